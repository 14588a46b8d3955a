// Prints how the work of each shape grows with its input, and what it takes for an input of a megabyte.
import { createRequire } from 'node:module'
import { shapes } from './growth-shapes.js'
import { median } from './tools.js'

const load = createRequire(import.meta.url)
const modules = Object.assign(
  {},
  ...['verify', 'query', 'schemas', 'guards'].map((name) => load(`ukraine-feb-2022/${name}`)),
)

/** The milliseconds of CPU that all threads take from a moment on. */
const cpuSince = (start) => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Runs a task some times, and returns what one takes: CPU, and the most CPU before anything else can run. */
async function cost(task, turns = 1) {
  globalThis.gc()
  let blocked = 0
  let last = process.cpuUsage()
  const ticker = setInterval(() => {
    blocked = Math.max(blocked, cpuSince(last))
    last = process.cpuUsage()
  }, 1)
  const start = process.cpuUsage()
  for (let turn = 0; turn < turns; turn++) {
    const result = task()
    if (result instanceof Promise) await result
    else blocked = Math.max(blocked, cpuSince(start) / turns)
  }
  const cpu = cpuSince(start) / turns
  clearInterval(ticker)
  return { cpu, blocked: Math.min(cpu, blocked) }
}

async function measure({ name, most = 1.1, make }) {
  // The first runs compile the code.
  const warm = await make(50_000, modules)
  for (let run = 0; run < 3; run++) await cost(warm)
  const megabyte = await make(1_000_000, modules)
  const first = await cost(megabyte)
  // What is quick grows in steps, with each cache that it outgrows: it is measured further on.
  const isQuick = first.cpu < 50
  const isSlow = first.cpu > 1500
  const other = await make(isQuick ? 8_000_000 : 125_000, modules)
  const [small, large] = isQuick ? [megabyte, other] : [other, megabyte]
  const turns = Math.min(50, Math.ceil(10 / (await cost(small)).cpu))
  if (!isSlow) await cost(large)
  const runs = new Map([
    [small, []],
    [large, isSlow ? [first] : []],
  ])
  const start = process.cpuUsage()
  for (let run = 0; run < 3 || (run < 9 && cpuSince(start) < 800); run++) {
    runs.get(small).push(await cost(small, turns))
    if (!isSlow) runs.get(large).push(await cost(large, turns))
  }
  const middle = (task, field) => median(runs.get(task).map((one) => one[field]))
  // Whatever else the machine does only adds to a run.
  const least = (task) => Math.min(...runs.get(task).map(({ cpu }) => cpu))
  return {
    name,
    most,
    exponent: Math.log(least(large) / least(small)) / Math.log(8),
    cpu: middle(megabyte, 'cpu'),
    blocked: middle(megabyte, 'blocked'),
  }
}

const results = []
for (const shape of shapes) {
  let result = await measure(shape)
  // What seems to grow too fast is measured again: the machine may have had something else to do.
  for (let again = 0; again < 3 && result.exponent > result.most; again++) {
    const other = await measure(shape)
    if (other.exponent < result.exponent) result = other
  }
  results.push(result)
}
console.log(JSON.stringify(results))
