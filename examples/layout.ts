/** Width of what is printed, in columns. */
export const width = 80

/** Breaks words into lines of at most so many columns. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}

/** Cells side by side, each wrapped to its width, two columns between them. */
export function row(cells: readonly (readonly [text: string, columns: number])[]): string {
  const wrapped = cells.map(([text, columns]) => wrap(text, columns))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, index) =>
    cells
      .map(([, columns], cell) => (wrapped[cell]?.[index] ?? '').padEnd(columns))
      .join('  ')
      .trimEnd(),
  ).join('\n')
}

/** A heading, underlined. */
export const heading = (text: string): string => `\n${text}\n${'-'.repeat(text.length)}`
