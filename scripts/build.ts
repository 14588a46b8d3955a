/**
 * Completes `dist`, which has the code that tsup bundled: the declarations, the data as modules, and the data and schemas
 * as JSON; what changed since the version before. Each is printed from the values. The declarations come first, since the
 * compiler checks all types for them.
 */
import { copyFileSync } from 'node:fs'
import { writeDeclarations } from './declarations.js'
import { writeJson } from './json.js'
import { writeDataModules } from './modules.js'
import { writePage } from './page.js'
import { writeChanges } from './release/write-changes.js'

writeDeclarations()
writeDataModules()
writeJson()
writePage()
// Its code is in that of the command line.
copyFileSync('node_modules/jsonc-parser/LICENSE.md', 'dist/cli/LICENSE-jsonc-parser.md')
// Last, so that it is as old as the whole.
writeChanges()
