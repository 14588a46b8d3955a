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

/** How much larger the larger input is. */
const span = 64

/** How the work of two tasks grows: the exponent, from the least of some runs, since all else only adds to one. */
async function growth(small, large, known = []) {
  const turns = Math.min(100, Math.ceil(10 / (await cost(small)).cpu))
  const [less, more] = [[], [...known]]
  const start = process.cpuUsage()
  for (let run = 0; run < 3 || (run < 9 && cpuSince(start) < 600); run++) {
    less.push((await cost(small, turns)).cpu)
    if (more.length < 3 || cpuSince(start) < 600) more.push((await cost(large)).cpu)
  }
  return Math.log(Math.min(...more) / Math.min(...less)) / Math.log(span)
}

async function measure({ name, most = 1.1, make, beside }) {
  // The first runs compile the code.
  const warm = await make(50_000, modules)
  for (let run = 0; run < 3; run++) await cost(warm)
  const task = await make(1_000_000, modules)
  const megabyte = [await cost(task), await cost(task), await cost(task)]
  const middle = (field) => median(megabyte.map((one) => one[field]))
  // What is quick is measured further on.
  const isQuick = middle('cpu') < 50
  const size = isQuick ? 8_000_000 : 1_000_000
  const small = (makeTask) => makeTask(size / span, modules)
  const large = (makeTask) => makeTask(size, modules)
  const own = isQuick
    ? await growth(await small(make), await large(make))
    : await growth(
        await small(make),
        task,
        megabyte.map(({ cpu }) => cpu),
      )
  const engine = beside ? await growth(await small(beside), await large(beside)) : 1
  return {
    name,
    most,
    exponent: own - Math.max(0, engine - 1),
    cpu: middle('cpu'),
    blocked: middle('blocked'),
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
