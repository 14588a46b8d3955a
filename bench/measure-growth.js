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
async function growth(small, large) {
  const turns = Math.min(100, Math.ceil(10 / (await cost(small)).cpu))
  const [less, more] = [[], []]
  const start = process.cpuUsage()
  for (let run = 0; run < 3 || (run < 9 && cpuSince(start) < 800); run++) {
    less.push((await cost(small, turns)).cpu)
    if (run === 0 || cpuSince(start) < 5000) more.push((await cost(large)).cpu)
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
  const size = middle('cpu') < 50 ? 8_000_000 : 1_000_000
  const of = async (makeTask) =>
    growth(await makeTask(size / span, modules), await makeTask(size, modules))
  const engine = beside ? Math.max(0, (await of(beside)) - 1) : 0
  return {
    name,
    most,
    exponent: (await of(make)) - engine,
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
