type KeyOf<Form> = Form extends unknown ? keyof Form : never
type ValueOf<Form, Key> = Form extends { readonly [Name in Key & string]?: infer Value }
  ? Value
  : never

/** The forms of a union as one type: a field that some forms lack may be absent. */
export type Merged<Union> = Pick<Union, keyof Union> & {
  readonly [Key in Exclude<KeyOf<Union>, keyof Union>]?: ValueOf<Union, Key>
}
