/** What a record, or a part of it, must hold beyond the types of its fields: each module is a `Condition`. */
export * as anchor from './anchor.js'
export * as edtf from './edtf.js'
export * as explicitTime from './explicit-time.js'
export * as externalTime from './external-time.js'
export * as ploverMode from './plover-mode.js'
export * as relationToItself from './relation-to-itself.js'
export * as relationWords from './relation-words.js'
export * as unknownTime from './unknown-time.js'
