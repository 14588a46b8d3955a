import { kinds } from './guards.js'
import { type JsonSchema, toJsonSchema } from './json-schema.js'

/** The text of `src/guards/json-schemas.ts`: the JSON Schema of each kind of record, their shared definitions once. */
export function jsonSchemasModule(): string {
  const definitions = new Map<string, string>()
  const schemas = Object.entries(kinds).map(([kind, schema]) => {
    const { $defs = {}, ...rest } = toJsonSchema(schema, `urn:ukraine-feb-2022:${kind}`)
    const names = Object.entries($defs as Record<string, JsonSchema>).map(([name, definition]) => {
      const text = JSON.stringify(definition)
      if ((definitions.get(name) ?? text) !== text) {
        throw new Error(`Two definitions have the title ${name}: give one of them another`)
      }
      definitions.set(name, text)
      return name
    })
    const own = JSON.stringify(rest).slice(1, -1)
    return `export const ${kind}JsonSchema: JsonSchema = { ${own}, $defs: { ${names.join(', ')} } }`
  })
  const shared = [...definitions].map(([name, text]) => `const ${name}: JsonSchema = ${text}`)
  return `// Written by \`npm run generate\`. Do not edit.
import type { JsonSchema } from './standard-schema.js'

${shared.join('\n\n')}

${schemas.join('\n\n')}
`
}
