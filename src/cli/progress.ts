import { plural } from './report.js'

/** How far a long file is read, on standard error if that is a terminal. */
export class Progress {
  #shown = Date.now()
  #isShown = false

  show(lines: number, bytes: number): void {
    if (!process.stderr.isTTY || lines % 1000 > 0 || Date.now() - this.#shown < 200) return
    this.#shown = Date.now()
    this.#isShown = true
    process.stderr.write(
      `\r${plural(lines, 'line')}, ${plural(Math.round(bytes / 1e6), 'megabyte')}`,
    )
  }

  end(): void {
    if (this.#isShown) process.stderr.write('\r\u001b[K')
  }
}
