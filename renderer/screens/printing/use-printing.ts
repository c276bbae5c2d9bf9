import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useRef, useState } from 'react'
import { isoNow } from '../../app/clock.ts'
import { printedSetOf, printedShelfOf } from '../../app/printing/printed-shelf.ts'
import { pdfOf, type SheetFormat, sheetFile } from '../../app/printing/sheet-files.ts'
import { useSession, useStore, useWords } from '../../app/session.tsx'
import type { PrintedSet } from '../../domain/printed-set.ts'
import type { PrintDocument } from '../../print/print-document.ts'
import { useRefusal } from '../use-act.ts'
import { type Run, startRun } from './run.ts'
import type { Sheets } from './use-sheets.ts'

export interface Printing {
  readonly sets: readonly PrintedSet[]
  /** What is being done just now, in words; null where nothing is. */
  readonly busy: string | null
  /** Opens the sheets where the system prints them, and remembers the set; `pages` where only some are printed. */
  print(document: PrintDocument, pages: readonly number[]): Promise<void>
  save(format: SheetFormat): Promise<void>
  cancel(): void
}

/** Sends sheets to paper or into files, and remembers what went out. */
export function usePrinting(sheets: Sheets): Printing {
  const { desktop, open, newId } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const shelf = printedShelfOf(open)
  const { sets } = useStore(shelf)
  const [busy, setBusy] = useState<string | null>(null)
  const running = useRef<Run | null>(null)
  useEffect(() => {
    if (!shelf.get().loaded) void shelf.load()
  }, [shelf])
  const { made, order, source } = sheets
  const { kind } = order.choice

  const remember = useCallback(
    async (pages: readonly number[]) => {
      if (!made) return
      const id = `printed:${newId('setting').slice('setting:'.length)}` as const
      const done = await shelf.keep(printedSetOf(made, order, { id, at: isoNow(), pages }))
      if (!done.ok) refused(done.problem)
    },
    [made, order, shelf, newId, refused],
  )

  function begin(): Run {
    const run = startRun()
    running.current = run
    setBusy(words('print.making'))
    return run
  }

  const print: Printing['print'] = async (document, pages) => {
    const pdf = await begin().unlessStopped(pdfOf(document, desktop))
    if (!pdf) return setBusy(null)
    const name = fileName(document.title, 'pdf')
    const opened = pdf.ok ? await desktop.openPdf({ name, bytes: pdf.value }) : pdf
    setBusy(null)
    if (opened.ok) {
      notifications.show({ message: words('print.opened'), autoClose: 12_000 })
      await remember(pages)
    } else notifications.show({ message: opened.message, color: 'red', autoClose: 8000 })
  }

  const save: Printing['save'] = async (format) => {
    if (!made) return
    const run = begin()
    const goOn = (no: number, count: number) => {
      if (!run.stopped()) setBusy(words('print.picture-of', { no, count }))
      return !run.stopped()
    }
    const { structure } = source
    const file = await run.unlessStopped(
      sheetFile(format, { made, order, structure, desktop, words, goOn }),
    )
    setBusy(null)
    if (!file) return
    const what = words(`print.kind-${kind}`)
    const saved = file.ok
      ? await desktop.saveFile({
          title: words('print.save-title', { what }),
          suggestedName: fileName(made.document.title, file.extension),
          filters: [{ name: words(`print.format-${format}`), extensions: [file.extension] }],
          bytes: file.bytes,
        })
      : file
    if (!saved.ok) notifications.show({ message: saved.message, color: 'red', autoClose: 8000 })
    else if ('value' in saved && saved.value) {
      const { path } = saved.value
      notifications.show({ message: words('print.saved', { what, path }) })
      if (format === 'pdf') await remember(made.sums.map((_, at) => at + 1))
    }
  }

  const cancel = () => running.current?.stop()
  return { sets, busy, print, save, cancel }
}

/** A file name that every system takes. */
function fileName(title: string, extension: string): string {
  const clean = title
    .replace(/[<>:"/\\|?*\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${clean.slice(0, 100)}.${extension}`
}
