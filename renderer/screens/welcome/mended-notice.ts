import type { Told } from '../../app/workspace/mended.ts'
import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import { broughtText } from '../../words/telling/brought-text.ts'
import type { Words } from '../../words/words.ts'

/** What was mended between the two stores, in a sentence; null where they agreed. */
export function mendedNotice({ mended, aside }: Told, words: Words): string | null {
  if (!mended) return null
  const { entries } = mended
  const what =
    mended.kind === 'database-restored' && mended.lost > 0
      ? words('mended.database-restored-lost', { entries, lost: mended.lost })
      : words(`mended.${mended.kind}`, {
          entries,
          ...('from' in mended ? { from: mended.from } : {}),
          ...('rows' in mended ? { rows: mended.rows } : {}),
        })
  return aside ? `${what} ${words('mended.aside', { name: aside })}` : what
}

/** The same of a file that was just opened, with every value that is not as it was stored. */
export function openedNotice(opened: OpenWorkspace, words: Words): string | null {
  const { structure } = opened.workspace.getState()
  const told = [mendedNotice(opened, words), broughtText(words, structure, opened.brought)]
  return told.filter(Boolean).join(' ') || null
}
