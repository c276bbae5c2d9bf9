import { useCallback } from 'react'
import { type PrintChoice, printChoiceOf } from '../../app/printing/print-choice.ts'
import { useSession } from '../../app/session.tsx'

/** Leads to "Cetak" with that sheet chosen: there it is seen, checked, printed and saved, wherever it was asked for. */
export function useShowSheets(): (
  choice: Pick<PrintChoice, 'kind'> & Partial<PrintChoice>,
) => void {
  const { open, preferences, view } = useSession()
  return useCallback(
    (choice) => {
      printChoiceOf(open, preferences).set({ portrait: null, ...choice })
      view.set({ screen: 'cetak' })
    },
    [open, preferences, view],
  )
}
