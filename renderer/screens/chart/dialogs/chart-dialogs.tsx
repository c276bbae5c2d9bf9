import { useChartUi, useChartUiState } from '../state/chart-ui.ts'
import { AbolishDialog } from './abolish-dialog.tsx'
import { AddDialog } from './add-dialog.tsx'
import { DelayerDialog } from './delayer-dialog.tsx'
import { DuplicateDialog } from './duplicate-dialog.tsx'
import { ManyDialog } from './many-dialog.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { ReplaceDialog } from './replace-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** The one question that is asked just now, if any. Closing it gives the keyboard back to the chart. */
export function ChartDialogs() {
  const ui = useChartUi()
  const { dialog } = useChartUiState()
  function close() {
    ui.set({ dialog: null })
    document.getElementById('bagan-kanvas')?.focus({ preventScroll: true })
  }
  switch (dialog?.kind) {
    case 'add':
      return <AddDialog near={dialog.near} where={dialog.where} onClose={close} />
    case 'abolish':
      return <AbolishDialog unitIds={dialog.unitIds} onClose={close} />
    case 'move':
      return <MoveDialog unitIds={dialog.unitIds} onClose={close} />
    case 'merge':
      return <MergeDialog unitIds={dialog.unitIds} onClose={close} />
    case 'split':
      return <SplitDialog unitId={dialog.unitId} onClose={close} />
    case 'duplicate':
      return <DuplicateDialog unitId={dialog.unitId} onClose={close} />
    case 'many':
      return <ManyDialog unitIds={dialog.unitIds} onClose={close} />
    case 'delayer':
      return <DelayerDialog unitIds={dialog.unitIds} onClose={close} />
    case 'replace':
      return <ReplaceDialog onClose={close} />
    case undefined:
      return null
  }
}
