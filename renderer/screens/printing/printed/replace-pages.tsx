import { Button, Popover } from '@mantine/core'
import { useEffect, useState } from 'react'
import { fitsSet, settingsOfSet } from '../../../app/printing/printed-choice.ts'
import { printedBefore } from '../../../app/printing/printed-shelf.ts'
import { MakingStopped } from '../../../app/printing/sheet-maker.ts'
import { useWords } from '../../../app/session.tsx'
import { hearUnexpected } from '../../../app/unexpected/unexpected.ts'
import { changedSheets, droppedSheets, type PrintedSet } from '../../../domain/paper/printed-set.ts'
import { replacementPages } from '../../../print/sheet/replacement-pages.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import styles from '../state/printing.module.css'
import type { Printing } from '../state/use-printing.ts'
import type { Sheets } from '../state/use-sheets.ts'

/** Halaman pengganti: only the sheets that are not what was printed last, stamped, with their numbers kept. */
export function ReplacePages(props: { readonly sheets: Sheets; readonly printing: Printing }) {
  const { sheets, printing } = props
  const words = useWords()
  const [opened, setOpened] = useState(false)
  const last = sheets.made ? printedBefore(printing.sets, sheets.made, sheets.order) : undefined
  const changed = useChanged(sheets, last)
  if (!last) return null
  const label =
    changed && changed.length > 0
      ? words('print.replace-count', { count: changed.length })
      : words('print.replace')
  return (
    <Popover
      position="bottom-end"
      width={320}
      withinPortal
      trapFocus
      returnFocus
      opened={opened}
      onChange={setOpened}
    >
      <Popover.Target>
        <Button variant="default" onClick={() => setOpened(!opened)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.popover ?? ''}>
        <Offer
          sheets={sheets}
          printing={printing}
          last={last}
          changed={changed ?? []}
          close={() => setOpened(false)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function Offer(props: {
  readonly sheets: Sheets
  readonly printing: Printing
  readonly last: PrintedSet
  readonly changed: readonly number[]
  close(): void
}) {
  const { sheets, printing, last, changed, close } = props
  const words = useWords()
  const { made, order, choices } = sheets
  const busy = printing.busy !== null
  const was = longDate(last.printedOn, words.language)
  if (!fitsSet(order.choice, last, made?.closeness)) {
    return (
      <>
        <p>{words('print.replace-other', { date: was })}</p>
        <Button variant="default" onClick={() => choices.set(settingsOfSet(last))}>
          {words('print.replace-as-then')}
        </Button>
      </>
    )
  }
  const dropped = droppedSheets(last.sums, made?.sums ?? last.sums)
  const gone = dropped.length > 0 && (
    <p>{words('print.replace-dropped', { pages: dropped.join(', ') })}</p>
  )
  if (changed.length === 0) return gone || <p>{words('print.replace-none', { date: was })}</p>
  function send(way: Printing['print']) {
    if (!made) return
    const now = longDate(order.today, words.language)
    const { versionNo } = last
    const other = versionNo !== null && versionNo !== made.versionNo
    const stamp = (no: number) =>
      other
        ? words('print.stamp-version', { no, was, now, version: versionNo })
        : words('print.stamp', { no, was, now })
    close()
    void way(replacementPages(made.document, changed, stamp), changed)
  }
  return (
    <>
      <p>{words('print.replace-some', { pages: changed.join(', '), date: was })}</p>
      {gone}
      <Button disabled={busy} onClick={() => send(printing.print)}>
        {words('print.replace-print')}
      </Button>
      <Button variant="subtle" disabled={busy} onClick={() => send(printing.read)}>
        {words('print.read')}
      </Button>
    </>
  )
}

/**
 * Numbers of the sheets that are not what was printed last; null while that is not known. The sheets are made once
 * more with the day printed then, so that the day alone makes no sheet another one.
 */
function useChanged(
  { made, making, maker, source, order }: Sheets,
  last: PrintedSet | undefined,
): readonly number[] | null {
  const [changed, setChanged] = useState<readonly number[] | null>(null)
  const ready = making.state === 'ready'
  useEffect(() => {
    setChanged(null)
    if (!last || !made || !ready) return
    if (last.printedOn === order.today && last.on === order.on) {
      return setChanged(changedSheets(last.sums, made.sums))
    }
    let current = true
    maker.make(source, { ...order, today: last.printedOn }).then(
      (then) => {
        if (current && then) setChanged(changedSheets(last.sums, then.sums))
      },
      (error) => {
        // Broken off for other sheets, it is asked again with those.
        if (!(error instanceof MakingStopped)) hearUnexpected('query:changed', error, 'query')
      },
    )
    return () => {
      current = false
    }
  }, [last, made, ready, maker, source, order])
  return changed
}
