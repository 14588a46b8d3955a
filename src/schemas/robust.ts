import * as z from 'zod'
import { notOneOf, unknownFields, unreadable, wrongType } from './messages.js'
import type { Condition } from './conditions.js'

const names: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a finite number',
  int: 'a whole number',
  boolean: 'true or false',
}

/** What is wrong and how to mend it, where zod's own words say less. */
function explanation(issue: z.core.$ZodRawIssue): string | undefined {
  const definition = issue.inst?._zod.def as { error?: unknown; format?: string } | undefined
  if (issue.message || definition?.error) return undefined
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = names[definition?.format === 'safeint' ? 'int' : issue.expected]
      return wanted && wrongType(wanted, issue.input)
    }
    case 'too_big':
    case 'too_small':
      return issue.origin === 'int' ? wrongType('an exact whole number', issue.input) : undefined
    case 'invalid_value':
      return notOneOf(issue.values, issue.input)
    case 'unrecognized_keys':
      return unknownFields(
        issue.keys,
        Object.keys((issue.inst as z.core.$ZodObject)._zod.def.shape),
      )
    case 'invalid_union': {
      const union = issue.inst as z.core.$ZodDiscriminatedUnion
      const { discriminator } = union._zod.def
      const values = union._zod.propValues[discriminator]
      const given = (issue.input as Readonly<Record<string, unknown>>)[discriminator]
      return values && notOneOf([...values], given)
    }
    default:
      return undefined
  }
}

/** Gives an issue its message at once: zod would make it later, and read the value again. */
function explain(issue: z.core.$ZodRawIssue): void {
  let message: string | undefined
  try {
    message = explanation(issue)
  } catch {
    message = unreadable
  }
  if (message) Object.assign(issue, { message })
}

/**
 * Makes a schema bear any input: what throws when it is read, a getter or a proxy, becomes an issue. Issues
 * leave it with messages that say how to mend.
 */
export function robust<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  const { run } = schema._zod
  schema._zod.run = (payload, context) => {
    try {
      const result = run(payload, context)
      if (result instanceof Promise) return result
      for (const issue of result.issues) explain(issue)
      return result
    } catch (error) {
      if (error instanceof z.core.$ZodAsyncError) throw error
      const input = payload.value
      payload.value = undefined
      payload.issues.push({
        code: 'custom',
        input,
        inst: schema,
        path: [],
        message: unreadable,
        params: { code: 'unreadable' },
      })
      return payload
    }
  }
  return schema
}

/** What `refine` takes to check a condition. */
export const refinement = <Value>({ path, message, code }: Condition<Value>) => ({
  path: [...path],
  params: { code },
  error: (issue: { readonly input?: unknown }) => message(issue.input as Value),
})
