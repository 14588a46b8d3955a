/** What the reader has chosen, as the address of the page keeps it. */
export interface Choice {
  /** The id of a record. */
  readonly id: string | undefined
  /** The words that are searched for. */
  readonly search: string
}

const searchPrefix = 'search='

/** Reads the part of an address after `#`. */
export function readAddress(hash: string): Choice {
  const parts = hash.replace(/^#/, '').split('&').map(decoded)
  const search = parts.find((part) => part.startsWith(searchPrefix))
  return {
    id: parts.find((part) => part !== '' && !part.startsWith(searchPrefix)),
    search: search?.slice(searchPrefix.length) ?? '',
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The part of an address after `#`, with the `#`. */
export function writeAddress({ id, search }: Choice): string {
  const parts = [
    ...(id === undefined ? [] : [encodeURIComponent(id)]),
    ...(search === '' ? [] : [searchPrefix + encodeURIComponent(search)]),
  ]
  return `#${parts.join('&')}`
}
