/** Completes `dist`, which has the code: the data as modules, their declarations, and the data and schemas as JSON. */
import { writeDeclarations } from './declarations.js'
import { writeJson } from './json.js'
import { writeDataModules } from './modules.js'

writeJson()
writeDataModules()
writeDeclarations()
