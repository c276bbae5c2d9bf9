import { useWords } from '../../../app/session.tsx'
import type { FillHint } from '../../../domain/vacancy/events/fill-hint.ts'
import { hintText } from '../../../words/telling/hint-text.ts'
import styles from './forms.module.css'

/** What to look at before a form is sent: never a block. */
export function HintList({ hints }: { readonly hints: readonly FillHint[] }) {
  const words = useWords()
  if (hints.length === 0) return null
  return (
    <ul className={styles.hints} aria-label={words('vacancy.hints')}>
      {hints.map(({ code, params }) => (
        <li key={`${code} ${Object.values(params).join(' ')}`}>
          {hintText(words, { code, params })}
        </li>
      ))}
    </ul>
  )
}
