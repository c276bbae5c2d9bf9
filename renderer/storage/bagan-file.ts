import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { z } from 'zod'
import { DATA_VERSION } from '../domain/records/data-version.ts'
import { recordProblem } from '../domain/records/record-problem.ts'
import type { StructureRecord } from '../domain/records/records.ts'
import { type StoredShares, sharesAlone } from '../domain/structure/journal/exchange.ts'
import { ok, type Result, refuse } from '../domain/values/result.ts'
import { type ScanPart, scanParts } from './bagan-scans.ts'
import { broughtDocuments, broughtRows } from './brought.ts'
import { checksum } from './checksum.ts'
import type { Brought, DocumentRow } from './database.ts'
import { knownRecords } from './known-part.ts'
import { isSealed } from './sealed-file.ts'
import { sharedSchema } from './shared-schema.ts'
import { withNewFields } from './upgrades/new-fields.ts'
import type { PlainRow } from './upgrades/upgrade-step.ts'
import { upgradeDocument, upgradeRecord } from './upgrades/upgrades.ts'

/** Everything a `.bagan` file holds: a workspace at the journal entry `seq`. */
export interface BaganContent {
  readonly name: string
  readonly seq: number
  readonly records: readonly StructureRecord[]
  /** Proposals and structures once in force, as plain data. */
  readonly documents: readonly DocumentRow[]
  /** Values that could not be taken over as an older version wrote them. */
  readonly brought?: readonly Brought[]
  /** What the copy was made without, in a sentence. */
  readonly leftOut?: string
  /** Who wrote what of it; none where nothing was ever exchanged. */
  readonly shared?: StoredShares
  /** With how many scans the file was written; none where it was written without. */
  readonly scans?: number
}

/** No office comes near it; a file that claims more unpacked bytes is not opened. */
const MAX_UNPACKED = 1 << 29

const manifestSchema = z.object({
  format: z.literal('bagan'),
  version: z.int().positive(),
  name: z.string(),
  seq: z.int().nonnegative(),
  /** What it does not tell of people, as a sentence. */
  leftOut: z.exactOptional(z.string()),
  scans: z.exactOptional(z.int().nonnegative()),
  sums: z.object({
    records: z.string(),
    documents: z.string(),
    shared: z.exactOptional(z.string()),
  }),
})

const documentsSchema = z.array(
  z.strictObject({
    id: z.string(),
    kind: z.enum(['proposal', 'past', 'printed']),
    v: z.exactOptional(z.int().positive()),
    data: z.unknown(),
  }),
)

/** A sentence of ours is no longer. */
const LONGEST_NOTE = 300

interface ToWrite {
  readonly name: string
  readonly seq: number
  readonly records: readonly unknown[]
  readonly documents?: readonly DocumentRow[]
  readonly leftOut?: string
  readonly shared?: StoredShares
  /** Scans to go with it. */
  readonly parts?: readonly ScanPart[]
}

/**
 * A `.bagan` file: a zip of `manifest.json` and of `records.jsonl` and `documents.jsonl`, one JSON value a line, and of
 * `shared.json` where it says who wrote what, with their checksums in the manifest; and of scans, each called by its own
 * sum. The same content gives the same bytes.
 */
export async function writeBagan(content: ToWrite): Promise<Uint8Array> {
  return writeBaganOf(DATA_VERSION, content)
}

/** The same of rows of another version, as they are. */
export async function writeBaganOf(version: number, content: ToWrite): Promise<Uint8Array> {
  return zippedBagan(content, version)
}

/** The same at once. */
export function zippedBagan(content: ToWrite, version: number = DATA_VERSION): Uint8Array {
  const records = linesOf(content.records)
  const documents = linesOf(content.documents ?? [])
  const shared = content.shared ? JSON.stringify(sharesAlone(content.shared)) : null
  const manifest = {
    format: 'bagan',
    version,
    name: content.name,
    seq: content.seq,
    ...(content.leftOut ? { leftOut: content.leftOut } : {}),
    ...(content.parts?.length ? { scans: content.parts.length } : {}),
    sums: {
      records: checksum(records),
      documents: checksum(documents),
      ...(shared === null ? {} : { shared: checksum(shared) }),
    },
  } satisfies z.infer<typeof manifestSchema>
  const parts: Zippable = {
    'manifest.json': strToU8(JSON.stringify(manifest, null, 2)),
    'records.jsonl': strToU8(records),
    'documents.jsonl': strToU8(documents),
    ...(shared === null ? {} : { 'shared.json': strToU8(shared) }),
    ...scanParts(content.parts ?? []),
  }
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) })
}

/** All text in such a file, a part of it each; none where it is none. */
export function textsOfBagan(bytes: Uint8Array): string[] {
  return Object.values(unzipped(bytes) ?? {}).map((part) => strFromU8(part))
}

/**
 * Reads such a file back, upgraded to today's version, every record checked. Problems: `bagan-empty`, `bagan-sealed` (see `sealed-file`), `bagan-unknown` (not such a file),
 * `bagan-truncated` (cut off), `bagan-newer` (written by a newer version), `bagan-spoilt` (its checksum does not
 * fit), `bagan-record` (a row that is no record of this program).
 */
export async function readBagan(bytes: Uint8Array): Promise<Result<BaganContent>> {
  return baganOf(bytes)
}

/** The same at once. */
export function baganOf(bytes: Uint8Array): Result<BaganContent> {
  if (bytes.length === 0) return refuse('bagan-empty')
  if (isSealed(bytes)) return refuse('bagan-sealed')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('bagan-unknown')
  const parts = unzipped(bytes)
  if (!parts) return refuse('bagan-truncated')
  const manifest = manifestOf(parts['manifest.json'])
  if (!manifest.ok) return manifest
  const { name, seq, sums, version, leftOut, scans } = manifest.value
  const records = textOf(parts['records.jsonl'])
  const documents = textOf(parts['documents.jsonl'])
  const told = sums.shared === undefined ? null : textOf(parts['shared.json'])
  if (checksum(records) !== sums.records || checksum(documents) !== sums.documents) {
    return refuse('bagan-spoilt')
  }
  if (told !== null && checksum(told) !== sums.shared) return refuse('bagan-spoilt')
  const shared = told === null ? null : sharedSchema.safeParse(jsonOf(told))
  if (shared && !shared.success) return refuse('bagan-record', { line: 1, field: 'shared' })
  const rows = recordsIn(records, version)
  if (!rows.ok) return rows
  const rest = documentsSchema.safeParse(valuesIn(documents))
  if (!rest.success) return refuse('bagan-record', { line: 1, field: 'documents' })
  const upgraded = rest.data.map(upgradeDocument)
  const brought = [
    ...broughtRows(version < DATA_VERSION ? valuesIn(records) : [], rows.value, ''),
    ...broughtDocuments(rest.data, upgraded, ''),
  ].flatMap((row) => row.brought ?? [])
  const reduced = {
    ...(leftOut ? { leftOut: leftOut.slice(0, LONGEST_NOTE) } : {}),
    ...(scans ? { scans } : {}),
  }
  const whole = { name, seq, records: rows.value, documents: upgraded, ...reduced }
  const content = shared ? { ...whole, shared: shared.data } : whole
  return ok(brought.length === 0 ? content : { ...content, brought })
}

/**
 * What this program understands of a file a newer version wrote; null where it is damaged, or not everything this
 * program knows of can be read.
 */
export function readNewerBagan(bytes: Uint8Array): BaganContent | null {
  const parts = unzipped(bytes)
  const manifest = manifestSchema.safeParse(jsonOf(textOf(parts?.['manifest.json'])))
  if (!parts || !manifest.success || manifest.data.version <= DATA_VERSION) return null
  const { name, seq, sums } = manifest.data
  const records = textOf(parts['records.jsonl'])
  const known = checksum(records) === sums.records ? knownRecords(valuesIn(records)) : null
  const documents = documentsSchema.safeParse(valuesIn(textOf(parts['documents.jsonl'])))
  return known && { name, seq, records: known, documents: documents.success ? documents.data : [] }
}

/** Those of the values that are documents of this program, upgraded to today's version. */
export function storedDocuments(values: readonly unknown[]): DocumentRow[] {
  return values.flatMap((value) => {
    const read = documentsSchema.safeParse([value])
    return read.success ? read.data.map(upgradeDocument) : []
  })
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | null {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^((manifest|shared)\.json|(records|documents)\.jsonl)$/.test(name)) return false
        size += originalSize
        return size <= MAX_UNPACKED
      },
    })
  } catch {
    return null
  }
}

/** `format` and `version` are looked at first: what else stands there is the business of that version. */
function manifestOf(bytes: Uint8Array | undefined): Result<z.infer<typeof manifestSchema>> {
  const value = jsonOf(textOf(bytes))
  const claim = manifestSchema.pick({ format: true, version: true }).safeParse(value)
  if (!claim.success) return refuse('bagan-unknown')
  if (claim.data.version > DATA_VERSION) {
    return refuse('bagan-newer', { version: claim.data.version, known: DATA_VERSION })
  }
  const manifest = manifestSchema.safeParse(value)
  return manifest.success ? ok(manifest.data) : refuse('bagan-spoilt')
}

function recordsIn(text: string, version: number): Result<StructureRecord[]> {
  const values = valuesIn(text).map((value) => filledUp(upgradeRecord(value, version)))
  const ids = new Set<string>()
  for (const [index, value] of values.entries()) {
    const field = recordProblem(value)
    if (field) return refuse('bagan-record', { line: index + 1, field })
    const { id } = value as StructureRecord
    if (ids.has(id)) return refuse('bagan-record', { line: index + 1, field: 'id' })
    ids.add(id)
  }
  return ok(values as StructureRecord[])
}

/** A file of today's version, written before its last field came, has that field empty. */
function filledUp(value: unknown): unknown {
  const isRow = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRow ? withNewFields(value as PlainRow, DATA_VERSION) : value
}

function linesOf(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

function valuesIn(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(jsonOf)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? strFromU8(bytes) : ''
}
