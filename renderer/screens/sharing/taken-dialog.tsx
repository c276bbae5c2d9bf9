import { Button, Group } from '@mantine/core'
import { useMemo } from 'react'
import { useToday, useWords } from '../../app/session.tsx'
import type { SharingNow } from '../../app/workspace/sharing-now.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import { GONE } from '../../domain/sharing/register.ts'
import { bodyOf } from '../../domain/sharing/shared-state.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { actText } from '../../words/telling/act-line.ts'
import { actSource } from '../../words/telling/act-records.ts'
import { anyFindingSentence } from '../../words/telling/any-finding.ts'
import { recordName } from '../../words/telling/record-title.ts'
import { writtenText } from '../../words/telling/written-text.ts'
import type { Words } from '../../words/words.ts'
import { clashRows } from './clash-rows.ts'
import type { TakenReport } from './dialog-state.ts'
import { documentName } from './document-name.ts'
import styles from './sharing.module.css'
import { countOf } from './use-sharing-acts.ts'

/** So much is read in one sitting; the rest stands in the journal. */
const MOST_LINES = 60

/** What one taking brought: acts with who did them and when, what was adjusted, what is wrong now, what is open. */
export function TakenDialog(props: {
  readonly report: TakenReport
  /** How the office stands since. */
  readonly look: SharingNow | null
  readonly canTakeBack: boolean
  readonly acts: { takeBack(): Promise<void>; decide(): void }
  onClose(): void
}) {
  const { report, look, canTakeBack, acts, onClose } = props
  const words = useWords()
  const today = useToday()
  const open = look?.decisions.length ?? 0
  const clashes = useMemo(() => (look ? clashLines(words, look, today) : []), [words, look, today])
  const { by } = report.taken.from
  const count = countOf(report)
  return (
    <Dialog
      opened
      onClose={onClose}
      title={by ? words('sharing.taken', { name: by }) : words('sharing.taken-nobody')}
      size={760}
    >
      <div className={styles.taken}>
        {(count > 0 || open === 0) && (
          <p>{count > 0 ? words('sharing.taken-sum', { count }) : words('sharing.taken-same')}</p>
        )}
        {open > 0 && (
          <p role="note" className={styles.open}>
            {words('sharing.open-count', { count: open })}
          </p>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={styles.told} tabIndex={0} aria-label={words('sharing.came')}>
          <Came report={report} />
          <Lines title={words('sharing.clash-title')} lines={clashes} />
          <Lines title={words('sharing.repaired')} lines={repairLines(words, report)} />
          <Lines
            title={words('sharing.found')}
            lines={report.findings.map((one) => anyFindingSentence(words, one))}
          />
        </section>
        <Group justify="space-between" wrap="nowrap">
          {canTakeBack ? (
            <Button
              variant="default"
              title={words('sharing.take-back-hint')}
              onClick={() => void acts.takeBack()}
            >
              {words('sharing.take-back')}
            </Button>
          ) : (
            <span />
          )}
          <Group wrap="nowrap">
            <Button
              variant={open > 0 ? 'default' : 'filled'}
              onClick={onClose}
              {...(open > 0 ? {} : { 'data-autofocus': true })}
            >
              {words('sharing.close')}
            </Button>
            {open > 0 && (
              <Button data-autofocus onClick={acts.decide}>
                {words('sharing.decide')}
              </Button>
            )}
          </Group>
        </Group>
      </div>
    </Dialog>
  )
}

/** The acts of each who wrote, and the documents. */
function Came({ report }: { readonly report: TakenReport }) {
  const { came } = report
  const words = useWords()
  const today = useToday()
  const source = useMemo(() => actSource(words, came.change, came.after), [words, came])
  let left = MOST_LINES
  return (
    <>
      {came.groups.map(({ written, acts }) => {
        const shown = acts.slice(0, Math.max(0, left))
        left -= acts.length
        const more = acts.length - shown.length
        const lines = shown.map((act) => ({
          key: act.key,
          lead: words(`act.${act.act}`),
          text: actText(words, act, source),
        }))
        const title = writtenText(words, written, today)
        return (
          <section key={title} className={styles.lines} aria-label={title}>
            <h3>{title}</h3>
            <ul>
              {lines.map(({ key, lead, text }) => (
                <li key={key}>
                  <strong>{lead}</strong> {text}
                </li>
              ))}
              {more > 0 && <li>{words('sharing.more', { count: more })}</li>}
            </ul>
          </section>
        )
      })}
      <Lines title={words('screen.usulan')} lines={documentLines(words, report)} />
    </>
  )
}

function Lines(props: { readonly title: string; readonly lines: readonly string[] }) {
  const { title, lines } = props
  const words = useWords()
  if (lines.length === 0) return null
  const told = [...new Set(lines)]
  return (
    <section className={styles.lines} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {told.slice(0, MOST_LINES).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {told.length > MOST_LINES && (
          <li>{words('sharing.more', { count: told.length - MOST_LINES })}</li>
        )}
      </ul>
    </section>
  )
}

/** "Unit Seksi Data, Nama: Seksi Data Sri (Sri, 09.41) | Seksi Data Agus (Agus, kemarin 15.20)". */
function clashLines(words: Words, { state, decisions }: SharingNow, today: CalendarDate): string[] {
  return clashRows(words, state, decisions, today).map(({ name, what, choices }) => {
    const told = choices.map(({ text, written }) => `${text} (${written})`)
    return `${name}, ${what}: ${told.join(' | ')}`
  })
}

function documentLines(words: Words, { taken }: TakenReport): string[] {
  const { state, documents, options } = taken
  const nameOf = (id: string) => documentName(state.documents.get(id)?.find(isThere)?.value)
  const changed = documents.map((id) => {
    if (id.startsWith('past:')) return words('sharing.came-past')
    if (id.startsWith('printed:')) return words('sharing.came-printed')
    const isGone = state.documents.get(id)?.[0]?.value === GONE
    const name = nameOf(id) ?? id
    return words(isGone ? 'sharing.came-document-gone' : 'sharing.came-document', { name })
  })
  const kept = options.map(({ id }) => words('sharing.option', { name: nameOf(id) ?? id }))
  return [...changed, ...kept]
}

function isUnplaced(record: StructureRecord | null | undefined): boolean {
  return record?.kind === 'unit' && record.unplaced !== null
}

const isThere = ({ value }: { readonly value: string }) => value !== GONE

function repairLines(words: Words, { taken, came }: TakenReport): string[] {
  const { naming } = actSource(words, came.change, came.after)
  return taken.repairs.map(({ code, ids }) => {
    // Of a ring the one that waits to be placed.
    const [first = ''] = ids
    const id = ids.find((one) => isUnplaced(came.change[one]?.after)) ?? first
    const record = bodyOf(taken.state, id)
    const name = record ? recordName(words, naming, record) : id
    return `${name}: ${words(`repair.${code}`)}`
  })
}
