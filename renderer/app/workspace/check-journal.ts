import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { damagedLines, readStory } from '../../storage/story.ts'
import type { Told } from './reconcile.ts'
import type { Saver } from './save-entry.ts'

/**
 * Looks at every line of the folder's journal: each checksum, and that each follows from the one before. Where a line
 * is not as it was written the journal is written anew from the database and the old one kept aside. Null where all
 * is well, or where the folder cannot be read now (saving the next edit will say so).
 */
export async function checkJournal(
  desktop: Pick<Desktop, 'readJournal'>,
  id: string,
  saver: Pick<Saver, 'rewrite'>,
): Promise<Told | null> {
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
