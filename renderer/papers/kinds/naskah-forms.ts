import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import { partsOf } from '../../domain/naskah/parts.ts'
import { plainText } from '../../domain/naskah/plain-text.ts'
import type { NaskahText } from '../../domain/naskah/text-of.ts'
import type { PieceKey } from '../../domain/naskah/text-tree.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import type { AnnexSheet } from '../../exchange/docx/naskah-annex.ts'
import { type AnnexDrawings, annexDrawings } from '../../print/naskah/annex-sheets.ts'
import { naskahDocument, naskahTitle } from '../../print/naskah/naskah-document.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import { choicePaper } from '../order/paper-choice.ts'
import type { DrawnPaper, PaperOrder, SheetPictures } from '../order/paper-kind.ts'

/** A text with the structure its charts are drawn of; null where there is nothing to say. */
export interface AskedText {
  readonly text: NaskahText | null
  readonly structure: Structure
}

/** The text on sheets, its charts at the end. */
export function naskahDrawing(
  { text, structure }: AskedText,
  { choice, on }: PaperOrder,
  drawn?: SheetsDrawn,
): DrawnPaper {
  const order = { on, paper: choicePaper(choice, true), minType: choice.minType, drawn }
  return { document: naskahDocument(text, structure, order) }
}

/** The writer is loaded when it is first wanted. */
export async function naskahWord(
  { text: said, structure }: AskedText,
  order: PaperOrder,
): Promise<Uint8Array> {
  const { choice, on, pictures } = order
  const text = seenText(said)
  const page = choicePaper(choice, true)
  const parts = text ? partsOf(text.lines) : []
  const charts = new Map<PieceKey, readonly AnnexSheet[]>()
  for (const part of parts) {
    if (part.kind !== 'annex') continue
    const order = { on, paper: page, minType: choice.minType }
    const drawn = annexDrawings(part, parts, structure, order)
    if (drawn) charts.set(part.line.key, await sheetsOf(drawn, pictures))
  }
  const { naskahDocx } = await import('../../exchange/docx/naskah-docx.ts')
  const told = toldOn(order)
  const title = naskahTitle(parts)
  return naskahDocx({ text: text ?? EMPTY_TEXT, title, page, charts, told })
}

const EMPTY_TEXT: NaskahText = {
  naskah: { pieces: [], homeless: [] },
  pieces: [],
  places: new Map(),
  lines: [],
}

async function sheetsOf(
  { document, area, texts }: AnnexDrawings,
  pictures: SheetPictures | undefined,
): Promise<AnnexSheet[]> {
  const drawn = (await pictures?.(document)) ?? []
  return texts.map((around, at) => {
    const png = drawn[at]
    return { texts: around, says: document.title, picture: png ? { png, ...area } : null }
  })
}

/** What people see of it: a word processor is given no sign that is none. */
function seenText(text: NaskahText | null): NaskahText | null {
  return text && { ...text, lines: seenOnly(text.lines) }
}

function toldOn({ choice, words, part }: PaperOrder): string {
  return leftOutText(words, leftOutBy(choice.without), part)
}

/** One paragraph a line. */
export function naskahPlain({ text }: AskedText, order: PaperOrder): Uint8Array {
  const lines = [toldOn(order), text ? plainText(text.lines) : ''].filter((one) => one !== '')
  return new TextEncoder().encode(seenOnly(lines.map((line) => `${line}\n`).join('')))
}
