import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useSession, useStructure, useView, useWords } from '../../app/session.tsx'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import { DUE_DAYS, type Due, dueSoonInSlices } from '../../domain/vacancy/coming/due-soon.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { dueLeftText, dueText, oathsText } from '../../words/telling/due-text.ts'
import type { Words } from '../../words/words.ts'
import { useActions } from '../commands/use-actions.ts'
import { NamesIn } from '../hooks/named-texts.tsx'
import { useInSlices } from '../hooks/use-in-slices.ts'
import { useSettled } from '../hooks/use-settled.ts'
import { useShowSheets } from '../hooks/use-show-sheets.ts'
import styles from './due-notice.module.css'

const SHOWN = 6

/** What ends or becomes due within thirty days of the day shown: acting terms, retirements, freezes, targets. */
export function DueNotice() {
  const { view } = useSession()
  const structure = useSettled(useStructure(), null)
  const list = useInSlices(structure, dueWithin) ?? []
  const words = useWords()
  const { dueRead } = useView()
  const show = useShowSheets()
  const print = () => show({ kind: 'attention', unitId: null })
  useActions('due', { 'due.print': print })
  if (dueRead || !structure || list.length === 0) return null
  const lines = oathsTogether(list)
  const rest = lines.slice(SHOWN).reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.notice} aria-label={titleOf(list, words)}>
      <header>
        <h2>{titleOf(list, words)}</h2>
        <ActionIcon aria-label={words('due.dismiss')} onClick={() => view.set({ dueRead: true })}>
          <IconX size={14} />
        </ActionIcon>
      </header>
      <ul>
        {lines.slice(0, SHOWN).map(({ due, count }) => (
          <li key={`${due.kind} ${due.subjectId}`} data-late={due.daysLeft < 0}>
            <span>
              {count > 1 ? (
                oathsText(words, structure, due, count)
              ) : (
                <NamesIn text={dueText(words, structure, due, postOf(structure, due))} />
              )}
            </span>
            <small>
              {longDate(due.on, words.language)} · {dueLeftText(words, due)}
            </small>
          </li>
        ))}
      </ul>
      <footer>
        {rest > 0 && <span>{words('due.more', { count: rest })}</span>}
        <span className={styles.ways}>
          <Button variant="subtle" size="compact-xs" onClick={print}>
            {words('due.print')}
          </Button>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => view.set({ screen: 'kekosongan' })}
          >
            {words('due.open')}
          </Button>
        </span>
      </footer>
    </section>
  )
}

/** Lines of the card: who waits for an oath until the same day stands on one, that a rotation does not hide the rest. */
function oathsTogether(list: readonly Due[]): { readonly due: Due; readonly count: number }[] {
  const oaths = new Map<CalendarDate, number>()
  for (const { kind, on } of list) if (kind === 'oath') oaths.set(on, (oaths.get(on) ?? 0) + 1)
  return list.flatMap((due) => {
    if (due.kind !== 'oath') return [{ due, count: 1 }]
    const count = oaths.get(due.on) ?? 0
    oaths.delete(due.on)
    return count > 0 ? [{ due, count }] : []
  })
}

function dueWithin(structure: Structure, on: CalendarDate): Generator<void, Due[]> {
  return dueSoonInSlices(structure, on, DUE_DAYS)
}

/** What is over is not said to be within thirty days. */
function titleOf(list: readonly Due[], words: Words): string {
  const late = list.filter(({ daysLeft }) => daysLeft < 0).length
  if (late === 0) return words('due.title', { days: DUE_DAYS })
  if (late === list.length) return words('due.title-late', { late })
  return words('due.title-both', { late, soon: list.length - late, days: DUE_DAYS })
}

function postOf(structure: Structure, { postId }: Due): string {
  const post = postId && get(structure, postId)
  return post ? postOfOffice(structure, post) : ''
}
