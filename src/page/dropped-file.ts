/** Takes a file that is dropped anywhere on the page: the browser would open it in place of the page. */
export function whenFileIsDropped(take: (file: File) => void): void {
  for (const type of ['dragover', 'drop'] as const) {
    addEventListener(type, (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      // There is none before it is dropped.
      const [file] = event.dataTransfer.files
      if (file) take(file)
    })
  }
}

/** The words of a file. Rejects if it cannot be read, or is no text. */
export async function wordsOfFile(file: File): Promise<string> {
  const words = await file.text()
  // It stands for bytes that are no characters.
  if (words.includes('\uFFFD')) throw new Error('The file is not text in UTF-8.')
  return words
}
