import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import { partsOf } from '../../domain/naskah/parts.ts'
import { plainText } from '../../domain/naskah/plain-text.ts'
import { type NaskahText, textOf } from '../../domain/naskah/text-of.ts'
import type { PieceKey } from '../../domain/naskah/text-tree.ts'
import { usualScope } from '../../domain/naskah/usual-scope.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import type { AnnexSheet } from '../../exchange/docx/naskah-annex.ts'
import { type AnnexDrawings, annexDrawings } from '../../print/naskah/annex-sheets.ts'
import { naskahDocument, naskahTitle } from '../../print/naskah/naskah-document.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import { choicePaper } from '../order/paper-choice.ts'
import type {
  DrawnPaper,
  PaperOrder,
  ProposalKind,
  SheetPictures,
  StructureKind,
} from '../order/paper-kind.ts'

/** The regulation the structure stands in, from its heading to the chart at its end. */
export const naskah = {
  id: 'naskah',
  group: 'regulation',
  name: { id: 'Naskah peraturan', en: 'Text of the regulation' },
  about: 'structure',
  takes: ['unit', 'day', 'text-kind'],
  upright: true,
  proposed: 'naskah-draft',
  drawing: (structure, order, drawn) => drawing(structure, order, drawn),
  data: {
    docx: (structure, order) => docx(structure, order),
    txt: (structure, order) => txt(structure, order),
  },
} as const satisfies StructureKind

/** The same of what a proposal wants. */
export const naskahDraft = {
  id: 'naskah-draft',
  group: 'regulation',
  name: { id: 'Naskah peraturan menurut usulan', en: 'Text of the regulation as proposed' },
  about: 'proposal',
  takes: ['unit', 'day', 'text-kind'],
  upright: true,
  drawing: ({ next }, order, drawn) => drawing(next, order, drawn),
  data: {
    docx: ({ next }, order) => docx(next, order),
    txt: ({ next }, order) => txt(next, order),
  },
} as const satisfies ProposalKind

function textAsked(structure: Structure, { choice }: PaperOrder): NaskahText | null {
  return textOf(structure, choice.unitId ?? usualScope(structure), choice.textKind)
}

function drawing(structure: Structure, order: PaperOrder, drawn?: SheetsDrawn): DrawnPaper {
  const { choice, on } = order
  const paper = choicePaper(choice, true)
  const text = textAsked(structure, order)
  return {
    document: naskahDocument(text, structure, { on, paper, minType: choice.minType, drawn }),
  }
}

/** The writer is loaded when it is first wanted. */
async function docx(structure: Structure, order: PaperOrder): Promise<Uint8Array> {
  const { choice, on, pictures } = order
  const text = seenText(textAsked(structure, order))
  const page = choicePaper(choice, true)
  const parts = text ? partsOf(text) : []
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
function txt(structure: Structure, order: PaperOrder): Uint8Array {
  const text = textAsked(structure, order)
  const lines = [toldOn(order), text ? plainText(text.lines) : ''].filter((one) => one !== '')
  return new TextEncoder().encode(seenOnly(lines.map((line) => `${line}\n`).join('')))
}
