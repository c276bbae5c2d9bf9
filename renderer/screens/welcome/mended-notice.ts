import type { Mended, Told } from '../../app/workspace/mended.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import { EMPTY, type Structure } from '../../domain/structure/structure.ts'
import { broughtText } from '../../words/telling/brought-text.ts'
import { unexplainedText } from '../../words/telling/unexplained-text.ts'
import type { Words } from '../../words/words.ts'

/**
 * What was mended between the two stores, in a sentence; null where they agreed.
 * @param structure in which records are looked up for their names
 */
export function mendedNotice(
  { mended, aside }: Told,
  words: Words,
  structure: Structure = EMPTY,
): string | null {
  if (!mended) return null
  const what = sentence(mended, words, structure)
  return aside ? `${what} ${words('mended.aside', { name: aside })}` : what
}

function sentence(mended: Mended, words: Words, structure: Structure): string {
  const { kind, entries } = mended
  switch (kind) {
    case 'database-restored': {
      const { lost, misfits } = mended
      const key = lost > 0 ? 'mended.database-restored-lost' : 'mended.database-restored'
      const what = words(key, { entries: entries - lost, lost })
      return misfits > 0 ? `${what} ${words('mended.misfits', { misfits })}` : what
    }
    case 'records-mended': {
      const { records, documents, isPutBack, before } = mended
      const list = unexplainedText(words, structure, records)
      const key = isPutBack ? 'mended.records-mended' : 'mended.records-found'
      return [
        before && mendedNotice(before, words, structure),
        records.length > 0 && words(key, { entries, list }),
        documents > 0 && words('mended.documents-mended', { documents }),
      ]
        .filter(Boolean)
        .join(' ')
    }
    default:
      return words(`mended.${kind}`, {
        entries,
        ...('from' in mended ? { from: mended.from } : {}),
        ...('rows' in mended ? { rows: mended.rows } : {}),
      })
  }
}

/** The same of a file that was just opened, with every value that is not as it was stored. */
export function openedNotice(opened: OpenWorkspace, words: Words): string | null {
  const { structure } = opened.workspace.getState()
  const told = [
    mendedNotice(opened, words, structure),
    broughtText(words, structure, opened.brought),
  ]
  return told.filter(Boolean).join(' ') || null
}
