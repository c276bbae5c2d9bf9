import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import { attachmentsOf } from '../../domain/attachments/attachments.ts'
import type { Attachment } from '../../domain/records/records.ts'
import type { PaperSource } from '../../papers/make-sheets.ts'
import { paperKind } from '../../papers/paper-table.ts'
import type { PrintDocument } from '../../print/sheet/print-document.ts'
import { type ScanPicture, withScanSheets } from '../../print/sheet/scan-sheets.ts'
import type { Words } from '../../words/words.ts'
import { wordsIn } from '../../words/words.ts'
import { askWorker } from '../unexpected/ask-worker.ts'
import type { SheetOrder } from './print-choice.ts'
import type { ScanAnswer, ScanQuestion } from './scan-messages.ts'

/** More pages than these are read in a reader. */
export const MOST_SCAN_PAGES = 60

/** Scans of what a paper is about, in their order; empty where it is about no record, or tells less of people. */
export function scansOfPaper(
  { structure, live, proposal }: PaperSource,
  { choice, on, today, language }: SheetOrder,
): readonly Attachment[] {
  if (choice.without.length > 0) return []
  const kind = paperKind(choice.kind)
  if (kind.about === 'proposal') return proposal ? attachmentsOf(live, proposal.id) : []
  if (kind.about !== 'structure' || !kind.takes.includes('appointment')) return []
  const order = { choice, on, today, words: wordsIn(language) }
  const id = choice.appointmentId ?? kind.subjects?.(structure, order)[0]
  return id ? attachmentsOf(live, id) : []
}

/** The sheets with the scans of what they are about behind them; what could not be printed is told on a last one. */
export async function withScans(
  desktop: Pick<Desktop, 'readScan'>,
  id: string,
  document: PrintDocument,
  scans: readonly Attachment[],
  words: Words,
): Promise<PrintDocument> {
  const left: string[] = []
  const read: { readonly scan: Attachment; readonly bytes: Uint8Array }[] = []
  for (const scan of scans) {
    const { name, content, media } = scan
    if (media === 'docx') {
      left.push(words('print.scan-word', { name }))
      continue
    }
    const found = await desktop.readScan({ id, scan: { content, media } })
    if (found.ok) read.push({ scan, bytes: found.value })
    else left.push(words('print.scan-missing', { name }))
  }
  const drawn = read.length === 0 ? NOTHING : await draw(read)
  const nameOf = (at: number) => read[at]?.scan.name ?? ''
  const pictures = drawn.pages.map(({ scan, no, of, ...picture }): ScanPicture => {
    const params = { name: nameOf(scan), no, of }
    return { ...picture, caption: words(of === 1 ? 'print.scan-page' : 'print.scan-pages', params) }
  })
  for (const { scan, why } of drawn.undrawn)
    left.push(words(`print.scan-${why}`, { name: nameOf(scan) }))
  if (drawn.cut > 0) left.push(words('print.scan-cut', { count: drawn.cut, most: MOST_SCAN_PAGES }))
  return withScanSheets(document, pictures, { title: words('print.scans-left'), lines: left })
}

const NOTHING: ScanAnswer = { pages: [], undrawn: [], cut: 0 }

function draw(
  read: readonly { readonly scan: Attachment; readonly bytes: Uint8Array }[],
): Promise<ScanAnswer> {
  const worker = new Worker(new URL('./scans-worker.ts', import.meta.url), { type: 'module' })
  const scans = read.map(({ scan: { media }, bytes }) => ({
    media: media as Exclude<Attachment['media'], 'docx'>,
    bytes,
  }))
  return askWorker(worker, {
    name: 'scans',
    question: { scans, most: MOST_SCAN_PAGES } satisfies ScanQuestion,
    // What draws PDFs says by itself that it is there.
    answerIn: (message: Partial<ScanAnswer>) =>
      'pages' in message ? (message as ScanAnswer) : null,
  })
}
