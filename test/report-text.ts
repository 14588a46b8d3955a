import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { reportTextPath as path } from '../scripts/report-text.js'

/** The source text, which is not part of the repository; `undefined` where this machine has no copy. */
export const reportText = existsSync(path) ? readFileSync(path, 'utf8') : undefined

/** Tests that need the source text: skipped without it, and failing where `REQUIRE_REPORT_TEXT` is set. */
export function describeWithText(name: string, tests: (text: string) => void): void {
  if (reportText !== undefined) {
    describe(name, () => tests(reportText))
  } else if (process.env.REQUIRE_REPORT_TEXT) {
    it(name, () => {
      throw new Error(`There is no copy of the source text at ${path}: set REPORT_TEXT to its path`)
    })
  } else {
    // The text is not ours to ship: without a copy these checks cannot run.
    describe.skip(`${name} (no copy of the source text: set REPORT_TEXT to its path)`, () => {
      it('needs the text', () => {})
    })
  }
}
