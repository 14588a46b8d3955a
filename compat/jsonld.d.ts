/** What the tests use of `jsonld`, which has no types of its own. */
declare module 'jsonld' {
  interface Options {
    readonly documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>
    /** Whether to throw where something would be dropped. */
    readonly safe?: boolean
  }
  /** A statement: subject, predicate, object. */
  interface Quad {
    readonly predicate: { readonly value: string }
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<object[]>
    toRDF(document: object, options: Options): Promise<Quad[]>
    fromRDF(quads: readonly Quad[]): Promise<object[]>
    frame(document: object, frame: object, options: Options): Promise<{ '@graph'?: object[] }>
  }
  export default jsonld
}
