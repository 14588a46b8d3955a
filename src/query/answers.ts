import { reading } from './options.js'

/** An answer that has nothing. */
export const nothing: readonly never[] = /* @__PURE__ */ Object.freeze([])

const numbers = new WeakMap<object, number>()
let last = 0

/** A number for an array of records, by which it is told from others. */
function numberOf(records: readonly unknown[]): number {
  let number = numbers.get(records)
  if (number === undefined) {
    number = ++last
    numbers.set(records, number)
  }
  return number
}

/**
 * Remembers answers, so that the same question about the same records gives the same frozen array: state libraries
 * compare by identity. An answer lives as long as the array of records, and until it grows or shrinks; one that has
 * nothing is not kept, since there are as many questions as strings.
 */
export function answers(): <One>(
  question: string,
  records: readonly [readonly unknown[], ...(readonly (readonly unknown[])[])],
  find: () => readonly One[],
) => readonly One[] {
  const known = new WeakMap<object, Map<string, readonly unknown[]>>()
  return <One>(
    question: string,
    [first, ...others]: readonly [readonly unknown[], ...(readonly (readonly unknown[])[])],
    find: () => readonly One[],
  ) => {
    let ofFirst = known.get(first)
    if (!ofFirst) {
      ofFirst = new Map()
      known.set(first, ofFirst)
    }
    const lengths = reading(() => [
      first.length,
      ...others.flatMap((records) => [numberOf(records), records.length]),
    ])
    const key = JSON.stringify([question, ...lengths])
    const answer = ofFirst.get(key) as readonly One[] | undefined
    if (answer) return answer
    const found = reading(find)
    if (found.length === 0) return nothing
    const frozen = Object.freeze([...found])
    ofFirst.set(key, frozen)
    return frozen
  }
}
