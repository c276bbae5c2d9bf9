import { useWords } from '../../app/session.tsx'
import { nameOf } from '../../domain/records/record-name.ts'
import type { Delta } from '../../domain/structure/change.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import type { Words } from '../../words/words.ts'

const SHOWN = 4

/** What bringing a copy into step would change in it: whoever made something its own there sees it before it goes. */
export function CopyDifferences({ differing }: { readonly differing: readonly Delta[] }) {
  const words = useWords()
  const more = differing.length - SHOWN
  const texts = differing.slice(0, SHOWN).map((delta) => differenceText(delta, words))
  if (more > 0) texts.push(words('templates.more', { count: more }))
  return <p>{texts.join('; ')}</p>
}

function differenceText({ before, after }: Delta, words: Words): string {
  const [was, is] = [nameOf(before ?? undefined) ?? '', nameOf(after ?? undefined) ?? '']
  if (!before) return words('templates.adds', { name: is })
  if (!after) return words('templates.takes', { name: was })
  if (was !== is) return `${was} → ${is}`
  const values = before as unknown as Readonly<Record<string, unknown>>
  const fields = Object.entries(after)
    .filter(([field, value]) => values[field] !== value)
    .map(([field]) => fieldName(words, field))
  return `${is}: ${fields.join(', ')}`
}
