#!/usr/bin/env node
import { run } from './run.js'

// Whoever reads the output may stop early, as `head` does. Problems that were found stay problems.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`ukraine-feb-2022: Cannot write the output: ${error.code}\n`)
  process.exit(2)
})
process.exitCode = await run(process.argv.slice(2))
