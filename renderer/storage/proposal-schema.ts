import { z } from 'zod'
import { ACT_KINDS } from '../domain/acts/act.ts'
import type { PastId, PastStructure } from '../domain/proposal/in-force/past.ts'
import {
  BASES,
  MARKS,
  PROPOSAL_STATUSES,
  type Proposal,
  type ProposalId,
  VERSION_ORIGINS,
} from '../domain/proposal/proposal.ts'
import { ESELONS } from '../domain/records/form/choices.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { parseIsoDate } from '../domain/values/calendar-date.ts'
import { recordSchema } from './record-schema.ts'

const date = z.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseIsoDate(value) !== null,
  'not a date',
)
const proposalId = z.custom<ProposalId>(
  (value) => typeof value === 'string' && value.startsWith('proposal:'),
  'not a proposal',
)
const pastId = z.custom<PastId>(
  (value) => typeof value === 'string' && value.startsWith('past:'),
  'not a past structure',
)

const changeSchema = z.record(
  z.string(),
  z.strictObject({ before: recordSchema.nullable(), after: recordSchema.nullable() }),
)

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])

const actSchema = z.strictObject({
  no: z.int().nonnegative(),
  key: z.string(),
  act: z.enum(ACT_KINDS),
  subject: z.enum(['unit', 'post', 'person', 'other']),
  id: z.string(),
  name: z.string(),
  place: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fields: z.array(z.strictObject({ field: z.string(), from: value, to: value })),
  recordIds: z.array(z.string()),
  atoms: z.array(z.strictObject({ id: z.string(), fields: z.array(z.string()).nullable() })),
  needs: z.array(z.string()),
  reason: z.string(),
  note: z.string(),
  impact: z.strictObject({
    units: z.int(),
    groups: z.int().optional(),
    posts: z.int(),
    seats: z.int(),
    eselon: z.partialRecord(z.enum(ESELONS), z.int()),
    persons: z.array(z.string()),
  }),
})

const decreeSchema = z.strictObject({
  kind: z.enum(['perda', 'perwako']),
  no: z.string(),
  date,
})

const versionSchema = z.strictObject({
  no: z.int().positive(),
  origin: z.enum(VERSION_ORIGINS),
  at: z.string(),
  change: changeSchema,
  acts: z.array(actSchema),
  decisions: z.record(z.string(), z.strictObject({ mark: z.enum(MARKS), remark: z.string() })),
  asks: z.array(z.string()).optional(),
})

const seqs = z.array(z.int().positive())
const status = z.enum(PROPOSAL_STATUSES)

/** A stored proposal; a field too many or too few makes the row unreadable. */
export const proposalSchema = z.strictObject({
  id: proposalId,
  name: z.string(),
  basisKind: z.enum(BASES),
  basis: z.string(),
  author: z.string(),
  date,
  status,
  change: changeSchema,
  history: z.strictObject({ done: seqs, undone: seqs }),
  notes: z.record(z.string(), z.strictObject({ reason: z.string(), note: z.string() })),
  leftWithout: z.record(z.string(), z.strictObject({ reason: z.string() })),
  versions: z.array(versionSchema),
  log: z.array(
    z.strictObject({
      at: z.string(),
      by: z.string(),
      from: status.nullable(),
      to: status,
      note: z.string(),
      due: date.optional(),
      supplement: z.int().positive().optional(),
    }),
  ),
  basedOn: proposalId.nullable(),
  option: z.strictObject({ first: proposalId, no: z.int().positive() }).optional(),
  lastOption: z.int().positive().optional(),
  counterTo: proposalId.nullable(),
  decree: decreeSchema.nullable(),
  inForceFrom: date.nullable(),
  backdatedFor: z.string().nullable().optional(),
  sk: z.strictObject({ no: z.string(), date: date.nullable() }).nullable().optional(),
  codes: z.record(z.string(), z.string()).optional(),
  seq: z.int().nonnegative(),
}) as unknown as z.ZodType<Proposal>

/** A structure once in force, without its records. */
export const pastSchema: z.ZodType<PastStructure> = z.object({
  id: pastId,
  name: z.string(),
  basis: z.string(),
  until: date,
  endedBy: decreeSchema,
  proposalId,
  proposalName: z.string(),
  at: z.string(),
  seq: z.int().nonnegative(),
})
