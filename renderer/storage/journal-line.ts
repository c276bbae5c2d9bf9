import { z } from 'zod'
import { DATA_VERSION } from '../domain/records/data-version.ts'
import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { ok, type Result } from '../domain/values/result.ts'
import { checksum } from './checksum.ts'
import { recordSchema } from './record-schema.ts'
import { exchangeSchema, settledSchema } from './shared-schema.ts'
import { upgradeEntry } from './upgrades/upgrades.ts'

const labelSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

const deltaSchema = z.strictObject({
  before: recordSchema.nullable(),
  after: recordSchema.nullable(),
})

const dataSchema = z.record(z.string(), z.unknown())

const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['put', 'patch', 'keep']), id: z.string(), data: dataSchema }),
  z.strictObject({
    type: z.literal('draft'),
    id: z.string(),
    change: z.record(z.string(), deltaSchema),
    step: z.enum(['begin', 'edit', 'undo', 'redo']),
    target: z.int().positive().nullable(),
  }),
  z.strictObject({ type: z.literal('drop'), id: z.string() }),
])

const entrySchema = z.strictObject({
  seq: z.int().positive(),
  at: z.string(),
  by: z.string().optional(),
  kind: z.enum(['begin', 'edit', 'undo', 'redo', 'proposal', 'enact', 'send', 'take']),
  label: labelSchema,
  target: z.int().positive().nullable(),
  change: z.record(z.string(), deltaSchema),
  documents: z.array(eventSchema).optional(),
  shared: exchangeSchema.optional(),
  settled: settledSchema.optional(),
})

/** What stands before the first line, where a later one has the checksum of the line before it. */
export const NO_SUM = '00000000'

/**
 * A journal entry as one line of text: JSON that begins with its number and the version of the data, and ends with
 * the checksum of the line before it (`prev`) and one of all that stands before it. A torn or spoilt line is known
 * for what it is, and so is one that is missing, doubled or from another story.
 */
export function encodeJournalLine(entry: JournalEntry, prev: string = NO_SUM): string {
  const { seq, at, by, kind, label, target, change, documents, shared, settled } = entry
  const head = { seq, v: DATA_VERSION, at, by, kind, label, target }
  const whole = { ...head, change, documents, shared, settled, prev }
  const body = JSON.stringify(whole).slice(0, -1)
  return `${body},"sum":"${checksum(body)}"}`
}

/** What a line says of itself and of the line before it, without a look at what it tells. */
export interface LineLink {
  readonly seq: number
  /** Version of the data. */
  readonly v: number
  /** Checksum of the line before; null in a line of version 1, which does not say. */
  readonly prev: string | null
  readonly sum: string
}

/** The link of a line, or null where its checksum does not fit what stands there. */
export function linkOf(line: string): LineLink | null {
  const tail = TAIL.exec(line)
  const head = HEAD.exec(line)
  if (!tail?.[1] || !head || checksum(line.slice(0, tail.index)) !== tail[1]) return null
  const v = versionOf(line)
  const prev = v > 1 ? (PREV.exec(line)?.[1] ?? null) : null
  return { seq: Number(head[1]), v, prev, sum: tail[1] }
}

/** The version of the data a whole line says. */
export function versionOf(line: string): number {
  return Number(HEAD.exec(line)?.[2] ?? 1)
}

/** The checksum at the end of such a line. */
export function sumOf(line: string): string {
  return TAIL.exec(line)?.[1] ?? ''
}

const HEAD = /^\{"seq":(\d{1,15}),(?:"v":(\d{1,9}),)?/
const PREV = /,"prev":"([0-9a-f]{8})","sum":"[0-9a-f]{8}"\}$/
const TAIL = /,"sum":"([0-9a-f]{8})"\}$/

/** Why a line cannot be read; `newer`: it was written by a newer version of the program. */
export interface LineProblem {
  readonly code: `journal-line-${'torn' | 'spoilt' | 'newer' | 'unknown'}`
  readonly params: { readonly line: string; readonly version?: number }
}

/** Reads such a line back, as an entry of today's version. */
export function decodeJournalLine(line: string): Result<JournalEntry, LineProblem> {
  const tail = TAIL.exec(line)
  const start = { line: line.slice(0, 40) }
  if (!tail?.[1]) return unreadable('journal-line-torn', start)
  const body = line.slice(0, tail.index)
  if (checksum(body) !== tail[1]) return unreadable('journal-line-spoilt', start)
  const value = jsonOf(`${body}}`)
  const version = versionSchema.safeParse(value)
  if (!version.success) return unreadable('journal-line-unknown', start)
  const { v, prev: _, ...told } = version.data
  if (v > DATA_VERSION) return unreadable('journal-line-newer', { ...start, version: v })
  const parsed = entrySchema.safeParse(upgradeEntry(told, v))
  return parsed.success
    ? ok(parsed.data as JournalEntry)
    : unreadable('journal-line-unknown', start)
}

/** A journal row of today's database with every field its records have by now; null where it is no entry. */
export function entryOfRow(row: unknown): JournalEntry | null {
  const parsed = entrySchema.safeParse(row)
  return parsed.success ? (parsed.data as JournalEntry) : null
}

function unreadable(code: LineProblem['code'], params: LineProblem['params']) {
  return { ok: false, problem: { code, params } } as const
}

const versionSchema = z.looseObject({
  v: z.int().positive().default(1),
  prev: z.unknown().optional(),
})

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
