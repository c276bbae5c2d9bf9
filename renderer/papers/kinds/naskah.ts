import { amended } from '../../domain/naskah/amend.ts'
import { amendmentText } from '../../domain/naskah/amendment-text.ts'
import type { Scope } from '../../domain/naskah/compose.ts'
import { textOf } from '../../domain/naskah/text-of.ts'
import { usualScope } from '../../domain/naskah/usual-scope.ts'
import type { Structure } from '../../domain/structure/structure.ts'
import type {
  ComparisonKind,
  PaperOrder,
  ProposalKind,
  StructureKind,
} from '../order/paper-kind.ts'
import { type AskedText, naskahDrawing, naskahPlain, naskahWord } from './naskah-forms.ts'

/** The regulation the structure stands in, from its heading to the chart at its end. */
export const naskah = {
  id: 'naskah',
  group: 'regulation',
  name: { id: 'Naskah peraturan', en: 'Text of the regulation' },
  about: 'structure',
  takes: ['unit', 'day', 'text-kind'],
  upright: true,
  proposed: 'naskah-draft',
  against: 'naskah-against',
  drawing: (structure, order, drawn) => naskahDrawing(ofOne(structure, order), order, drawn),
  data: {
    docx: (structure, order) => naskahWord(ofOne(structure, order), order),
    txt: (structure, order) => naskahPlain(ofOne(structure, order), order),
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
  drawing: ({ base, next }, order, drawn) => naskahDrawing(ofTwo(base, next, order), order, drawn),
  data: {
    docx: ({ base, next }, order) => naskahWord(ofTwo(base, next, order), order),
    txt: ({ base, next }, order) => naskahPlain(ofTwo(base, next, order), order),
  },
} as const satisfies ProposalKind

/** The same against what stands in another file, which is in force. */
export const naskahAgainst = {
  id: 'naskah-against',
  group: 'regulation',
  name: {
    id: 'Naskah peraturan terhadap berkas lain',
    en: 'Text of the regulation against a file',
  },
  about: 'comparison',
  takes: ['unit', 'day', 'text-kind'],
  upright: true,
  drawing: ({ base, comparison: { next } }, order, drawn) =>
    naskahDrawing(ofTwo(base, next, order), order, drawn),
  data: {
    docx: ({ base, comparison: { next } }, order) => naskahWord(ofTwo(base, next, order), order),
    txt: ({ base, comparison: { next } }, order) => naskahPlain(ofTwo(base, next, order), order),
  },
} as const satisfies ComparisonKind

/** Whose text is asked for: of the unit that was chosen, else as it usually is. */
export function scopeAsked(structure: Structure, { choice }: PaperOrder): Scope {
  return choice.unitId ?? usualScope(structure)
}

/** Of a structure alone nothing is amended. */
function ofOne(structure: Structure, order: PaperOrder): AskedText {
  const { textKind } = order.choice
  const kind = textKind === 'amend' ? 'replace' : textKind
  return { text: textOf(structure, scopeAsked(structure, order), kind), structure }
}

function ofTwo(before: Structure, after: Structure, order: PaperOrder): AskedText {
  const scope = scopeAsked(after, order)
  const { textKind } = order.choice
  if (textKind === 'replace') return { text: textOf(after, scope, 'replace'), structure: after }
  if (textOf(before, scope) === null || textOf(after, scope) === null)
    return { text: textOf(after, scope, 'replace'), structure: after }
  if (textKind === 'consolidated')
    return { text: amended(before, after, scope).consolidated, structure: after }
  const text = amendmentText(before, after, scope)
  return { text: text && { ...text.consolidated, lines: text.lines }, structure: after }
}
