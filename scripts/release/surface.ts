import { always, commands, shortNames } from '../../src/cli/command-line.js'
import { formats } from '../../src/cli/convert.js'
import { formats as reportFormats } from '../../src/cli/report.js'
import { kinds } from '../../src/cli/validate.js'
import { tables } from '../../src/convert/index.js'
import * as vocabularies from '../../src/vocabularies/index.js'
import { conditionsOf, propertiesOf, readManifest, requirementsOf } from './entry-points.js'
import { exportedBy } from './exported.js'
import { movedIds } from './files.js'
import { schemaFields } from './schema-fields.js'
import type { Surface } from './surface-diff.js'

/** The values of a vocabulary; those that hang on another value with it: `CONSULT.visit`. */
const valuesOf = (vocabulary: object): readonly string[] =>
  Array.isArray(vocabulary)
    ? vocabulary
    : Object.entries(vocabulary).flatMap(([value, more]) => [
        value,
        ...(Array.isArray(more) ? more.map((one) => `${value}.${one}`) : []),
      ])

/** Options as they are written: `--output`, `-o`. */
const optionsOf = (options: object): readonly string[] =>
  Object.keys(options).flatMap((name) => {
    const short = shortNames[name]
    return short ? [`--${name}`, `-${short}`] : [`--${name}`]
  })

const mapped = <One, Other>(all: Readonly<Record<string, One>>, map: (one: One) => Other) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, map(one)]))

/** The surface of the package that was built in a folder. */
export function surfaceOf(folder: string): Surface {
  const manifest = readManifest(folder)
  return {
    ...exportedBy(folder),
    conditions: conditionsOf(manifest),
    properties: propertiesOf(manifest),
    requirements: requirementsOf(manifest),
    vocabularies: mapped<object, readonly string[]>(vocabularies, valuesOf),
    ...schemaFields(),
    tables: mapped(tables, ({ columns }) =>
      Object.fromEntries(
        columns.map(({ name, type, required }) => [name, type + (required ? '' : '?')]),
      ),
    ),
    commands: mapped<object, readonly string[]>(
      { ...commands, 'ukraine-feb-2022': always },
      optionsOf,
    ),
    choices: { convert: formats, 'validate --kind': kinds, 'validate --format': reportFormats },
    moved: movedIds(),
  }
}
