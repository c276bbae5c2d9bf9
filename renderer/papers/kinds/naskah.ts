import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import { plainText } from '../../domain/naskah/plain-text.ts'
import { type NaskahText, textOf } from '../../domain/naskah/text-of.ts'
import { usualScope } from '../../domain/naskah/usual-scope.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import { seenOnly } from '../../domain/values/unseen-signs.ts'
import { naskahDocument } from '../../print/naskah/naskah-document.ts'
import type { SheetsDrawn } from '../../print/sheet/print-document.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import { choicePaper } from '../order/paper-choice.ts'
import type { DrawnPaper, PaperOrder, ProposalKind, StructureKind } from '../order/paper-kind.ts'

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
  data: { txt: (structure, order) => txt(structure, order) },
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
  data: { txt: ({ next }, order) => txt(next, order) },
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

/** One paragraph a line. */
function txt(structure: Structure, order: PaperOrder): Uint8Array {
  const text = textAsked(structure, order)
  const told = leftOutText(order.words, leftOutBy(order.choice.without), order.part)
  const lines = [told, text ? plainText(text.lines) : ''].filter((one) => one !== '')
  return new TextEncoder().encode(seenOnly(lines.map((line) => `${line}\n`).join('')))
}
