import { parseEdtf } from '../../text/edtf.js'

export const code = 'no-edtf'

/** Whether a text is a date or an interval in EDTF, level 0 or 1. */
export const holds = (text: string): boolean => parseEdtf(text) !== undefined

export const path = [] as const

export const message = (): string =>
  "must be a date or an interval in EDTF, level 1, such as '2022-02-15', '2022-01' or '../2022-02-15'"

/** A pattern for what EDTF allows, but for the calendar. */
function pattern(): string {
  const date =
    '(?:(?!-0000)-?\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?)?|-XX)?|-2[1-4]|-XX(?:-XX)?)?|-?\\d\\d(?:\\dX|XX)|Y-?[1-9]\\d{4,8})[?~%]?'
  return `^(?:${date}(?:/(?:${date}|\\.\\.)?)?|(?:\\.\\.)?/${date})$`
}

export const jsonSchema = {
  pattern: /* @__PURE__ */ pattern(),
  $comment:
    'Left out: that the month has the day, and that an interval does not end before it begins.',
}
