import type { JournalEntry } from '../domain/structure/journal/history.ts'
import { canonicalJson } from './canonical-json.ts'
import type { BaganDatabase, TrayRow } from './database.ts'
import { decodeJournalLine, encodeJournalLine, linkOf } from './journal-line.ts'
import { type Story, UNREADABLE } from './story.ts'

/**
 * Whole lines of which the database has no row, or another one: the entries as they were written. The rows have no
 * checksum of their own; each is put to the one its line has, which is chained to the line before.
 * @param lines of which each was found to be as it was written
 */
export async function rowsUnlike(
  database: BaganDatabase,
  lines: readonly string[],
): Promise<JournalEntry[]> {
  const first = linkOf(lines[0] ?? '')?.seq ?? 0
  const rows = await rowsBetween(database, first, first + lines.length - 1)
  return lines.flatMap((line) => {
    const link = linkOf(line)
    const row = link ? rows.get(link.seq) : undefined
    if (!link || (row && encodeJournalLine(row, link.prev ?? undefined) === line)) return []
    const read = decodeJournalLine(line)
    return read.ok && isUnlike(row, read.value) ? [read.value] : []
  })
}

/**
 * The same of a journal with damaged lines, of what could be read of it. Where the last line is not there to say that
 * both tell one story, that is known up to the last entry both have.
 */
export async function rowsUnlikeStory(
  database: BaganDatabase,
  lines: readonly string[],
  { entries }: Story,
): Promise<JournalEntry[]> {
  const { lastSeq = 0, lastSum } = (await database.meta.get('head')) ?? {}
  const rows = await rowsBetween(database, 1, lastSeq)
  const told = entries.slice(0, lastSeq).filter((entry) => entry !== null)
  const unlike = new Set(told.filter((entry) => isUnlike(rows.get(entry.seq), entry)))
  const isSame = lines.some((line) => {
    const link = linkOf(line)
    return link?.seq === lastSeq && link.sum === lastSum
  })
  const agreed = isSame ? lastSeq : (told.findLast((entry) => !unlike.has(entry))?.seq ?? 0)
  return [...unlike].filter(({ seq }) => seq <= agreed)
}

/** Puts these entries in the place of the rows there are; a row that was there is kept in the tray, verbatim. */
export async function mendEntries(
  database: BaganDatabase,
  entries: readonly JournalEntry[],
  now: () => string,
): Promise<void> {
  if (entries.length === 0) return
  const { journal, tray } = database
  await database.transaction('rw', [journal, tray], async () => {
    const rows = await journal.bulkGet(entries.map(({ seq }) => seq))
    await tray.bulkPut(rows.flatMap((row) => (row ? [kept(row, now())] : [])))
    await journal.bulkPut([...entries])
  })
}

/** Sets rows aside whose number the head does not know: the next entry could not be written. Answers how many. */
export async function setStraysAside(database: BaganDatabase, now: () => string): Promise<number> {
  const { journal, tray, meta } = database
  return database.transaction('rw', [journal, tray, meta], async () => {
    const head = await meta.get('head')
    if (!head) return 0
    const strays = await journal.where('seq').above(head.lastSeq).or('seq').below(1).toArray()
    await tray.bulkPut(strays.map((row) => kept(row, now())))
    await journal.bulkDelete(strays.map(({ seq }) => seq))
    return strays.length
  })
}

/** With what the tray names a journal row, before its number. */
export const ENTRY_ID = 'riwayat:'

function kept(row: JournalEntry, at: string): TrayRow {
  return { id: `${ENTRY_ID}${row.seq}`, at, field: '', row, outcome: 'mended' }
}

async function rowsBetween(
  database: BaganDatabase,
  from: number,
  to: number,
): Promise<ReadonlyMap<number, JournalEntry>> {
  const rows = await database.journal.where('seq').between(from, to, true, true).toArray()
  return new Map(rows.map((row) => [row.seq, row]))
}

/** A line written in the place of one that was lost says nothing. */
function isUnlike(row: JournalEntry | undefined, entry: JournalEntry): boolean {
  if (entry.label.code === UNREADABLE) return false
  return (
    !row ||
    (encodeJournalLine(row) !== encodeJournalLine(entry) &&
      canonicalJson(row) !== canonicalJson(entry))
  )
}
