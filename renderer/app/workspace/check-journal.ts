import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import {
  CHAIN_START,
  type ChainEnd,
  chainOf,
  damagedLines,
  readStory,
} from '../../storage/story.ts'
import type { Told } from './reconcile.ts'
import type { Saver } from './save-entry.ts'

/** So many lines at a time: a page that checks 50,000 goes on answering its keys. */
const LINES = 2500

/**
 * Looks at every line of the folder's journal: each checksum, and that each follows from the one before. Where a line
 * is not as it was written the journal is written anew from the database and the old one kept aside. Null where all
 * is well, or where the folder cannot be read now (saving the next edit will say so).
 * @param lastSeq the last line there is; what is written meanwhile was written just now
 */
export async function checkJournal(
  desktop: Pick<Desktop, 'readJournal'>,
  id: string,
  saver: Pick<Saver, 'rewrite'>,
  lastSeq: number,
): Promise<Told | null> {
  if (await isWhole(desktop, id, lastSeq)) return null
  const lines = await desktop.readJournal({ id, fromSeq: 1 })
  if (!lines.ok) return null
  const damaged = damagedLines(lines.value)
  if (damaged === 0) return null
  try {
    const aside = await saver.rewrite(readStory(lines.value))
    return { mended: { kind: 'journal-mended', entries: damaged }, aside }
  } catch {
    return null
  }
}

/** True where nothing is damaged, or cannot be read now. */
async function isWhole(
  desktop: Pick<Desktop, 'readJournal'>,
  id: string,
  lastSeq: number,
): Promise<boolean> {
  let end: ChainEnd = CHAIN_START
  for (let fromSeq = 1; fromSeq <= lastSeq; fromSeq += LINES) {
    const toSeq = Math.min(lastSeq, fromSeq + LINES - 1)
    const lines = await desktop.readJournal({ id, fromSeq, toSeq })
    if (!lines.ok) return true
    const next = chainOf(lines.value, end)
    if (next.damaged > 0 || lines.value.length !== toSeq - fromSeq + 1) return false
    end = next.end
  }
  return true
}
