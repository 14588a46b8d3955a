import type * as z from 'zod/v4'
import { idFormat, sha256Format, wordsFormat } from '../rules/formats.js'
import { formatted } from './builders.js'

/** An id. Ids of any report have this form. */
export const idSchema: z.ZodString = formatted(idFormat)

/** Words by the editor or a speaker. */
export const wordsSchema: z.ZodString = formatted(wordsFormat)

/** A SHA-256 hash. */
export const sha256Schema: z.ZodString = formatted(sha256Format)
