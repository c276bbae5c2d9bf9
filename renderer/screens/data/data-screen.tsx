import { Button } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { leftOutOf } from '../../app/files/left-out-choice.ts'
import { useSession, useShownDate, useStore, useWords } from '../../app/session.tsx'
import { longDate } from '../../words/figures/long-date.ts'
import { useOwnCommand, useOwnCommands } from '../commands/use-own-command.ts'
import { WithoutField } from '../forms/without-field.tsx'
import styles from './data.module.css'
import { EXPORTS, formatName } from './exports.ts'
import { useSaveExport } from './use-save-export.ts'

const FORMS = ['listed', 'table', 'outline', 'people', 'siasn', 'uk'] as const

/** "Data": files of other programs come in, tables and backups go out. */
export function DataScreen() {
  const { openFiles, desktop, open } = useSession()
  const words = useWords()
  const date = useShownDate()
  const { save, backup, blank } = useSaveExport()
  const leftOut = leftOutOf(open)
  const { without } = useStore(leftOut)
  const rows = [
    ...EXPORTS.map(({ kind, formats }) => ({
      id: kind.id,
      name: kind.name[words.language],
      lead: kind.lead?.[words.language] ?? '',
      ways: formats.map((format) => ({
        format: formatName(format),
        run: () => void save(kind, format),
      })),
    })),
    {
      id: 'backup',
      name: words('data.backup'),
      lead: words('data.backup-text'),
      ways: [{ format: '.bagan', run: () => void backup() }],
    },
  ]
  useOwnCommand('data.open', words('data.open'), openFiles)
  useOwnCommands(
    'data.exports',
    rows.flatMap(({ id, name, ways }) =>
      ways.map(({ format, run }) => ({
        id: `data.${id}.${format}`,
        label: words('data.save-as', { what: name, format }),
        run,
      })),
    ),
  )
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
        <WithoutField
          value={without}
          hint={words('without.hint')}
          onChange={(next) => leftOut.set({ without: next })}
        />
        <ul className={styles.list}>
          {rows.map(({ id, name, lead, ways }) => (
            <li key={id}>
              <b>{name}</b>
              <p>{lead}</p>
              <span>
                {ways.map(({ format, run }) => (
                  <Button
                    key={format}
                    variant="default"
                    aria-label={words('data.save-as', { what: name, format })}
                    onClick={run}
                  >
                    {format}
                  </Button>
                ))}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <Button variant="subtle" onClick={() => void desktop.revealWorkspace({ id: open.id })}>
            {words('data.folder')}
          </Button>
        </p>
      </section>
    </div>
  )
}
