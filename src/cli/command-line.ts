import { parseArgs } from 'node:util'
import { nearest } from '../rules/nearest.js'
import { shown } from '../rules/printable.js'
import { CommandError } from './command-error.js'

/** The options of each command, as `parseArgs` takes them. */
export const commands = {
  validate: { kind: 'string', text: 'string', format: 'string' },
  convert: {
    from: 'string',
    text: 'string',
    output: 'string',
    base: 'string',
    target: 'string',
  },
  page: { from: 'string', output: 'string' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, 'string'>>>>

/** The options of every command. */
export const always = { help: 'boolean', version: 'boolean' } as const
export const shortNames: Readonly<Record<string, string>> = { output: 'o', help: 'h', version: 'v' }

export type Command = keyof typeof commands

/** What was asked for on the command line. */
export interface CommandLine {
  readonly command: Command | 'help' | 'version'
  /** The files to validate, or the format to convert to. */
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string>>
}

/** Ends a message on a word that there is not: what was probably meant, or all that there is. */
export function insteadOf(word: string, words: readonly string[]): string {
  const near = nearest(word, words)
  return near ? `did you mean '${near}'?` : `choose from ${words.join(', ')}`
}

/** Reads the command line. Throws a CommandError for a command or an option that there is not. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const known = { ...always, ...commands.validate, ...commands.convert, ...commands.page }
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, type]) => {
        const short = shortNames[name]
        return [name, short ? { type, short } : { type }]
      }),
    ),
  })
  const [command, ...operands] = tokens.flatMap((one) =>
    one.kind === 'positional' ? one.value : [],
  )
  const given = tokens.flatMap((one) => (one.kind === 'option' ? one : []))
  if (given.some(({ name }) => name === 'help')) return { command: 'help', operands, options: {} }
  if (given.some(({ name }) => name === 'version')) {
    return { command: 'version', operands, options: {} }
  }
  if (command === undefined)
    throw new CommandError('Name a command: validate, convert or page; --help says more')
  if (command === 'help') return { command, operands, options: {} }
  if (!isCommand(command)) {
    const names = Object.keys(commands)
    throw new CommandError(`No command '${shown(command)}': ${insteadOf(command, names)}`)
  }
  const options: Record<string, string> = {}
  for (const { name, rawName, value } of given) {
    if (!Object.hasOwn(commands[command], name)) {
      const names = Object.keys(commands[command]).map((one) => `--${one}`)
      throw new CommandError(
        `${command} has no option '${shown(rawName)}': ${insteadOf(rawName, names)}`,
      )
    }
    if (!value) throw new CommandError(`${rawName} needs a value`)
    if (options[name] !== undefined)
      throw new CommandError(`${rawName} is given twice: give it once`)
    options[name] = value
  }
  return { command, operands, options }
}

const isCommand = (word: string): word is Command => Object.hasOwn(commands, word)
