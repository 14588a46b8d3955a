import * as z from 'zod'
import { type Collections, collections, type Dataset } from './dataset.js'
import { holdsTogether } from './holds-together.js'
import type { Immutable } from './primitives.js'
import { robust } from './robust.js'

type Optional<Shape extends z.core.$ZodShape> = {
  [Name in keyof Shape]: z.ZodOptional<Shape[Name]>
}

/** The type of what `additionsSchema` gives. */
export interface AdditionsSchema extends z.ZodObject<Optional<Collections>, z.core.$strict> {}

/** Records that are there already: a dataset, or some of its collections. */
export type KnownRecords = { readonly [Name in keyof Dataset]?: Dataset[Name] | undefined }

/**
 * A schema for records that are added to others: what they refer to may be among themselves or among those known.
 *
 * What is parsed is an object with any of the collections of a dataset, such as `{ quotes: [quote] }`. All that
 * `datasetSchema` checks is checked of the two together, and reported of the new records: that their ids are not taken,
 * that who and what they name is known and of the right kind, that their anchors lie within `known.source`.
 *
 * @param known - The records that may be referred to, and the source that anchors are held against: without one their
 * ends are not. They are taken to hold: parse them with `datasetSchema` first.
 * @throws TypeError where they are no object with arrays of records.
 */
export function additionsSchema(known: KnownRecords): AdditionsSchema {
  for (const name of Object.keys(collections) as (keyof Collections)[]) {
    const records: unknown = known?.[name]
    if (typeof known !== 'object' || !known || (records !== undefined && !Array.isArray(records))) {
      throw new TypeError('The known records are no dataset: give an object with its collections')
    }
  }
  return robust(z.strictObject(collections).partial().check(holdsTogether(known)))
}

/** Records that are added to others. */
export type Additions = Immutable<z.infer<AdditionsSchema>>
