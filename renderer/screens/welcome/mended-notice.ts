import type { OpenWorkspace } from '../../app/workspace/open-workspace.ts'
import type { Words } from '../../words/words.ts'

/** What was mended between the two stores when the file was opened, in a sentence; null where they agreed. */
export function mendedNotice(mended: OpenWorkspace['mended'], words: Words): string | null {
  if (!mended) return null
  const { entries } = mended
  if (mended.kind === 'database-restored' && mended.lost > 0) {
    return words('mended.database-restored-lost', { entries, lost: mended.lost })
  }
  return words(`mended.${mended.kind}`, { entries })
}
