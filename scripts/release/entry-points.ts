import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What package.json says of how the package is reached, and of what it needs. */
export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly main?: string
  readonly module?: string
  readonly types?: string
  readonly typesVersions?: { readonly '*': Readonly<Record<string, readonly string[]>> }
  readonly bin?: Readonly<Record<string, string>>
  readonly type?: string
  readonly sideEffects?: unknown
  readonly engines?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

type Names = Readonly<Record<string, readonly string[]>>

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The files that a part of a manifest names, by their paths in it: `exports.import.types`. */
function filesIn(part: unknown, path: string): [string, string][] {
  if (typeof part === 'string') return [[path, part]]
  return Object.entries(part ?? {}).flatMap(([name, value]) => filesIn(value, `${path}.${name}`))
}

/** The file of a subpath for each of the conditions by which it is reached. */
function filesOf(subpath: string, manifest: Manifest): [string, string][] {
  const { exports, main, module, types, typesVersions } = manifest
  return [
    ...filesIn(exports[subpath], 'exports'),
    ...(subpath === '.' ? Object.entries({ main, module, types }) : []).flatMap(([name, file]) =>
      filesIn(file, name),
    ),
    ...filesIn(typesVersions?.['*'][subpath.slice(2)], 'typesVersions'),
  ]
}

/** The conditions by which each subpath is reached. */
export const conditionsOf = (manifest: Manifest): Names =>
  Object.fromEntries(
    Object.keys(manifest.exports).map((subpath) => [
      subpath,
      filesOf(subpath, manifest).map(([condition]) => condition),
    ]),
  )

/** What else of a manifest installers and bundlers go by. */
export const propertiesOf = ({ bin = {}, type, sideEffects }: Manifest): readonly string[] => [
  ...Object.keys(bin).map((name) => `bin: ${name}`),
  `type: ${type}`,
  `sideEffects: ${sideEffects}`,
]

/** The versions of Node, and of peers, that may be there; `?` marks a peer that may be absent. */
export function requirementsOf(manifest: Manifest): Names {
  const { engines = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
  const peers = Object.entries(peerDependencies).map(([name, range]) => [
    name + (peerDependenciesMeta[name]?.optional ? '?' : ''),
    range,
  ])
  return Object.fromEntries(
    [...Object.entries(engines), ...peers].map(([name = '', range = '']) => [
      name,
      range.split(/\s*\|\|\s*/),
    ]),
  )
}

/** The words for which `*` stands in the files of a pattern: `./dist/json/*.json`. */
export function filled(folder: string, pattern: string): string[] {
  const [start = '', end = ''] = pattern.split('*')
  const parent = join(folder, dirname(`${start}_`))
  return readdirSync(parent, { recursive: true, encoding: 'utf8' })
    .map((file) => `${dirname(`${start}_`)}/${file.replaceAll('\\', '/')}`)
    .filter((path) => path.startsWith(start) && path.endsWith(end))
    .map((path) => path.slice(start.length, path.length - end.length))
    .sort()
}

/** The files that a manifest names and a folder lacks; of a pattern there must be one. */
export function missingFiles(folder: string, manifest: Manifest): string[] {
  const named = Object.keys(manifest.exports).flatMap((subpath) => filesOf(subpath, manifest))
  const files = [...named, ...filesIn(manifest.bin, 'bin')].map(([, file]) => file)
  return [...new Set(files)].filter((file) => {
    if (!existsSync(join(folder, file.includes('*') ? dirname(file) : file))) return true
    return file.includes('*') && filled(folder, file).length === 0
  })
}
