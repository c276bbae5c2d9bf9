import { z } from 'zod'
import type {
  ServerBatch,
  ServerBeginning,
  ServerPage,
} from '../../../electron/contract/server-calls.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import { kindOfId, type StructureRecord } from '../../domain/records/records.ts'
import type { BatchName } from '../../domain/sharing/batch-name.ts'
import {
  type ServedBatch,
  type WrittenFields,
  type WrittenRecord,
  wholeRecord,
} from '../../domain/sharing/server-batch.ts'
import type { SharedState } from '../../domain/sharing/shared-state.ts'
import type { StoredShares } from '../../domain/structure/journal/exchange.ts'
import { structureOf } from '../../domain/structure/structure.ts'
import { stateOfShares } from '../../storage/shared-content.ts'
import { sharedSchema } from '../../storage/shared-schema.ts'

/** What this version of the program understands of a batch. */
export const FORM = 1

type Aliases = ReadonlyMap<string, string>

const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const fields = z.record(z.string(), value)
const bodySchema = z.object({
  form: z.int(),
  by: z.string().nullable(),
  over: z.array(z.string()),
  documentsBeside: z.record(z.string(), z.array(z.string())).nullish(),
  records: z.record(
    z.string(),
    z.object({
      made: z.boolean().optional(),
      gone: z.boolean().optional(),
      still: z.boolean().optional(),
      set: fields,
      beside: z.record(z.string(), z.array(z.string())).optional(),
      rest: fields.optional(),
    }),
  ),
})
const secretSchema = z.record(z.string(), z.object({ set: fields, rest: fields }))
const documentsSchema = z.record(z.string(), z.string())

/** Whether a newer version wrote it: its form says so, whatever else it is. */
export function isOfNewer({ body }: Pick<ServerBatch, 'body'>): boolean {
  const told = z.object({ form: z.int() }).safeParse(JSON.parse(body))
  return told.success && told.data.form > FORM
}

/** A batch as it was written, what stands for ids put back. Null for one of a newer version, or of no form at all. */
export function readServed(
  { name, body, secret, documents }: ServerBatch,
  aliases: ServerPage['aliases'],
): ServedBatch | null {
  const told = bodySchema.safeParse(JSON.parse(body))
  const hidden = secretSchema.safeParse(JSON.parse(secret))
  const kept = documentsSchema.safeParse(JSON.parse(documents))
  if (!told.success || !hidden.success || !kept.success || told.data.form > FORM) return null
  const ids = new Map(aliases)
  const records: Record<string, WrittenRecord> = {}
  for (const [shown, { made, gone, still, set, beside, rest }] of Object.entries(
    told.data.records,
  )) {
    const id = ids.get(shown) ?? shown
    const more = hidden.data[shown]
    const all = (one: WrittenFields, other: WrittenFields | undefined) =>
      soundFields(id, { ...one, ...other }, ids)
    records[id] = {
      ...(made ? { made: true } : {}),
      ...(gone ? { gone: true } : {}),
      ...(still ? { still: true } : {}),
      ...(beside ? { beside: beside as WrittenRecord['beside'] & object } : {}),
      set: all(set, more?.set),
      ...(rest ? { rest: all(rest, more?.rest) } : {}),
    }
  }
  const { by, over, documentsBeside } = told.data
  const beside = documentsBeside as ServedBatch['documentsBeside'] & object
  return {
    ...{ name: name as BatchName, by, over: over as BatchName[], records, documents: kept.data },
    ...(documentsBeside ? { documentsBeside: beside } : {}),
  }
}

/** Fields that can be what they say; every other is as if it had not been written. */
function soundFields(id: string, given: WrittenFields, ids: Aliases): WrittenFields {
  const kind = kindOfId(id)
  if (!kind) return {}
  const known = Object.entries(KINDS[kind].fields).flatMap(([name, { type, check }]) => {
    const held = given[name]
    if (held === undefined) return []
    const meant = type === 'id' && typeof held === 'string' ? (ids.get(held) ?? held) : held
    return check(meant) ? [[name, meant] as const] : []
  })
  return Object.fromEntries(known)
}

const openSchema = z.object({
  seen: z.record(z.string(), z.array(z.int())),
  beginnings: z.array(z.string()),
  stamps: z.array(z.tuple([z.string(), z.record(z.string(), z.string())])),
})

/**
 * What the organisation began with on its server, as far as the reader may see it. Null where it is of a newer version,
 * or of no form at all.
 */
export function readBegun({ records, open, shares, aliases }: ServerBeginning): SharedState | null {
  const ids = new Map(aliases)
  const told = z.array(fields).safeParse(JSON.parse(records))
  if (!told.success) return null
  const structure = structureOf(told.data.flatMap((one) => recordOf(one, ids) ?? []))
  if (shares !== null) {
    const whole = sharedSchema.safeParse(JSON.parse(shares))
    return whole.success ? stateOfShares(whole.data, structure, new Map()) : null
  }
  const part = openSchema.safeParse(JSON.parse(open))
  if (!part.success) return null
  const stamps = part.data.stamps.map(([id, held]) => [ids.get(id) ?? id, held] as const)
  return stateOfShares(
    { ...part.data, stamps, graves: [], documents: [], writers: [] },
    structure,
    new Map(),
  )
}

function recordOf(one: WrittenFields, ids: Aliases): StructureRecord | null {
  const id = ids.get(String(one.id)) ?? String(one.id)
  const kind = kindOfId(id)
  return kind && wholeRecord(id, kind, soundFields(id, one, ids))
}

/**
 * What everybody is told of who wrote what: of a register that is open the value shown, so that nobody decides between
 * values they do not see. What was removed is not told.
 */
export function openShares(shares: StoredShares, structure: SharedState['structure']) {
  const there = new Set(Object.values(structure.tables).flatMap((table) => [...table.keys()]))
  const stamps = shares.stamps
    .filter(([id]) => there.has(id as never))
    .map(([id, registers]) => {
      const shown = Object.entries(registers).flatMap(([register, stamp]) => {
        const name = typeof stamp === 'string' ? stamp : stamp[0]?.batches[0]
        return name === undefined ? [] : [[register, name] as const]
      })
      return [id, Object.fromEntries(shown)] as const
    })
  return { seen: shares.seen, beginnings: shares.beginnings, stamps }
}
