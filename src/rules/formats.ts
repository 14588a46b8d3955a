/** A form that a string must have, and what to say of one that does not. Every pattern takes linear time. */
export interface Format {
  /** Its name in JSON Schemas. */
  readonly title: string
  readonly pattern: RegExp
  readonly message: string
  /**
   * The same as keywords of JSON Schema, in what the engines of all languages share: no look-around, no `\u` or `\d`,
   * no counts over 1,000.
   */
  readonly jsonSchema: Readonly<Record<string, unknown>>
}

/** Some engines let `$` match before a line feed that ends the string. */
export const lineFeed = { type: 'string', pattern: '\\n' } as const

/** The keywords for a pattern that engines share as it is. */
const keywordsOf = ({ source }: RegExp) => ({ pattern: source, not: lineFeed })

export const idFormat: Format = {
  title: 'Id',
  pattern: /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,199}$/,
  message: "must be an id in kebab-case, such as 'jens-stoltenberg', of at most 200 characters",
  jsonSchema: { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$', maxLength: 200, not: lineFeed },
}

function keywordsOfWords() {
  // Blank characters for which engines have no common escape.
  const otherBlanks = '\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
  return {
    minLength: 1,
    maxLength: 100_000,
    pattern: `[^ \\t\\n\\r\\xa0${otherBlanks}]`,
    not: { type: 'string', pattern: '[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]' },
    $comment: 'Left out: half a surrogate pair.',
  }
}

/**
 * Text that is not blank, has no lone surrogates, and no control characters except tabs and line breaks.
 */
export const wordsFormat: Format = {
  title: 'Words',
  pattern:
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern excludes them
    /^(?=\s*\S)[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]{1,100000}$/u,
  message:
    'must be words: not empty, at most 100,000 characters, none of them a control character or half a surrogate pair',
  jsonSchema: /* @__PURE__ */ keywordsOfWords(),
}

const sha256 = /^[0-9a-f]{64}$/

export const sha256Format: Format = {
  title: 'Sha256',
  pattern: sha256,
  message: 'must be a SHA-256 hash: 64 hexadecimal digits in lower case',
  jsonSchema: /* @__PURE__ */ keywordsOf(sha256),
}

const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,8}$/

export const languageFormat: Format = {
  title: 'Language',
  pattern: language,
  message: "must be a language tag (BCP 47), such as 'en'",
  jsonSchema: /* @__PURE__ */ keywordsOf(language),
}

const wikidata = /^Q[1-9][0-9]{0,11}$/

export const wikidataFormat: Format = {
  title: 'WikidataItem',
  pattern: wikidata,
  message: "must be a Wikidata item number, such as 'Q7184'",
  jsonSchema: /* @__PURE__ */ keywordsOf(wikidata),
}

const countries =
  /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/

/** The 249 codes that ISO 3166-1 assigns, by first letter. */
export const countryFormat: Format = {
  title: 'Country',
  pattern: countries,
  message: "must be a country code (ISO 3166-1 alpha-2), such as 'UA'",
  jsonSchema: /* @__PURE__ */ keywordsOf(countries),
}

const cameo =
  /^(?:01[0-9]|02(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|03(?:[0-9]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|04[0-6]|05[0-7]|06[0-4]|07[0-5]|08(?:[0-7]|1[1-4]|3[1-4]|4[12]|6[1-3]|7[1-4])|09[0-4]|10(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|11(?:[0-6]|2[1-5])|12(?:[0-9]|1[12]|2[1-4]|3[1-4]|4[1-6])|13(?:[0-9]|1[1-3]|2[1-4]|8[1-5])|14(?:[0-5]|[1-5][1-4])|15[0-5]|16(?:[0-6]|2[1-3]|6[1-3])|17(?:[0-6]|1[12]|2[1-4])|18(?:[0-6]|2[1-3]|3[1-4])|19(?:[0-6]|5[12])|20(?:[0-4]|4[12]))$/

/** The codes of the CAMEO code book, 1.1b3, and its later addition for cyberattacks. */
export const cameoFormat: Format = {
  title: 'Cameo',
  pattern: cameo,
  message: "must be a CAMEO code of three or four digits, such as '154'",
  jsonSchema: /* @__PURE__ */ keywordsOf(cameo),
}

const field = /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/

export const fieldFormat: Format = {
  title: 'FieldPath',
  pattern: field,
  message: "must be a field of the record: 'time.edtf'",
  jsonSchema: /* @__PURE__ */ keywordsOf(field),
}

function keywordsOfUrl() {
  const label = '[^\\x00-,./:-@\\[-`{-\\xa0]{1,63}'
  const port = '[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]'
  const ofPath = '[^\\x00- "<>\\\\^`{|}\\x7f-\\xa0]'
  return {
    maxLength: 2048,
    pattern: `^[Hh][Tt][Tt][Pp][Ss]?://(?:${label}[.])+${label}[.]?(?::(?:${port}))?(?:[/?#]${ofPath}*)?$`,
    not: lineFeed,
    $comment: 'Left out: half a surrogate pair.',
  }
}

/** A web address without user name and password, whose host has a dot. */
export const urlFormat: Format = {
  title: 'WebAddress',
  pattern:
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern excludes them
    /^(?=.{1,2048}$)[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.)+[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.?(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5]))?(?:[/?#][^\x00- "<>\\^`{|}\x7f-\xa0\ud800-\udfff]*)?$/su,
  message:
    'must be a web address: https:// or http://, a host with a dot, no user name, no space or quotation mark, at most 2,048 characters',
  jsonSchema: /* @__PURE__ */ keywordsOfUrl(),
}
