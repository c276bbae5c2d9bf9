import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { BaganDatabase } from '../../storage/database.ts'
import {
  mendEntries,
  rowsUnlike,
  rowsUnlikeStory,
  setStraysAside,
} from '../../storage/journal-rows.ts'
import {
  CHAIN_START,
  type ChainEnd,
  chainOf,
  damagedLines,
  readStory,
} from '../../storage/story.ts'
import { journalMended, type Told } from './mended.ts'
import type { Saver } from './save-entry.ts'

/** So many lines at a time: a page that checks 50,000 goes on answering its keys. */
const LINES = 2500

export interface CheckParts {
  readonly id: string
  readonly desktop: Pick<Desktop, 'readJournal'>
  readonly database: BaganDatabase
  readonly saver: Pick<Saver, 'rewrite'>
  /** The last line there is; what is written meanwhile was written just now. */
  readonly lastSeq: number
  /** ISO moment. */
  now(): string
}

/**
 * Looks at every line of the folder's journal (each checksum, and that each follows from the one before) and at the
 * row the database has of it. A row that is not what its whole line says is mended from the line; where a line is
 * not as it was written the journal is written anew from the database and the old one kept aside. Null where all is
 * well, or where the folder cannot be read now (saving the next edit will say so).
 */
export async function checkJournal(parts: CheckParts): Promise<Told | null> {
  const { id, desktop, database, saver, now } = parts
  try {
    const strays = await setStraysAside(database, now)
    const unlike = await rowsUnlikeWhole(parts)
    if (unlike !== null) {
      await mendEntries(database, unlike, now)
      const rows = unlike.length + strays
      return rows === 0 ? null : { mended: journalMended(0, rows), aside: null }
    }
    const lines = await desktop.readJournal({ id, fromSeq: 1 })
    const damaged = lines.ok ? damagedLines(lines.value) : 0
    if (!lines.ok || damaged === 0) return null
    const story = readStory(lines.value)
    const rows = await rowsUnlikeStory(database, lines.value, story)
    await mendEntries(database, rows, now)
    const aside = await saver.rewrite(story)
    return { mended: journalMended(damaged, rows.length + strays), aside }
  } catch {
    return null
  }
}

/** The rows that are not what the lines say, where those are whole or cannot be read now; null where one is damaged. */
async function rowsUnlikeWhole({
  id,
  desktop,
  database,
  lastSeq,
}: CheckParts): Promise<JournalEntry[] | null> {
  const unlike: JournalEntry[] = []
  let end: ChainEnd = CHAIN_START
  for (let fromSeq = 1; fromSeq <= lastSeq; fromSeq += LINES) {
    const toSeq = Math.min(lastSeq, fromSeq + LINES - 1)
    const lines = await desktop.readJournal({ id, fromSeq, toSeq })
    if (!lines.ok) return unlike
    const next = chainOf(lines.value, end)
    if (next.damaged > 0 || lines.value.length !== toSeq - fromSeq + 1) return null
    unlike.push(...(await rowsUnlike(database, lines.value)))
    end = next.end
  }
  return unlike
}
