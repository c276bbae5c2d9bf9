import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useShownDate, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records.ts'
import { paperOf } from '../../layout/paper.ts'
import { chartSheets } from '../../print/chart-sheets.tsx'

/** Twice the pixels of a screen: sharp in a letter, small enough to send. */
const PIXELS_PER_MM = 7.5

/** Puts the chart, or the branch of a unit, as a picture into the clipboard. */
export function useCopyPicture(): (unitId: UnitId | undefined) => Promise<void> {
  const { desktop, workspace } = useSession()
  const on = useShownDate()
  const words = useWords()
  return useCallback(
    async (unitId) => {
      const { html, paper } = chartSheets(workspace.getState().structure, {
        on,
        paper: paperOf('A3', false),
        mode: 'fit',
        minType: 1,
        language: words.language,
        content: 'holders',
        ...(unitId ? { unitId } : {}),
      })
      const picture = await desktop.printToPng({ html, paper, pixelsPerMm: PIXELS_PER_MM })
      if (!picture.ok) return tell(picture.message, 'red')
      const png = new Blob([new Uint8Array(picture.value)], { type: 'image/png' })
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      tell(words('chart.copied'), 'deep')
    },
    [desktop, workspace, on, words],
  )
}

function tell(message: string, color: 'deep' | 'red'): void {
  notifications.show({ message, color })
}
