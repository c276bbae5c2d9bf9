import { Button } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { useActions } from '../commands/use-actions.ts'
import { useReveal } from '../hooks/use-reveal.ts'
import styles from './data.module.css'
import { ExportList } from './export-list.tsx'
import { useSaveExport } from './use-save-export.ts'

const FORMS = ['listed', 'table', 'outline', 'people', 'siasn', 'uk'] as const

/** "Data": files of other programs come in, tables and backups go out. */
export function DataScreen() {
  const { openFiles } = useSession()
  const reveal = useReveal()
  const words = useWords()
  const date = useShownDate()
  const { blank } = useSaveExport()
  useActions('data.open', { 'data.open': openFiles })
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{words('screen.data')}</h1>
          <p>{words('data.lead')}</p>
        </div>
        <Button leftSection={<IconFolderOpen size={16} />} onClick={openFiles}>
          {words('data.open')}
        </Button>
      </header>
      <section className={styles.group}>
        <h2>{words('data.import')}</h2>
        <p>{words('data.import-lead')}</p>
        <ul className={styles.list} aria-label={words('data.forms')}>
          {FORMS.map((form) => (
            <li key={form}>
              <b>{words(`data.form-${form}`)}</b>
              <p>{words(`data.form-${form}-text`)}</p>
            </li>
          ))}
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
      </section>
      <section className={styles.group}>
        <h2>{words('data.export')}</h2>
        <p>{words('data.export-lead', { date: longDate(date, words.language) })}</p>
        <ExportList />
        <p>
          <Button variant="subtle" onClick={reveal}>
            {words('data.folder')}
          </Button>
        </p>
      </section>
    </div>
  )
}
