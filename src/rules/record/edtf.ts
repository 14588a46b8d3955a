import { edtfFlaw, parseEdtf } from '../../text/edtf.js'
import { lineFeed } from '../formats.js'

export const code = 'no-edtf'

export const title = 'Edtf'

export const wanted = "a string such as '2022-02-15'"

/** Whether a text is a date or an interval in EDTF, level 0 or 1. */
export const holds = (text: string): boolean => parseEdtf(text) !== undefined

export const path = [] as const

export const message = (text: string): string => {
  const flaw = edtfFlaw(text)
  return `must be a date or an interval in EDTF, level 1, such as '2022-02-15', '2022-01' or '../2022-02-15'${flaw ? `: ${flaw}` : ''}`
}

/** A pattern for what EDTF allows, but for the calendar, in what engines share. */
function pattern(): string {
  const year = '(?:-?[0-9]{3}[1-9]|-?[0-9]{2}[1-9]0|-?[0-9][1-9]00|-?[1-9]000|0000)'
  const month = '(?:0[1-9]|1[0-2])'
  const day = '(?:0[1-9]|[12][0-9]|3[01])'
  const hours = '(?:[+]0[0-9]|-0[1-9]|[+-]1[0-4])'
  const zone = `(?:Z|${hours}(?::[0-5][0-9])?|-00:(?:0[1-9]|[1-5][0-9]))?`
  const time = `${year}-${month}-${day}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]${zone}`
  const ofYear = `${year}(?:-${month}(?:-(?:${day}|XX))?|-2[1-4]|-XX(?:-XX)?)?`
  const date = `(?:${ofYear}|-?[0-9]{2}(?:[0-9]X|XX)|Y-?[1-9][0-9]{4,8})[?~%]?`
  return `^(?:${time}|${date}(?:/(?:${date}|\\.\\.)?)?|(?:\\.\\.)?/${date})$`
}

export const jsonSchema = {
  pattern: /* @__PURE__ */ pattern(),
  not: lineFeed,
  $comment:
    'Left out: that the month has the day, and that an interval does not end before it begins.',
}
