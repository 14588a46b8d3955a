import { writeDeclarations } from './write-declarations.js'
import { writeJson } from './write-json.js'

/** Completes `dist`, once the modules are in it: declarations, the data as JSON, and JSON Schemas. */
export async function writePackage(): Promise<void> {
  await writeDeclarations()
  await writeJson()
}
