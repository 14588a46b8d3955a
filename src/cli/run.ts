import { readFileSync } from 'node:fs'
import { CommandError } from './command-error.js'
import { type CommandLine, readCommandLine } from './command-line.js'

const usage = `Usage:
  ukraine-feb-2022 validate FILE…     checks datasets of this shape
  ukraine-feb-2022 convert FORMAT     prints a dataset as tables, spans, graph, jsonld or web-annotation
  ukraine-feb-2022 page               prints a page that shows a dataset in a browser

FILE is JSON, or JSON Lines (.jsonl, .ndjson): one dataset, or record, on each line; - is standard input.

validate:
  --kind KIND       dataset, if it is left out; or the file has records of one kind: source, entity,
                    mention, event, fact, quote, relation, note or reference; one, an array of
                    them, or one on each line
  --text FILE       also checks the dataset against the text
  --format FORMAT   human, json, or github (annotations; the default in GitHub Actions)

convert:
  --from FILE       the dataset; without it, that of this package
  --text FILE       the text, whose words are then in the spans and annotations
  -o, --output PATH a file; of tables a folder, for CSV files and datapackage.json
  --base IRI        comes before each id (jsonld, web-annotation); otherwise urn:<id of the source>:
  --target IRI      names the text (web-annotation); otherwise where it was published

page:
  --from FILE       the dataset; without it, that of this package
  -o, --output FILE a file, such as page.html

  -h, --help        prints this
  -v, --version     prints the version

Exit code: 0 if all is valid, 1 if something is not, 2 if a file cannot be read or the command is wrong.
`

/** Runs the command line, and returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await execute(readCommandLine(args))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    process.stderr.write(`ukraine-feb-2022: ${error.message}\n`)
    return error.exitCode
  }
}

// Each command loads what it needs.
async function execute({ command, operands, options }: CommandLine): Promise<number> {
  switch (command) {
    case 'help':
      process.stdout.write(usage)
      return 0
    case 'version': {
      const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
      process.stdout.write(`${JSON.parse(file).version}\n`)
      return 0
    }
    case 'validate':
      return (await import('./validate.js')).validate(operands, options)
    case 'convert':
      return (await import('./convert.js')).convert(operands, options)
    case 'page':
      return (await import('./page.js')).page(operands, options)
  }
}
