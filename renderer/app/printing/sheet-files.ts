import type { CallResult, Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { zipFiles } from '../../exchange/write/zip-files.ts'
import { tablesXlsx } from '../../papers/export-tables.ts'
import { petaTable } from '../../papers/peta-papers.ts'
import { sheetOf } from '../../print/sheet/document.tsx'
import type { PrintDocument } from '../../print/sheet/print-document.ts'
import { decisionWords } from '../../words/papers/decision-words.ts'
import type { Words } from '../../words/words.ts'
import { tableBytes } from '../files/save-table.ts'
import { choicePaper } from './choice-paper.ts'
import type { MadeSheets } from './make-sheets.ts'
import type { SheetOrder } from './print-choice.ts'
import { SHEET_TRAITS } from './sheet-kinds.ts'

const SHEET_FORMATS = ['pdf', 'svg', 'png', 'docx', 'xlsx'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

/** Dots of a picture: 200 to the inch. */
const PIXELS_PER_MM = 200 / 25.4

/** A file made of the sheets, or why it could not be. */
export type SheetFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly extension: string }
  | { readonly ok: false; readonly message: string }

export interface FileParts {
  readonly made: MadeSheets
  readonly order: SheetOrder
  readonly structure: Structure
  readonly desktop: Pick<Desktop, 'printToPdf' | 'printToPng'>
  readonly words: Words
  /** What the work on paper is called where it is stopped. */
  readonly job: string
  /** Called before each sheet of a long work; answers false to break it off. */
  goOn(sheet: number): boolean
}

/** The formats a choice can be saved as. */
export function formatsOf({ choice }: SheetOrder): readonly SheetFormat[] {
  const { word, workbook } = SHEET_TRAITS[choice.kind]
  return SHEET_FORMATS.filter(
    (format) => (format !== 'docx' || word) && (format !== 'xlsx' || workbook),
  )
}

/** The sheets as a file of that format; several drawings or pictures come as one archive. Null: broken off. */
export async function sheetFile(format: SheetFormat, parts: FileParts): Promise<SheetFile | null> {
  const { document, text } = parts.made
  switch (format) {
    case 'pdf':
      return answered(await pdfOf(document, parts.desktop, parts.job), 'pdf')
    case 'svg':
      return bundled(
        document.svg.map((svg) => new TextEncoder().encode(svg)),
        'svg',
      )
    case 'png':
      return pictures(parts)
    case 'docx':
      return text ? docx(text, parts.order) : null
    case 'xlsx':
      return { ok: true, bytes: workbook(parts), extension: 'xlsx' }
  }
}

/** The document as a PDF of exactly its paper. */
export function pdfOf(
  { html, paper }: PrintDocument,
  desktop: Pick<Desktop, 'printToPdf'>,
  job: string,
): Promise<CallResult<Uint8Array>> {
  return desktop.printToPdf({ html, paper, job })
}

function answered(answer: CallResult<Uint8Array>, extension: string): SheetFile {
  return answer.ok ? { ok: true, bytes: answer.value, extension } : answer
}

async function pictures({ made, desktop, job, goOn }: FileParts): Promise<SheetFile | null> {
  const { document } = made
  const sheets: Uint8Array[] = []
  for (let no = 1; no <= document.sheets; no++) {
    if (!goOn(no)) return null
    const { paper } = document
    const html = sheetOf(document, no)
    const answer = await desktop.printToPng({ html, paper, pixelsPerMm: PIXELS_PER_MM, job })
    if (!answer.ok) return answer
    sheets.push(answer.value)
  }
  return bundled(sheets, 'png')
}

function bundled(sheets: readonly Uint8Array[], extension: string): SheetFile {
  const [only] = sheets
  if (sheets.length === 1 && only) return { ok: true, bytes: only, extension }
  const files = sheets.map((bytes, at) => ({ name: `lembar-${at + 1}.${extension}`, bytes }))
  return { ok: true, bytes: zipFiles(files), extension: 'zip' }
}

async function docx(
  text: NonNullable<MadeSheets['text']>,
  { choice, language }: SheetOrder,
): Promise<SheetFile> {
  const { docxOf } = await import('../../exchange/docx/docx-document.ts')
  const [pageWord = '', ofWord = ''] = decisionWords(language)('page', { no: '|', count: '' })
    .split('|')
    .map((word) => word.trim())
  const page = { ...choicePaper(choice, !text.landscape), pageWord, ofWord }
  return { ok: true, bytes: await docxOf(text, page), extension: 'docx' }
}

function workbook({ order, structure, words }: FileParts): Uint8Array {
  const { choice, on, today } = order
  if (choice.kind === 'vacancies' || choice.kind === 'acting') {
    return tablesXlsx([choice.kind], { structure, on, today, words })
  }
  return tableBytes(petaTable(structure, on, choice.unitId, words), 'xlsx', words.language)
}
