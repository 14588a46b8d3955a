import type * as z from 'zod/v4'

/** The values of a vocabulary, in the form in which zod types an enumeration. */
export type Values<Value extends string> = { [Key in Value]: Key }

/** A list. It is read-only, so that the records of this package, which are frozen, fit what schemas take and give. */
export interface List<Element extends z.ZodType>
  extends z.ZodType<readonly z.output<Element>[], readonly z.input<Element>[]> {}

/** A part of a set. */
export interface Part<Schema extends z.ZodType>
  extends z.ZodType<z.output<Schema>, z.input<Schema>> {}

/** The schemas of the forms of a record. */
export type Forms = readonly [z.ZodObject, ...z.ZodObject[]]

/** The fields that any of some forms has. */
type FieldOf<Form> = Form extends { readonly shape: infer Shape } ? keyof Shape & string : never

/** Some of the fields of forms. `type` tells the forms apart, so it stays. */
type Mask<Some extends Forms, Kept extends string = 'type'> = {
  readonly [Field in Exclude<FieldOf<Some[number]>, Kept>]?: true
}

/** Each form with the fields that another type computes. */
type WithShapes<Shapes> = Shapes extends Forms ? FormsSchema<Shapes> : never

type Derived<Shape> = Shape extends z.core.$ZodLooseShape
  ? z.ZodObject<{ -readonly [Field in keyof Shape]: Shape[Field] }, z.core.$strict>
  : never

type ShapeOf<Form> = Form extends { readonly shape: infer Shape } ? Shape : never

/** The schema of a record of several forms. Its methods are those of an object, and change each form that has the fields. */
export interface FormsSchema<Some extends Forms> extends z.ZodDiscriminatedUnion<Some> {
  /** The same without some fields. */
  omit<const Fields extends Mask<Some>>(
    mask: Fields,
  ): WithShapes<{ readonly [At in keyof Some]: Derived<Omit<ShapeOf<Some[At]>, keyof Fields>> }>
  /** The same with some fields alone, and `type`. */
  pick<const Fields extends Mask<Some, never>>(
    mask: Fields,
  ): WithShapes<{
    readonly [At in keyof Some]: Derived<
      Pick<ShapeOf<Some[At]>, keyof ShapeOf<Some[At]> & (keyof Fields | 'type')>
    >
  }>
  /** The same with some fields optional, or all but `type`. */
  partial<const Fields extends Mask<Some> = Mask<Some>>(
    mask?: Fields,
  ): WithShapes<{
    readonly [At in keyof Some]: Derived<{
      [Field in keyof ShapeOf<Some[At]>]: Field extends Exclude<keyof Fields, 'type'>
        ? z.ZodOptional<Extract<ShapeOf<Some[At]>[Field], z.core.SomeType>>
        : ShapeOf<Some[At]>[Field]
    }>
  }>
  /** The same with some fields required, or all. */
  required<const Fields extends Mask<Some> = Mask<Some>>(
    mask?: Fields,
  ): WithShapes<{
    readonly [At in keyof Some]: Derived<{
      [Field in keyof ShapeOf<Some[At]>]: Field extends Exclude<keyof Fields, 'type'>
        ? z.ZodNonOptional<Extract<ShapeOf<Some[At]>[Field], z.core.SomeType>>
        : ShapeOf<Some[At]>[Field]
    }>
  }>
  /** The same with more fields in each form. */
  extend<Shape extends z.core.$ZodLooseShape>(
    shape: Shape,
  ): WithShapes<{
    readonly [At in keyof Some]: Derived<Omit<ShapeOf<Some[At]>, keyof Shape> & Shape>
  }>
}
