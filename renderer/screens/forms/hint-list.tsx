import { useWords } from '../../app/session.tsx'
import type { FillHint } from '../../domain/vacancy/fill-hints.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { spokenValue } from '../../words/telling/finding-sentence.ts'
import type { Words } from '../../words/words.ts'
import styles from './forms.module.css'

/** What to look at before a form is sent: never a block. */
export function HintList({ hints }: { readonly hints: readonly FillHint[] }) {
  const words = useWords()
  if (hints.length === 0) return null
  return (
    <ul className={styles.hints} aria-label={words('vacancy.hints')}>
      {hints.map(({ code, params }) => (
        <li key={`${code} ${Object.values(params).join(' ')}`}>
          {code.startsWith('hint-')
            ? words(
                code as WordKey,
                Object.fromEntries(
                  Object.entries(params).map(([name, value]) => [name, spoken(words, name, value)]),
                ),
              )
            : words.problem({ code, params })}
        </li>
      ))}
    </ul>
  )
}

/** A step is told by its name, all else as in a finding. */
function spoken(words: Words, name: string, value: string | number): string {
  return name === 'stage' ? words(value as WordKey) : spokenValue(words, value)
}
