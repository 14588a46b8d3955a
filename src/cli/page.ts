import { readFileSync } from 'node:fs'
import { withDataset } from '../page/with-dataset.js'
import { printable, shown } from '../rules/printable.js'
import { CommandError } from './command-error.js'
import { readDataset } from './dataset.js'
import { write } from './output.js'

/** Prints or writes the page, with this dataset or another in it. Returns the exit code. */
export async function page(
  operands: readonly string[],
  { from, output }: Readonly<Record<string, string>>,
): Promise<number> {
  const [operand] = operands
  if (operand !== undefined) {
    const option = /\.html?$/i.test(operand) ? '--output' : '--from'
    throw new CommandError(
      `page takes no '${shown(operand)}': did you mean '${option} ${shown(operand)}'?`,
    )
  }
  const own = readFileSync(new URL('../page.html', import.meta.url), 'utf8')
  const html = from === undefined ? own : withDataset(own, await readDataset(from))
  if (output === undefined) {
    process.stdout.write(html)
    return 0
  }
  await write(output, html)
  process.stderr.write(`Wrote ${printable(output)}\n`)
  return 0
}
