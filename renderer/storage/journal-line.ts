import { z } from 'zod'
import type { JournalEntry } from '../domain/structure/history.ts'
import { ok, type Result, refuse } from '../domain/values/result.ts'
import { checksum } from './checksum.ts'
import { recordSchema } from './record-schema.ts'

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
  kind: z.enum(['begin', 'edit', 'undo', 'redo', 'proposal', 'enact']),
  label: labelSchema,
  target: z.int().positive().nullable(),
  change: z.record(z.string(), deltaSchema),
  documents: z.array(eventSchema).optional(),
})

/**
 * A journal entry as one line of text: JSON that begins with its number and ends with a checksum of what stands
 * before it, so that a torn or spoilt line is known for what it is.
 */
export function encodeJournalLine(entry: JournalEntry): string {
  const { seq, at, kind, label, target, change, documents } = entry
  const body = JSON.stringify({ seq, at, kind, label, target, change, documents }).slice(0, -1)
  return `${body},"sum":"${checksum(body)}"}`
}

/** The checksum at the end of such a line. */
export function sumOf(line: string): string {
  return TAIL.exec(line)?.[1] ?? ''
}

const TAIL = /,"sum":"([0-9a-f]{8})"\}$/

/** Reads such a line back. Problems: `journal-line-torn`, `journal-line-spoilt`, `journal-line-unknown`. */
export function decodeJournalLine(line: string): Result<JournalEntry> {
  const tail = TAIL.exec(line)
  if (!tail?.[1]) return refuse('journal-line-torn', { line: line.slice(0, 40) })
  const body = line.slice(0, tail.index)
  if (checksum(body) !== tail[1]) return refuse('journal-line-spoilt', { line: line.slice(0, 40) })
  const parsed = entrySchema.safeParse(jsonOf(`${body}}`))
  if (!parsed.success) return refuse('journal-line-unknown', { line: line.slice(0, 40) })
  return ok(parsed.data as JournalEntry)
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
