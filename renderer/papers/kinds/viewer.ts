import { leftOutBy } from '../../domain/left-out/private-fact.ts'
import { expectedOn } from '../../domain/tenure/expected-structure.ts'
import { proposalViewer, structureViewer, type ViewerWish } from '../../print/viewer/viewer.ts'
import { leftOutText } from '../../words/telling/left-out-text.ts'
import type { PaperOrder, ProposalKind, StructureKind } from '../order/paper-kind.ts'

/** The structure on a day to be read in a browser. */
export const viewer = {
  id: 'viewer',
  group: 'data',
  name: { id: 'Berkas untuk dibaca', en: 'File to read' },
  lead: {
    id: 'Satu berkas HTML dengan bagan, daftar, tabel dan pencarian; dibuka peramban mana pun tanpa jaringan dan tanpa program ini.',
    en: 'One HTML file with chart, list, table and search; any browser opens it, without a network and without this program.',
  },
  about: 'structure',
  takes: ['unit', 'day'],
  proposed: 'viewer-proposal',
  data: {
    html: async (structure, order) =>
      bytesOf(await structureViewer(expectedOn(structure, order.on, order.today), wishOf(order))),
  },
} as const satisfies StructureKind

/** The same of a proposal, with its acts. */
export const viewerProposal = {
  id: 'viewer-proposal',
  group: 'data',
  name: { id: 'Usulan untuk dibaca', en: 'Proposal to read' },
  lead: {
    id: 'Usulan sebagai satu berkas HTML: perubahannya, bagan semula dan menjadi, daftar, tabel dan pencarian.',
    en: 'A proposal as one HTML file: its acts, the chart before and after, list, table and search.',
  },
  about: 'proposal',
  takes: ['day'],
  data: {
    html: async (paper, order) => bytesOf(await proposalViewer(paper, wishOf(order))),
  },
} as const satisfies ProposalKind

function wishOf({ choice, on, today, words, part }: PaperOrder): ViewerWish {
  const leftOut = leftOutText(words, leftOutBy(choice.without), part)
  return { unitId: choice.unitId, on, today, words, leftOut }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
