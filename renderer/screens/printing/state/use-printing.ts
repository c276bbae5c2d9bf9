import { notifications } from '@mantine/notifications'
import { useCallback, useEffect, useMemo } from 'react'
import { isoNow } from '../../../app/clock.ts'
import { pdfOf } from '../../../app/printing/paper-bytes.ts'
import { createPdfWriter, type PdfWriter } from '../../../app/printing/pdf-writer.ts'
import { printedSetOf, printedShelfOf } from '../../../app/printing/printed-shelf.ts'
import { sheetFile } from '../../../app/printing/sheet-files.ts'
import { shippedFonts } from '../../../app/printing/shipped-fonts.ts'
import { useSession, useStore, useWords } from '../../../app/session.tsx'
import { withBehind } from '../../../app/view/first-hour.ts'
import type { PrintedSet } from '../../../domain/paper/printed-set.ts'
import type { Language } from '../../../domain/values/language.ts'
import { type Paper, paperName } from '../../../layout/pages/paper.ts'
import { type PaperFormat, paperKind } from '../../../papers/paper-table.ts'
import { pageOf } from '../../../print/sheet/document.ts'
import type { PrintDocument } from '../../../print/sheet/print-document.ts'
import { ungrouped } from '../../../words/figures/whole-number.ts'
import { useShowSaved } from '../../hooks/saved-notice.tsx'
import { useFailure, useRefusal } from '../../hooks/use-act.ts'
import { useAllSaved } from '../../hooks/use-all-saved.ts'
import { beginRun, endRun, type ToldRun, usePaperWork } from './paper-work.ts'
import type { Run } from './run.ts'
import type { Sheets } from './use-sheets.ts'

export interface Printing {
  readonly sets: readonly PrintedSet[]
  /** Where they could not be read: asks once more. Null where they were. */
  readonly unread: { again(): void } | null
  /** What is being done just now, in words; null where nothing is. */
  readonly busy: string | null
  /** Opens the system's print dialog for the sheets, and remembers what was printed; `pages` where only some are. */
  print(document: PrintDocument, pages: readonly number[]): Promise<void>
  /** The second way: the PDF in the system's reader, where it is printed; remembered too. */
  read(document: PrintDocument, pages: readonly number[]): Promise<void>
  save(format: PaperFormat): Promise<void>
  /** Remembers all sheets as printed, for whoever printed a saved file elsewhere. */
  markPrinted(): Promise<void>
}

/** So many kinds of paper stand above the others, because they were used last. */
const MOST_RECENT = 3

/** One for the window: its worker keeps the fonts open, and goes on whichever screen is shown. */
const pdfWriter = createPdfWriter()

/** Starts its worker, which opens the fonts. */
export const warmWriter = () => pdfWriter.warm()

/** Sends sheets to paper or into files, and remembers what went out. */
export function usePrinting(sheets: Sheets): Printing {
  const { desktop, open, newId, preferences } = useSession()
  const words = useWords()
  const refused = useRefusal()
  const failed = useFailure()
  const showSaved = useShowSaved()
  const allSaved = useAllSaved()
  const shelf = printedShelfOf(open)
  const { sets, failed: isUnread } = useStore(shelf)
  const unread = useMemo(
    () => (isUnread ? { again: () => void shelf.load() } : null),
    [isUnread, shelf],
  )
  const { busy, begin, end } = useRun()
  useEffect(() => {
    if (!shelf.get().loaded) void shelf.load()
  }, [shelf])
  useEffect(warmWriter, [])
  const { made, order, source } = sheets
  const { kind } = order.choice

  const used = () =>
    preferences.set(({ recentPapers }) => ({
      recentPapers: [kind, ...recentPapers.filter((one) => one !== kind)].slice(0, MOST_RECENT),
    }))
  const remember = useCallback(
    async (pages: readonly number[]) => {
      if (!made) return
      const id = `printed:${newId('setting').slice('setting:'.length)}` as const
      const done = await shelf.keep(printedSetOf(made, order, { id, at: isoNow(), pages }))
      if (!done.ok) refused(done.problem)
    },
    [made, order, shelf, newId, refused],
  )

  const print: Printing['print'] = async (document, pages) => {
    if (!(await allSaved())) return
    const { paper, sheets: count } = document
    const html = pageOf(document)
    const turned = words(paper.widthMm > paper.heightMm ? 'print.wide' : 'print.upright')
    const asked = { count, paper: paperWords(paper, words.language), turned: turned.toLowerCase() }
    const run = begin(words('print.dialog', asked))
    const answer = await run.unlessStopped(desktop.printPaper({ html, paper, job: run.job }))
    end(run)
    if (!answer) return
    if (answer.ok) {
      // The dialog closed without printing is no mishap: nothing went to paper, and nothing is said.
      if (!answer.value.printed) return
      used()
      notifications.show({ message: words('print.sent', { count }) })
      await remember(pages)
    } else if (answer.code === 'no-print-dialog') {
      await readInstead(document, pages, words('print.opened-instead'))
    } else failed(answer)
  }

  async function readInstead(document: PrintDocument, pages: readonly number[], said: string) {
    if (!(await allSaved())) return
    const run = begin(words('print.pdf-of', { count: document.sheets }))
    const writer = writerFor(run, document.sheets)
    const pdf = await run.unlessStopped(pdfOf(document, { desktop, pdf: writer }))
    const name = fileName(document.title, 'pdf')
    const opened = pdf?.ok
      ? await run.unlessStopped(desktop.openPdf({ name, bytes: pdf.value }))
      : pdf
    end(run)
    if (!opened) return
    if (opened.ok) {
      used()
      notifications.show({ message: said, autoClose: 12_000 })
      await remember(pages)
    } else failed(opened)
  }

  const save: Printing['save'] = async (format) => {
    if (!made || !(await allSaved())) return
    const count = made.document.sheets
    const run = begin(format === 'pdf' ? words('print.pdf-of', { count }) : words('print.making'))
    const goOn = (no: number) => {
      run.tell(words('print.picture-of', { no, count }))
      return !run.stopped()
    }
    const pdf = writerFor(run, count)
    const parts = {
      made,
      order,
      source,
      desktop,
      pdf,
      fonts: shippedFonts,
      job: run.job,
      goOn,
    }
    const file = await run.unlessStopped(sheetFile(format, parts))
    end(run)
    if (!file) return
    const what = paperKind(kind).name[words.language]
    const saved = file.ok
      ? await desktop.saveFile({
          title: words('print.save-title', { what }),
          suggestedName: fileName(made.document.title, file.extension),
          filters: [{ name: words(`print.format-${format}`), extensions: [file.extension] }],
          bytes: file.bytes,
        })
      : file
    if (!saved.ok) failed(saved)
    else if ('value' in saved && saved.value) {
      used()
      showSaved({ what, ...saved.value, isSecret: order.choice.without.length > 0 })
      // A sheet in a file is no printed set, but what the first hour asked for.
      preferences.set(({ firstHour }) => ({
        firstHour: firstHour && withBehind(firstHour, ['print']),
      }))
    }
  }

  /** Writes PDFs, and tells of the sheets that are written and in a sentence why one could not be. */
  function writerFor(run: ToldRun, count: number): PdfWriter {
    return {
      ...pdfWriter,
      write: async (wish) => {
        const answer = await pdfWriter.write(wish, (no) =>
          run.tell(words('print.pdf-sheet', { no, count })),
        )
        if (!answer || answer.ok) return answer
        return { ...answer, message: words('print.pdf-failed', { reason: answer.message }) }
      },
    }
  }

  const read: Printing['read'] = (document, pages) =>
    readInstead(document, pages, words('print.opened'))
  const markPrinted: Printing['markPrinted'] = async () => {
    if (made) await remember(made.sums.map((_, at) => at + 1))
  }
  return { sets, unread, busy, print, read, save, markPrinted }
}

/** Begins work that is told of on every screen, and stopped here and in the main process. */
function useRun() {
  const { desktop } = useSession()
  const work = usePaperWork()
  const { busy } = useStore(work)
  const begin = (what: string) =>
    beginRun(work, what, (job) => {
      pdfWriter.stop()
      void desktop.stopPaper({ job })
    })
  const end = (run: Run) => endRun(work, run)
  return { busy, begin, end }
}

/** A file name that every system takes. */
function fileName(title: string, extension: string): string {
  const clean = title
    .replace(/[<>:"/\\|?*\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `${clean.slice(0, 100)}.${extension}`
}

/** `F4 (215 × 330 mm)`, or the size alone where it has no name: as a print dialog calls it, short side first. */
function paperWords(paper: Paper, language: Language): string {
  const mm = (side: number) => ungrouped(side, language)
  const { widthMm, heightMm } = paper
  const size = `${mm(Math.min(widthMm, heightMm))} × ${mm(Math.max(widthMm, heightMm))} mm`
  const name = paperName(paper)
  return name.endsWith('mm') ? size : `${name} (${size})`
}
