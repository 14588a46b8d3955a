/**
 * Completes `dist`, which has the code that tsup bundled: the declarations, the data as modules, and the data and schemas
 * as JSON. Each is printed from the values. The declarations come first, since the compiler checks all types for them.
 */
import { writeDeclarations } from './declarations.js'
import { writeJson } from './json.js'
import { writeDataModules } from './modules.js'

writeDeclarations()
writeDataModules()
writeJson()
