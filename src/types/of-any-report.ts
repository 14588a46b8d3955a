/** The fields that hold ids, or a word that stands for one. Told by name, since an id may be the same as another word. */
type IdField =
  | 'about'
  | 'addressee'
  | 'affiliation'
  | 'entity'
  | 'event'
  | 'from'
  | 'id'
  | 'medium'
  | 'nestedIn'
  | 'owner'
  | 'partOf'
  | 'place'
  | 'quote'
  | 'references'
  | 'source'
  | 'speaker'
  | 'to'

type Widened<Value> = Value extends string
  ? string
  : Value extends readonly string[]
    ? readonly string[]
    : OfAnyReport<Value>

/** A record of any report: as of this one, but its ids, and those that it refers to, are any strings. */
export type OfAnyReport<Value> = Value extends readonly (infer Element)[]
  ? readonly OfAnyReport<Element>[]
  : Value extends object
    ? {
        readonly [Key in keyof Value]: Key extends IdField
          ? Widened<Value[Key]>
          : OfAnyReport<Value[Key]>
      }
    : Value
