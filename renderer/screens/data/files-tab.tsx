import { Button } from '@mantine/core'
import { useShownDate, useWords } from '../../app/session.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { useReveal } from '../hooks/use-reveal.ts'
import { LastReceipt } from '../receipt/last-receipt.tsx'
import styles from './data.module.css'
import { ExportList } from './export-list.tsx'
import { useSaveExport } from './use-save-export.ts'

const FORMS = ['listed', 'table', 'outline', 'people', 'siasn', 'uk'] as const

/** What comes in from other programs, and what goes out. */
export function FilesTab() {
  const reveal = useReveal()
  const words = useWords()
  const date = useShownDate()
  const { blank } = useSaveExport()
  return (
    <div className={styles.screen}>
      <section className={styles.group}>
        <h2>{words('data.import')}</h2>
        <p>{words('data.import-lead')}</p>
        <ul className={styles.list} aria-label={words('data.import')}>
          <li>
            <b>{words('data.blank')}</b>
            <p>{words('data.blank-text')}</p>
            <span>
              <Button
                variant="default"
                aria-label={words('data.save-as', { what: words('data.blank'), format: 'XLSX' })}
                onClick={() => void blank()}
              >
                XLSX
              </Button>
            </span>
          </li>
        </ul>
        <LastReceipt />
        <details className={styles.further}>
          <summary>{words('data.forms')}</summary>
          <ul className={styles.list} aria-label={words('data.forms')}>
            {FORMS.map((form) => (
              <li key={form}>
                <b>{words(`data.form-${form}`)}</b>
                <p>{words(`data.form-${form}-text`)}</p>
              </li>
            ))}
          </ul>
        </details>
      </section>
      <section className={styles.group}>
        <h2>{words('data.export')}</h2>
        <p>{words('data.export-lead', { date: longDate(date, words.language) })}</p>
        <ExportList />
        <p>
          <Button ml="calc(-1 * var(--space-snug))" variant="subtle" onClick={reveal}>
            {words('data.folder')}
          </Button>
        </p>
      </section>
    </div>
  )
}
