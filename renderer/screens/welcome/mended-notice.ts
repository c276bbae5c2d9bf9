import type { Told } from '../../app/workspace/reconcile.ts'
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
