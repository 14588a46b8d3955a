// Prints how the work of each shape grows with its input, and what it takes for an input of a megabyte.
import { createRequire } from 'node:module'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { shapes } from './growth-shapes.js'
import { median } from './tools.js'

const load = createRequire(import.meta.url)
const modules = Object.assign(
  {},
  ...['verify', 'query', 'schemas', 'guards'].map((name) => load(`ukraine-feb-2022/${name}`)),
)
const [small, large] = [125_000, 1_000_000]

/** The milliseconds of CPU that all threads take from a moment on. */
const cpuSince = (start) => {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
const rest = () => new Promise((resolve) => setTimeout(resolve, 2))

/** Runs a task some times, and returns what one takes: CPU, and the longest time in which nothing else could run. */
async function cost(task, turns) {
  globalThis.gc()
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  await rest()
  delay.reset()
  const start = process.cpuUsage()
  let isAsync = false
  for (let turn = 0; turn < turns; turn++) {
    const result = task()
    isAsync = result instanceof Promise
    if (isAsync) await result
  }
  const cpu = cpuSince(start) / turns
  await rest()
  delay.disable()
  return { cpu, blocked: isAsync ? Math.min(cpu, delay.max / 1e6) : cpu }
}

const results = []
for (const { name, most = 1.1, make } of shapes) {
  const tasks = { small: await make(small, modules), large: await make(large, modules) }
  // The first runs compile the code. Short tasks take several turns, since the clock is coarse.
  await cost(tasks.small, 3)
  const turns = Math.min(50, Math.ceil(10 / (await cost(tasks.small, 1)).cpu))
  const runs = { small: [], large: [] }
  const start = process.cpuUsage()
  for (let run = 0; run < 3 || (run < 9 && cpuSince(start) < 1500); run++) {
    for (const size of ['small', 'large']) runs[size].push(await cost(tasks[size], turns))
    if (cpuSince(start) > 5000) break
  }
  const cpu = (size) => median(runs[size].map((one) => one.cpu))
  results.push({
    name,
    most,
    exponent: Math.log(cpu('large') / cpu('small')) / Math.log(large / small),
    cpu: cpu('large'),
    blocked: median(runs.large.map(({ blocked }) => blocked)),
  })
}
console.log(JSON.stringify(results))
