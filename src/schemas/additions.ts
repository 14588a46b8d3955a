import type * as z from 'zod/v4'
import { collections } from '../collections.js'
import { readKnown } from '../rules/read-dataset.js'
import type { AnyDataset } from '../types/any-report.js'
import { collectionsShape, reportRules } from './dataset.js'
import { object } from './objects.js'

/** Records that exist already: a dataset, or some of its collections. */
export type KnownRecords = { readonly [Name in keyof AnyDataset]?: AnyDataset[Name] | undefined }

/** What `additionsSchema` returns. */
export interface AdditionsSchema
  extends z.ZodObject<
    {
      readonly [Name in keyof typeof collectionsShape]: z.ZodOptional<
        (typeof collectionsShape)[Name]
      >
    },
    z.core.$strict
  > {}

/**
 * A schema for records that are added to others: they may refer to each other and to those known.
 *
 * It parses an object with any of the collections of a dataset, such as `{ quotes: [quote] }`. It checks all that
 * `datasetSchema` checks, of both together, and reports problems of the new records: ids that are taken, references to
 * records that are unknown or of the wrong kind, anchors outside `known.source`.
 *
 * @param known - The records that may be referred to, and the source that anchors lie in; without a source the ends of
 * anchors are not checked. They are taken to be valid: parse them with `datasetSchema` first. They are read once, here: when
 * records are added to them, make a new schema.
 * @throws TypeError if `known` is not an object with arrays of records.
 */
export function additionsSchema(known: KnownRecords): AdditionsSchema {
  for (const name of collections) {
    const records: unknown = known?.[name]
    if (typeof known !== 'object' || !known || (records !== undefined && !Array.isArray(records))) {
      throw new TypeError(
        'The known records are not a dataset: give an object with its collections',
      )
    }
  }
  const read = readKnown(known)
  return partial.superRefine((value, context) => reportRules(value, context, read))
}

const partial: AdditionsSchema = object('Dataset', collectionsShape).partial()
