import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** What the TSDoc of a type says of it, and of each of its fields. */
interface Description {
  readonly description: string
  readonly fields: Readonly<Record<string, string>>
}

/** The words of a doc comment, in one line. */
function wordsOf(node: ts.Node): string {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ').trim()
}

const fieldsOf = (members: Iterable<ts.TypeElement>) =>
  Object.fromEntries([...members].map((member) => [member.name?.getText(), wordsOf(member)]))

/** The types that records and their parts have. */
const others = ['changes.ts', 'records.ts', 'report.ts']
const files = readdirSync('src/types').filter((file) => !others.includes(file))

/** The descriptions of the types in `src/types` that have fields, by their names. */
function descriptionsOfTypes(): Readonly<Record<string, Description>> {
  const all = new Map<string, Description>()
  const exported = new Set<string>()
  const add = (node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration, fields: object[]) => {
    const name = node.name.text
    all.set(name, { description: wordsOf(node), fields: Object.assign({}, ...fields) })
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (isExported && Object.keys(all.get(name)?.fields ?? {}).length > 0) exported.add(name)
  }
  const known = (type: ts.Node) => all.get(type.getText())?.fields ?? {}
  for (const file of files) {
    const text = readFileSync(`src/types/${file}`, 'utf8')
    for (const node of ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements) {
      if (ts.isInterfaceDeclaration(node)) {
        const bases = node.heritageClauses?.flatMap(({ types }) => types) ?? []
        add(node, [...bases.map(({ expression }) => known(expression)), fieldsOf(node.members)])
      } else if (ts.isTypeAliasDeclaration(node)) {
        if (ts.isUnionTypeNode(node.type)) add(node, node.type.types.map(known))
        if (ts.isTypeLiteralNode(node.type)) add(node, [fieldsOf(node.type.members)])
      }
    }
  }
  return Object.fromEntries([...all].filter(([name]) => exported.has(name)))
}

/** The text of `src/schemas/descriptions.ts`: what schemas say of what they describe. */
export function descriptionsModule(): string {
  const { AnyDataset, ...types } = descriptionsOfTypes()
  return `// Written by \`npm run generate\` from the TSDoc of src/types. Do not edit.

/** What schemas say of records, their parts and fields. */
export const descriptions = ${JSON.stringify({ ...types, Dataset: AnyDataset })}
`
}
