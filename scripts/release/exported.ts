import { existsSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { camelCase, collections } from '../collections.js'
import { filled, readManifest } from './entry-points.js'
import type { Surface } from './surface-diff.js'

/** The target of a subpath for `import`: its declarations, or the file itself. */
function targetOf(entry: unknown): string {
  if (typeof entry === 'string') return entry
  const { import: imported, types } = entry as { import?: unknown; types?: string }
  return types ?? targetOf(imported)
}

/** The constants of records, by the subpath that exports them. */
const constants = new Map(
  collections.map(({ name, records, moved }) => [
    `./${name}`,
    new Set([...records.map(({ id }) => id), ...moved.map(({ old }) => old)].map(camelCase)),
  ]),
)

const printer = ts.createPrinter({ removeComments: true })

/** How something is declared, without comments; `undefined` of data and vocabularies, whose values tell of it. */
function signatureOf({ declarations = [] }: ts.Symbol): string | undefined {
  const files = declarations.map((one) => one.getSourceFile().fileName)
  if (files.some((file) => /\/types\/(data|src\/vocabularies)\//.test(file))) return undefined
  const printed = declarations.map((one) =>
    printer.printNode(ts.EmitHint.Unspecified, one, one.getSourceFile()),
  )
  return printed.join('\n').replaceAll(/\s+/g, ' ')
}

/** What each subpath of the built package exports, and how it is declared. */
export function exportedBy(folder: string): Pick<Surface, 'subpaths' | 'signatures'> {
  const modules = new Map<string, string>()
  const subpaths: Record<string, string[]> = {}
  for (const [subpath, entry] of Object.entries(readManifest(folder).exports)) {
    const target = targetOf(entry)
    if (subpath.includes('*')) {
      for (const word of filled(folder, target)) subpaths[subpath.replace('*', () => word)] = []
    } else if (target.endsWith('.d.ts')) {
      modules.set(subpath, join(folder, target))
    } else {
      subpaths[subpath] = []
    }
  }
  const missing = [...modules.values()].filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`There is no ${missing[0]}: run npm run build`)
  const program = ts.createProgram([...modules.values()], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  })
  const checker = program.getTypeChecker()
  const signatures: Record<string, string> = {}
  for (const [subpath, file] of modules) {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} exports nothing`)
    const named = checker
      .getExportsOfModule(module)
      .filter(({ name }) => !constants.get(subpath)?.has(name))
    subpaths[subpath] = named.map(({ name }) => name).sort()
    for (const symbol of named) {
      const isAlias = symbol.flags & ts.SymbolFlags.Alias
      const signature = signatureOf(isAlias ? checker.getAliasedSymbol(symbol) : symbol)
      if (signature) signatures[symbol.name] = signature
    }
  }
  return { subpaths, signatures }
}
