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
  const megabyte = await make(1_000_000, modules)
  // The first runs compile the code.
  for (let run = 0; run < 3; run++) {
    const { cpu } = await cost(await make(100_000, modules), 1)
    if (cpu > 100) break
  }
  // What is quick grows in steps, with each cache that it outgrows: it is measured further on.
  const isQuick = (await cost(megabyte, 1)).cpu < 50
  const other = await make(isQuick ? 8_000_000 : 125_000, modules)
  const [small, large] = isQuick ? [megabyte, other] : [other, megabyte]
  const turns = Math.min(50, Math.ceil(5 / (await cost(small, 1)).cpu))
  const runs = new Map([
    [small, []],
    [large, []],
  ])
  const start = process.cpuUsage()
  for (let run = 0; run < 3 || (run < 9 && cpuSince(start) < 1500); run++) {
    for (const [task, costs] of runs) costs.push(await cost(task, turns))
    if (cpuSince(start) > 5000) break
  }
  const middle = (task, field) => median(runs.get(task).map((one) => one[field]))
  results.push({
    name,
    most,
    exponent: Math.log(middle(large, 'cpu') / middle(small, 'cpu')) / Math.log(8),
    cpu: middle(megabyte, 'cpu'),
    blocked: middle(megabyte, 'blocked'),
  })
}
console.log(JSON.stringify(results))
