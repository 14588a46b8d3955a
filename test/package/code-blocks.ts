import ts from 'typescript'

/** A block of TypeScript or JavaScript in a page of the documentation. */
export interface CodeBlock {
  /** The page and the line where the block begins: `README.md:20`. */
  readonly name: string
  /** The code as printed, on the lines of the page. */
  readonly code: string
  /** Why it cannot run here, as a comment above it says: `<!-- not run: needs a browser -->`. It must compile. */
  readonly notRun: string | undefined
}

const fence =
  /(?:^ *<!-- not run: (?<notRun>.+) -->\n)?^(?<indent> *)```(?:ts|js)\n(?<code>[\s\S]*?)^ *```$/gm

/** The blocks of a page. */
export const codeBlocksOf = (page: string, markdown: string): CodeBlock[] =>
  [...markdown.matchAll(fence)].map((match) => {
    const { notRun, indent = '', code = '' } = match.groups ?? {}
    const above = markdown.slice(0, match.index + match[0].indexOf('```')).split('\n').length
    const lines = code.split('\n').map((line) => line.slice(indent.length))
    return {
      name: `${page}:${above + 1}`,
      code: '\n'.repeat(above) + lines.join('\n'),
      notRun,
    }
  })

/** What a block says that it gives. */
export interface Expectations {
  /** The code, with `record(line, value)` around each expression that has its value in a comment. */
  readonly code: string
  /** The values, by line: `byId('nato').type // 'organization'`. */
  readonly values: ReadonlyMap<number, string>
  /** What is printed: the lines of comment directly below a statement that prints. */
  readonly output: readonly string[]
}

/** Whether a comment is a value rather than prose. */
const isValue = (comment: string) =>
  /^(?:['"`[{]|-?\d|(?:true|false|null|undefined)\b)/.test(comment)

/** Reads what a block says that it gives. Throws if a value stands where it cannot be compared. */
export function expectationsOf({ code }: CodeBlock): Expectations {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true)
  const lines = code.split('\n')
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line
  const commentAfter = (node: ts.Node) =>
    /^;?\s*\/\/ (.+)$/.exec(code.slice(node.end, file.getLineEndOfPosition(node.end)))?.[1]
  const values = new Map<number, string>()
  const edits: { readonly position: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    const comment = ts.isExpressionStatement(node) ? commentAfter(node) : undefined
    if (ts.isExpressionStatement(node) && comment && isValue(comment)) {
      const line = lineOf(node.end) + 1
      values.set(line, comment)
      edits.unshift({ position: node.expression.getStart(), text: `record(${line}, ` })
      edits.unshift({ position: node.expression.end, text: ')' })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const [index, line] of lines.entries()) {
    const [, comment = ''] = /^.*\S.* \/\/ (.+)$/.exec(line) ?? []
    if (isValue(comment) && !values.has(index + 1)) {
      throw new Error(
        `line ${index + 1}: only an expression of its own can have its value beside it`,
      )
    }
  }
  const output = file.statements.flatMap((statement) => {
    if (!statement.getText().includes('console.log(')) return []
    const below = lines.slice(lineOf(statement.end) + 1)
    const end = below.findIndex((line) => !line.startsWith('// '))
    return below.slice(0, end).map((line) => line.slice(3))
  })
  const recorded = edits.reduce(
    (text, { position, text: added }) => text.slice(0, position) + added + text.slice(position),
    code,
  )
  return { code: recorded, values, output }
}

/** Whether a text is as written, where an ellipsis stands for anything. */
export const isAsWritten = (written: string, actual: string): boolean =>
  new RegExp(`^${written.split('…').map(literally).join('[^]*')}$`).test(actual)

/** A text as a regular expression that matches it alone. */
const literally = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
