// Prints so many synthetic reports, each as a line of JSON.
import { once } from 'node:events'
import { syntheticReport } from './synthetic-report.js'

const count = Number(process.argv[2])
for (let index = 0; index < count; index++) {
  const isReady = process.stdout.write(`${JSON.stringify(syntheticReport(index))}\n`)
  if (!isReady) await once(process.stdout, 'drain')
}
