import { z } from 'zod'
import type { BatchName } from '../domain/sharing/batch-name.ts'
import {
  type Exchange,
  type Settled,
  type StoredShares,
  sharesAlone,
} from '../domain/structure/journal/exchange.ts'
import { recordSchema } from './record-schema.ts'
import { withLaterFields } from './upgrades/new-fields.ts'

const name = z.custom<BatchName>(
  (value) => typeof value === 'string' && /^[a-z0-9]{1,40}\/\d{1,16}$/.test(value),
  'not the name of a batch',
)
const version = z.strictObject({ batches: z.array(name).min(1), value: z.string() })
const documentVersion = version.extend({ value: z.string().nullable() })

export const settledSchema: z.ZodType<readonly Settled[]> = z.array(
  z.strictObject({ id: z.string(), register: z.string().nullable() }),
)

const seen = z.record(z.string(), z.array(z.int()).min(1))

/** A record as it was written: copies have been shared since version 6, and later ones only brought fields. */
const written = z.preprocess((row) => withLaterFields(row, SHARED_SINCE), recordSchema)
const SHARED_SINCE = 6

const shares = z.strictObject({
  seen,
  beginnings: z.array(name).min(1),
  stamps: z.array(
    z.tuple([z.string(), z.record(z.string(), z.union([name, z.array(version).min(1)]))]),
  ),
  graves: z.array(written),
  documents: z.array(z.tuple([z.string(), z.array(documentVersion).min(1)])),
  writers: z.array(z.tuple([name, z.string()])),
  open: z.exactOptional(
    z.strictObject({
      records: z.array(z.tuple([z.string(), written.nullable()])),
      documents: z.array(z.tuple([z.string(), z.string()])),
      settled: z.exactOptional(settledSchema),
    }),
  ),
})

/**
 * Who wrote what, in a file beside its records and documents. Of an office just fetched from a server files once held
 * what its entry says besides; that is left out.
 */
export const sharedSchema: z.ZodType<StoredShares> = shares
  .extend({ previous: z.exactOptional(z.null()) })
  .transform(sharesAlone)

/** The same in a journal entry. */
export const exchangeSchema: z.ZodType<Exchange> = shares.extend({
  previous: z.int().positive().nullable(),
  fresh: z.exactOptional(seen),
})
