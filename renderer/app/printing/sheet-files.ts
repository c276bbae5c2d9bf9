import { zipFiles } from '../../exchange/write/zip-files.ts'
import type { MadeSheets, PaperSource } from '../../papers/make-sheets.ts'
import { paperFile, wordFile } from '../../papers/paper-file.ts'
import { formatsOf, type PaperFormat, paperKind } from '../../papers/paper-table.ts'
import { type PaperPrinter, PicturesFailed, paperBytes, pictureMaker } from './paper-bytes.ts'
import type { SheetOrder } from './print-choice.ts'

/** A file made of the sheets, or why it could not be. */
export type SheetFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly extension: string }
  | { readonly ok: false; readonly code: string; readonly message: string }

export interface FileParts extends Omit<PaperPrinter, 'dpi' | 'outlines'> {
  readonly made: MadeSheets
  readonly order: SheetOrder
  readonly source: PaperSource
}

/** The formats a choice can be saved as. */
export function formatsOfChoice({ choice }: SheetOrder): readonly PaperFormat[] {
  return formatsOf(paperKind(choice.kind))
}

/** The sheets as a file of that format; several drawings or pictures come as one archive. Null: broken off. */
export async function sheetFile(format: PaperFormat, parts: FileParts): Promise<SheetFile | null> {
  const { made, order, source } = parts
  if (format === 'pdf' || format === 'svg' || format === 'png') {
    const { dpi, outlines } = order.choice
    const answer = await paperBytes(made.document, format, { ...parts, dpi, outlines })
    return answer?.ok ? bundled(answer.value, format) : answer
  }
  const { text } = made
  const kind = paperKind(order.choice.kind)
  try {
    const tools = { pictures: pictureMaker(parts) }
    const bytes =
      format === 'docx' && text
        ? await wordFile(text, order)
        : await paperFile(kind, format, source, order, tools)
    return bytes && { ok: true, bytes, extension: format }
  } catch (error) {
    if (error instanceof PicturesFailed) return error.answer
    throw error
  }
}

function bundled(sheets: readonly Uint8Array[], extension: string): SheetFile {
  const [only] = sheets
  if (sheets.length === 1 && only) return { ok: true, bytes: only, extension }
  const files = sheets.map((bytes, at) => ({ name: `lembar-${at + 1}.${extension}`, bytes }))
  return { ok: true, bytes: zipFiles(files), extension: 'zip' }
}
