import * as fc from 'fast-check'

/** The same values each time, so that what passes here passes elsewhere. */
export const seed = 20_220_216

const fails = (): never => {
  throw new Error('a trap')
}
const { proxy: revoked, revoke } = Proxy.revocable({}, {})
revoke()

/** Values that throw when they are read. */
const unreadable: readonly unknown[] = [
  revoked,
  new Proxy(
    {},
    Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, fails])),
  ),
  new Proxy([{}], { get: fails }),
  { toString: fails, valueOf: fails, toJSON: fails },
  ...['id', 'start', 'name', 'content', 'length', 'digest', 'quotes', 'paragraphs'].map((name) =>
    Object.defineProperty({}, name, { get: fails, enumerable: true }),
  ),
]

const odd = [...unreadable, Symbol('s'), () => 32, [{}], [null], 'text']

/** Makes a value. fast-check reads the values that it makes, and some throw when they are read. */
type Make = () => unknown

/** Any value, of any language feature. */
export const junk: fc.Arbitrary<Make> = fc.oneof(
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
      withObjectString: true,
      withBoxedValues: true,
    })
    .map((value) => () => value),
  fc.nat(odd.length - 1).map((at) => () => odd[at]),
)

/** A valid value in which one part, at any depth, is something else. */
export function broken(valid: unknown): fc.Arbitrary<Make> {
  const paths: (readonly string[])[] = [[]]
  for (const path of paths) {
    const value = path.reduce<unknown>((part, name) => Reflect.get(Object(part), name), valid)
    if (typeof value !== 'object' || value === null) continue
    for (const name of Object.keys(value)) paths.push([...path, name])
  }
  return fc.tuple(fc.constantFrom(...paths), junk).map(([path, make]) => () => {
    const copy = { valid: structuredClone(valid) }
    const names = ['valid', ...path]
    const holder = names
      .slice(0, -1)
      .reduce<unknown>((one, name) => Reflect.get(Object(one), name), copy)
    Reflect.set(Object(holder), names.at(-1) as string, make())
    return copy.valid
  })
}

/** How an error says what to do. No message of an engine does. */
const help =
  /\b(?:give|use toCanonicalForm|repair it|take them out|as a string|must be)\b|digest did not return/

/** Whether an error is one that the documentation names, with words that say how to mend it. */
export const isDocumented = (error: unknown): boolean =>
  (error instanceof TypeError || error instanceof RangeError) && help.test(error.message)
