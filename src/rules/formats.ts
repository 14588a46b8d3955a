/** A form that a string must have, and what to say of one that does not. Every pattern takes linear time. */
export interface Format {
  readonly pattern: RegExp
  readonly message: string
}

export const idFormat: Format = {
  pattern: /^[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,199}$/,
  message: "must be an id in kebab-case, such as 'jens-stoltenberg', of at most 200 characters",
}

/**
 * Text that is not blank, has no lone surrogates, and no control characters except tabs and line breaks. The pattern
 * lists what is excluded, with code points in four digits, so that it means the same in other languages.
 */
export const wordsFormat: Format = {
  pattern:
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern excludes them
    /^(?=\s*\S)[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]{1,100000}$/u,
  message:
    'must be words: not empty, at most 100,000 characters, none of them a control character or half a surrogate pair',
}

export const sha256Format: Format = {
  pattern: /^[0-9a-f]{64}$/,
  message: 'must be a SHA-256 hash: 64 hexadecimal digits in lower case',
}

export const languageFormat: Format = {
  pattern: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/,
  message: "must be a language tag (BCP 47), such as 'en'",
}

export const wikidataFormat: Format = {
  pattern: /^Q[1-9]\d{0,11}$/,
  message: "must be a Wikidata item number, such as 'Q7184'",
}

/** The 249 codes that ISO 3166-1 assigns, by first letter. */
export const countryFormat: Format = {
  pattern:
    /^(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|Y[ET]|Z[AMW])$/,
  message: "must be a country code (ISO 3166-1 alpha-2), such as 'UA'",
}

/** The codes of the CAMEO code book, 1.1b3, and its later addition for cyberattacks. */
export const cameoFormat: Format = {
  pattern:
    /^(?:01\d|02(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|03(?:\d|1[1-4]|3[1-4]|4[1-4]|5[1-6])|04[0-6]|05[0-7]|06[0-4]|07[0-5]|08(?:[0-7]|1[1-4]|3[1-4]|4[12]|6[1-3]|7[1-4])|09[0-4]|10(?:[0-8]|1[1-4]|3[1-4]|4[1-4]|5[1-6])|11(?:[0-6]|2[1-5])|12(?:\d|1[12]|2[1-4]|3[1-4]|4[1-6])|13(?:\d|1[1-3]|2[1-4]|8[1-5])|14(?:[0-5]|[1-5][1-4])|15[0-5]|16(?:[0-6]|2[1-3]|6[1-3])|17(?:[0-6]|1[12]|2[1-4])|18(?:[0-6]|2[1-3]|3[1-4])|19(?:[0-6]|5[12])|20(?:[0-4]|4[12]))$/,
  message: "must be a CAMEO code of three or four digits, such as '154'",
}

export const fieldFormat: Format = {
  pattern: /^[a-z][A-Za-z]{0,40}(?:\.[a-z][A-Za-z]{0,40}){0,4}$/,
  message: "must be a field of the record: 'time.edtf'",
}

/** A web address without user name and password, whose host has a dot. */
export const urlFormat: Format = {
  pattern:
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern excludes them
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/(?:[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}\.){1,20}[^\x00-,./:-@[-`{-\xa0\ud800-\udfff]{1,63}(?::(?:\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}))?(?:[/?#][^\x00- "<>\\^`{|}\x7f-\xa0\ud800-\udfff]{0,2000})?$/u,
  message:
    'must be a web address: https:// or http://, a host with a dot, no user name, no space or quotation mark, at most 2,000 characters of path',
}
