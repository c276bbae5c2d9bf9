import { useWords } from '../../../app/session.tsx'
import type { FillHint } from '../../../domain/vacancy/events/fill-hint.ts'
import { News } from '../../../parts/news.tsx'
import { hintText } from '../../../words/telling/hint-text.ts'
import styles from './forms.module.css'

/** What to look at before a form is sent: never a block. It is heard as it comes. */
export function HintList({ hints }: { readonly hints: readonly FillHint[] }) {
  const words = useWords()
  return (
    <News>
      {hints.length > 0 && (
        <ul className={styles.hints} aria-label={words('vacancy.hints')}>
          {hints.map(({ code, params }) => (
            <li key={`${code} ${Object.values(params).join(' ')}`}>
              {hintText(words, { code, params })}
            </li>
          ))}
        </ul>
      )}
    </News>
  )
}
