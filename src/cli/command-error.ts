import { printable } from '../rules/printable.js'
import type { Place } from './places.js'

/** What ends a command: a message for people, and the exit code. */
export class CommandError extends Error {
  /** @param exitCode - 2 if the command is wrong or a file cannot be read or written, 1 if what it says is not valid. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 2,
  ) {
    super(message)
  }
}

/** A file cannot be read. */
export class UnreadableFile extends CommandError {
  /** @param place - Where it stops being a text. */
  constructor(
    readonly file: string,
    readonly reason: string,
    readonly place: Place = { line: 1, column: 1 },
  ) {
    super(`Cannot read ${printable(file)}: ${reason}`)
  }
}
