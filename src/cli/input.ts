import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { UnreadableFile } from './command-error.js'
import type { Place } from './places.js'

/** The name that stands for standard input. */
export const standardInput = '-'

/** The most bytes of one line: a line is read as a whole. */
const mostBytes = 200_000_000

/** A line of a file. */
export interface Line {
  readonly number: number
  /** The line without its break; absent if it cannot be read. */
  readonly text?: string
  readonly problem?: string
  /** How many bytes were read up to its end. */
  readonly bytes: number
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder: name the files in it',
  EACCES: 'you may not read it',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to read at once: put one record on each line (.jsonl)',
  ERR_STRING_TOO_LONG: 'it is too large to read at once: put one record on each line (.jsonl)',
}

function cannotRead(file: string, error: unknown): UnreadableFile {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return new UnreadableFile(file, reasons[code] ?? code)
}

/** The text of bytes in UTF-8, without a byte order mark; `undefined` if they are not UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return undefined
    }
    throw error
  }
}

function notUtf8(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0x1f && second === 0x8b) return 'it is compressed: unpack it first'
  if (first === 0xff || first === 0xfe) {
    return 'it is UTF-16, as some shells write it: save it as UTF-8'
  }
  return 'it is not UTF-8: save it as UTF-8'
}

/** Where bytes stop being UTF-8. */
function placeOfFlaw(bytes: Uint8Array): Place {
  const before = new TextDecoder().decode(bytes).split('\ufffd')[0] ?? ''
  const lines = before.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The text of a file, or of standard input. Throws an UnreadableFile if it cannot be read. */
export async function readText(file: string): Promise<string> {
  try {
    const bytes = await (file === standardInput ? readStandardInput() : readFile(file))
    const text = decoded(bytes)
    if (text === undefined) throw new UnreadableFile(file, notUtf8(bytes), placeOfFlaw(bytes))
    return text
  } catch (error) {
    throw error instanceof UnreadableFile ? error : cannotRead(file, error)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The lines of a file, or of standard input, one at a time. Throws an UnreadableFile if it cannot be read. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let [number, bytes] = [0, 0]
  const line = (end: Uint8Array): Line => {
    number++
    const whole = Buffer.concat([...parts, end])
    const isLong = length + end.length > mostBytes
    parts = []
    length = 0
    if (isLong) return { number, bytes, problem: `the line has more than ${mostBytes} bytes` }
    const text = decoded(whole)?.replace(/\r$/, '')
    return text === undefined ? { number, bytes, problem: notUtf8(whole) } : { number, bytes, text }
  }
  try {
    const stream = file === standardInput ? process.stdin : createReadStream(file)
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      bytes += chunk.length
      let start = 0
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        yield line(chunk.subarray(start, end))
        start = end + 1
      }
      // Of a line that is too long no more is kept than tells so.
      if (length <= mostBytes) parts.push(chunk.subarray(start))
      length += chunk.length - start
    }
    if (length > 0) yield line(new Uint8Array())
  } catch (error) {
    throw cannotRead(file, error)
  }
}
