import { Button, Popover } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { choiceOfSet } from '../../../app/printing/printed-choice.ts'
import { useSession, useWords } from '../../../app/session.tsx'
import type { PrintedSet } from '../../../domain/paper/printed-set.ts'
import { clockTime } from '../../../words/figures/format.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import { QueryFailed } from '../../help/query-failed.tsx'
import styles from '../state/printing.module.css'
import type { Printing } from '../state/use-printing.ts'
import type { Sheets } from '../state/use-sheets.ts'

/** What went to paper from this file: what, when, which version, how many sheets. */
export function PrintedList(props: { readonly sheets: Sheets; readonly printing: Printing }) {
  const { sheets, printing } = props
  const words = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <Popover
      position="bottom-end"
      width={380}
      withinPortal
      trapFocus
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconHistory size={16} />}
          onClick={() => setOpened(!opened)}
        >
          {words('print.history')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover ?? ''}>
        {printing.unread && <QueryFailed query={printing.unread} />}
        {!printing.unread && printing.sets.length === 0 && <p>{words('print.history-none')}</p>}
        <p>{words('print.history-lead')}</p>
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={!sheets.made}
          onClick={() => void printing.markPrinted()}
        >
          {words('print.history-mark')}
        </Button>
        <ul className={styles.history}>
          {printing.sets.map((set) => (
            <li key={set.id}>
              <PrintedRow set={set} sheets={sheets} close={() => setOpened(false)} />
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}

function PrintedRow(props: { readonly set: PrintedSet; readonly sheets: Sheets; close(): void }) {
  const { set, sheets, close } = props
  const words = useWords()
  const { view } = useSession()
  const facts = [
    `${longDate(set.printedOn, words.language)} ${clockTime(set.at, words.language)}`,
    set.pages.length < set.sums.length
      ? words('print.history-replaced', { pages: set.pages.join(', ') })
      : words('print.history-pages', { count: set.pages.length }),
    ...(set.versionNo === null
      ? []
      : [words('print.history-version', { no: set.versionNo, code: set.fingerprint ?? '' })]),
  ]
  function show() {
    sheets.choices.set(choiceOfSet(set))
    view.set({ date: set.on })
    close()
  }
  return (
    <>
      <b>{set.title}</b>
      <span>{facts.join(' · ')}</span>
      <Button variant="subtle" size="compact-xs" onClick={show}>
        {words('print.history-again')}
      </Button>
    </>
  )
}
