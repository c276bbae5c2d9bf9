import { DATA_VERSION } from '../../domain/records/data-version.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import { keptCodes } from '../../domain/structure/kept-codes.ts'
import { withNewFields } from './new-fields.ts'
import { TO_2 } from './to-2.ts'
import type { PlainRow, UpgradeStep } from './upgrade-step.ts'

/** A step for each version that changed more than to bring fields which may be empty. */
const STEPS: readonly UpgradeStep[] = [TO_2]

/**
 * A record of that version as one of today; not checked. Fields may come to a version while it lasts: a row of before
 * has them empty. Of version 1 every row has all.
 */
export function upgradeRecord(row: unknown, from: number): unknown {
  if (from === DATA_VERSION || !isRow(row)) return row
  let held = from > 1 ? withNewFields(row, from) : row
  for (let to = from + 1; to <= DATA_VERSION; to++) {
    const step = STEPS.find((one) => one.to === to)
    held = withNewFields(step ? step.record(held) : held, to)
  }
  return held
}

/** The same of a change: record id → before and after. */
export function upgradeChange(change: unknown, from: number): unknown {
  if (from === DATA_VERSION || !isRow(change)) return change
  return mapped(change, (delta) =>
    isRow(delta)
      ? {
          ...delta,
          before: upgradeRecord(delta.before, from),
          after: upgradeRecord(delta.after, from),
        }
      : delta,
  )
}

/** The same of a journal entry: its change, and what it does to documents. */
export function upgradeEntry(entry: unknown, from: number): unknown {
  if (from === DATA_VERSION || !isRow(entry)) return entry
  const change = upgradeChange(entry.change, from)
  if (!Array.isArray(entry.documents)) return { ...entry, change }
  return { ...entry, change, documents: entry.documents.map((event) => upgradeEvent(event, from)) }
}

function upgradeEvent(event: unknown, from: number): unknown {
  if (!isRow(event)) return event
  if (event.type === 'draft') return { ...event, change: upgradeChange(event.change, from) }
  return isRow(event.data) ? { ...event, data: upgradeFields(event.id, event.data, from) } : event
}

/**
 * The same of a proposal, a structure once in force or a printed set. A code printed under the old fields stays the
 * code of its text: it is kept beside the one the text would have now.
 */
export function upgradeDocument(document: StoredDocument): StoredDocument {
  const { id, v = 1, data } = document
  if (v === DATA_VERSION) return document
  return { ...document, v: DATA_VERSION, data: isRow(data) ? upgradeFields(id, data, v) : data }
}

function upgradeFields(id: unknown, data: PlainRow, from: number): PlainRow {
  const { records, change, versions } = data
  const upgraded: Record<string, unknown> = { ...data }
  if (Array.isArray(records)) upgraded.records = records.map((row) => upgradeRecord(row, from))
  if (isRow(change)) upgraded.change = upgradeChange(change, from)
  if (Array.isArray(versions)) {
    upgraded.versions = versions.map((version) =>
      isRow(version) ? { ...version, change: upgradeChange(version.change, from) } : version,
    )
  }
  const codes = typeof id === 'string' ? keptCodes(id, data, upgraded, from) : {}
  if (Object.keys(codes).length > 0) upgraded.codes = codes
  return upgraded
}

function mapped(row: PlainRow, each: (value: unknown) => unknown): PlainRow {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, each(value)]))
}

function isRow(value: unknown): value is PlainRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
