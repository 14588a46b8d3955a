import * as z from 'zod'
import { idFormat, sha256Format, wordsFormat, type Format } from './formats.js'
import { moreProblems, mostElements, mostProblemsOfList, tooLong } from './messages.js'
import { robust } from './robust.js'

/** A string of a form. */
export const formatted = ({ pattern, message }: Format): z.ZodString =>
  z.string().regex(pattern, message)

/** An id. Ids of other reports than this one are of this form too. */
export const idSchema: z.ZodString = formatted(idFormat)

/** Words of the editor's or of a speaker's. */
export const wordsSchema: z.ZodString = formatted(wordsFormat)

/** A SHA-256 hash. */
export const sha256Schema: z.ZodString = formatted(sha256Format)

/**
 * An array that is not gone through where it is longer than any record has, nor any further once it has given many
 * problems: junk is refused in a bounded time and memory.
 *
 * @param least - What is wrong where there is no element; absent where there need be none.
 */
export function list<Element extends z.core.$ZodType>(
  element: Element,
  { least, most = mostElements, problems = mostProblemsOfList }: ListLimits = {},
): z.ZodArray<Element> {
  const any = z.array(element)
  const schema = (least ? any.min(1, least) : any).max(most, tooLong(most))
  // What is no array has no length to speak of, not even a string.
  for (const { _zod } of schema._zod.def.checks ?? []) {
    _zod.def.when = ({ value }) => Array.isArray(value)
  }
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    const input: unknown = payload.value
    if (!Array.isArray(input)) return run(payload, context)
    // Read once: behind a proxy it may be another each time.
    const { length } = input
    const about = { origin: 'array', inclusive: true, input, inst: schema, continue: true } as const
    if (length > most) {
      const message = tooLong(most)
      payload.issues.push({ ...about, code: 'too_big', maximum: most, message })
      return payload
    }
    if (least && length === 0) {
      payload.issues.push({ ...about, code: 'too_small', minimum: 1, message: least })
    }
    const values: z.output<Element>[] = []
    payload.value = values
    for (let index = 0; index < length; index++) {
      // No schema of ours is asynchronous.
      const part = element._zod.run({ value: input[index], issues: [] }, context)
      const { value, issues } = part as z.core.ParsePayload<z.output<Element>>
      values.push(value)
      for (const issue of issues) {
        payload.issues.push(Object.assign(issue, { path: [index, ...(issue.path ?? [])] }))
      }
      if (payload.issues.length > problems) {
        const params = { code: 'more-problems' }
        payload.issues.push({ code: 'custom', input, inst: schema, message: moreProblems, params })
        // What is left of it is not known: the rules of a set are not to take it for the whole.
        return Object.assign(payload, { value: undefined })
      }
    }
    return payload
  }
  return robust(schema)
}

interface ListLimits {
  readonly least?: string
  readonly most?: number
  readonly problems?: number
}

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** A value that is read-only, with all in it: what is parsed and what this package ships can then be used alike. */
export type Immutable<Value> = Value extends readonly (infer Element)[]
  ? readonly Immutable<Element>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
    : Value
