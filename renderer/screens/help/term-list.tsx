import { useWords } from '../../app/session.tsx'
import type { Term } from '../../help/term-table.ts'
import styles from './help.module.css'

/** Terms in everyday words, each with its source and whether that was compared with the text. */
export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  const words = useWords()
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, source, text }) => (
        <div key={id}>
          <dt>{text[words.language].name}</dt>
          <dd>
            {text[words.language].text}
            <small>
              {source.law === ''
                ? words('help.no-source')
                : words('help.source', {
                    law: source.law,
                    state: words(source.checked ? 'source.verified' : 'source.recalled'),
                  })}
            </small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
