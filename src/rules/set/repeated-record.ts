import { collections } from '../../collections.js'
import { fields } from '../fields.js'
import { mostElements } from '../limits.js'
import { onceFor } from '../once.js'
import { shown } from '../printable.js'
import { asAnchor, type Found, valueAt } from '../read-dataset.js'
import type { Rule } from '../rule.js'

/** A value in a form that can be compared; empty if it is not a string or anchors. */
function comparable(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    return value.length > mostElements ? '' : value.map((one) => comparable(one)).join()
  }
  const anchor = asAnchor(value)
  return anchor ? `${anchor.start}-${anchor.end}` : ''
}

/** These relations hold both ways. */
const symmetric: readonly unknown[] = ['contradicts', 'contrasts-with', 'same-as']

/** What a record has in common with those that say the same; `undefined` if it does not say enough. */
function contentOf({ collection, record }: Found): string | undefined {
  const values = fields[collection].identity.map((path) => comparable(valueAt(record, path)))
  if (symmetric.includes(record.type)) values.sort()
  let content: string = collection
  for (const value of values) {
    if (value === '') return undefined
    // With the length of each value no two lists of values give the same.
    content += ` ${value.length} ${value}`
  }
  return content
}

const wikidataOf = ({ record }: Found): string => comparable(valueAt(record, 'sameAs.wikidata'))

/** The value that tells a record apart from most others; of an anchor its start. */
function mainOf({ collection, record }: Found): string | number {
  const value = valueAt(record, fields[collection].identity[0])
  return asAnchor(value)?.start ?? comparable(value)
}

/** The first of some records that say the same. Few are equal in their main value: only these are compared further. */
class Firsts {
  readonly #byMain = new Map(collections.map((name) => [name, new Map<string | number, Found>()]))
  readonly #byContent = new Map<string | undefined, Found>()
  readonly #byWikidata = new Map<string, Found>()

  add(one: Found, main: string | number, wikidata: string): void {
    if (wikidata !== '' && !this.#byWikidata.has(wikidata)) this.#byWikidata.set(wikidata, one)
    const byMain = this.#byMainOf(one)
    if (byMain.has(main)) this.#keep(one)
    else byMain.set(main, one)
  }

  /** The first record that says the same as another. */
  sameAs(one: Found, main: string | number, wikidata: string): Found | undefined {
    const first = this.#byMainOf(one).get(main)
    if (first) this.#keep(first)
    return this.#byContent.get(first && contentOf(one)) ?? this.#byWikidata.get(wikidata)
  }

  #byMainOf({ collection }: Found): Map<string | number, Found> {
    return this.#byMain.get(collection) as Map<string | number, Found>
  }

  #keep(one: Found): void {
    const content = contentOf(one)
    if (content !== undefined && !this.#byContent.has(content)) this.#byContent.set(content, one)
  }
}

const knownFirsts = /* @__PURE__ */ onceFor((known: readonly Found[]) => {
  const firsts = new Firsts()
  for (const one of known) firsts.add(one, mainOf(one), wikidataOf(one))
  return firsts
})

/** Nothing is recorded twice under two ids. */
export const repeatedRecord: Rule = ({ found, known }, report) => {
  const before = knownFirsts(known)
  const firsts = new Firsts()
  for (const one of found) {
    const [main, wikidata] = [mainOf(one), wikidataOf(one)]
    const same = before.sameAs(one, main, wikidata) ?? firsts.sameAs(one, main, wikidata)
    firsts.add(one, main, wikidata)
    if (!same || same.record.id === one.record.id) continue
    const repeats =
      contentOf(one) === contentOf(same)
        ? 'says the same as'
        : `has the Wikidata number ${shown(wikidata)}, as has`
    report({
      code: 'repeated-record',
      path: one.pathTo(),
      message: `${repeats} ${same.pathTo().join('.')}: keep one of the two`,
    })
  }
}
