import { useEffect, useState } from 'react'
import { MakingStopped } from '../../../app/printing/sheet-maker.ts'
import { hearUnexpected } from '../../../app/unexpected/unexpected.ts'
import { changedSheets, type PrintedSet } from '../../../domain/paper/printed-set.ts'
import type { Sheets } from '../state/use-sheets.ts'

/**
 * Numbers of the sheets that are not what was printed last; null while that is not known. The sheets are made once
 * more with the day printed then, so that the day alone makes no sheet another one.
 */
export function useChanged(
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
