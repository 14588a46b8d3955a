import { datasetSchema } from '../../src/schemas/index.js'
import type { Changes, SurfaceChange } from '../../src/types/changes.js'
import { type Data, dataDiff } from './data-diff.js'
import { highest } from './level.js'
import { type Surface, surfaceDiff } from './surface-diff.js'

/** A version of the package: its data, and what users can name. */
export interface Release {
  readonly dataset: Data & { readonly version: string }
  readonly surface: Surface
}

/** The records of a release that the schemas reject now, as they will reject those of users. */
function refused({ dataset }: Release): SurfaceChange[] {
  const { issues = [] } = datasetSchema.safeParse(dataset).error ?? {}
  return issues.map(({ path, message }) => ({
    level: 'major',
    kind: 'refused',
    part: 'record',
    name: path.join('.'),
    after: message,
  }))
}

/** What changed from one release to the next, and the least level that this asks for. */
export function changesBetween(last: Release | undefined, next: Release): Changes {
  const to = next.dataset.version
  if (!last) return { from: null, to, level: 'major', records: [], surface: [] }
  const records = dataDiff(last.dataset, next.dataset, next.surface.moved)
  const told = new Set(records.flatMap(({ kind, id }) => (kind === 'moved' ? id : [])))
  // The record that moved tells of its redirect.
  const names = surfaceDiff(last.surface, next.surface).filter(
    ({ part, kind, name }) => part !== 'redirect' || kind !== 'added' || !told.has(name),
  )
  const surface = [...names, ...refused(last)]
  const level = highest([...records, ...surface].map((change) => change.level))
  return { from: last.dataset.version, to, level, records, surface }
}
