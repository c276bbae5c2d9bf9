import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useSession, useShownDate, useWords } from '../../../app/session.tsx'
import type { UnitId } from '../../../domain/records/records.ts'
import { paperOf } from '../../../layout/pages/paper.ts'
import type { PlannedSheet } from '../../../layout/pages/sheet-plan.ts'
import { planChart } from '../../../print/chart/plan/chart-plan.ts'
import { chartSheets } from '../../../print/chart/plan/chart-sheets.ts'
import { pageOf } from '../../../print/sheet/document.ts'

/** Twice the pixels of a screen: sharp in a letter, small enough to send. */
const PIXELS_PER_MM = 7.5
/** White around the drawing, in millimetres. */
const MARGIN = 4

/** Puts the chart, or the branch of a unit, as a picture into the clipboard: the drawing alone, without the sheet. */
export function useCopyPicture(): (unitId: UnitId | undefined) => Promise<void> {
  const { desktop, workspace } = useSession()
  const on = useShownDate()
  const words = useWords()
  return useCallback(
    async (unitId) => {
      const { structure } = workspace.getState()
      const options = {
        on,
        paper: paperOf('A3', false),
        mode: 'fit',
        minType: 1,
        language: words.language,
        content: 'holders',
        ...(unitId ? { unitId } : {}),
      } as const
      async function picture(): Promise<Blob> {
        const planned = planChart(structure, options)
        const document = chartSheets(structure, options, planned)
        const { paper } = document
        const html = pageOf(document)
        const printed = await desktop.printToPng({ html, paper, pixelsPerMm: PIXELS_PER_MM })
        if (!printed.ok) throw new Error(printed.message)
        const sheet = new Blob([new Uint8Array(printed.value)], { type: 'image/png' })
        const [drawn] = planned.plan.sheets
        return drawn ? await drawing(sheet, drawn) : sheet
      }
      // The clipboard is asked at once and waits for the picture: some seconds after the key it would be refused.
      const png = picture()
      const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      try {
        await Promise.all([png, written])
        tell(words('chart.copied'), 'deep')
      } catch (error) {
        tell((error as Error).message, 'red')
      }
    },
    [desktop, workspace, on, words],
  )
}

/** Half a line's width and more, in millimetres: so much of the sheet is taken around a box or along a line. */
const AROUND = 0.8

/** The boxes and lines of a sheet alone: legend, header and signature may stand in its corners. */
async function drawing(sheet: Blob, planned: PlannedSheet): Promise<Blob> {
  const { x, y, scale, layout } = planned
  const [across, down] = [layout.width, layout.height].map((mm) =>
    Math.ceil((mm * scale + 2 * MARGIN) * PIXELS_PER_MM),
  ) as [number, number]
  const canvas = new OffscreenCanvas(across, down)
  const context = canvas.getContext('2d')
  if (!context) return sheet
  const picture = await createImageBitmap(sheet)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, across, down)
  // One shift in whole pixels for all parts, so that lines meet.
  const [left, top] = [x - MARGIN, y - MARGIN].map((mm) => Math.round(mm * PIXELS_PER_MM)) as [
    number,
    number,
  ]
  const take = (atX: number, atY: number, width: number, height: number) => {
    const pixels = (mm: number) => Math.floor(mm * PIXELS_PER_MM)
    const [sx, sy] = [pixels(x + atX * scale - AROUND), pixels(y + atY * scale - AROUND)]
    const [w, h] = [pixels(width * scale + 2 * AROUND) + 1, pixels(height * scale + 2 * AROUND) + 1]
    context.drawImage(picture, sx, sy, w, h, sx - left, sy - top, w, h)
  }
  for (const box of layout.boxes) take(box.x, box.y, box.width, box.height)
  for (const { segments } of layout.lines) {
    for (let i = 0; i + 3 < segments.length; i += 4) {
      const [x1, y1, x2, y2] = segments.slice(i, i + 4) as [number, number, number, number]
      take(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1))
    }
  }
  picture.close()
  return canvas.convertToBlob({ type: 'image/png' })
}

function tell(message: string, color: 'deep' | 'red'): void {
  notifications.show({ message, color })
}
