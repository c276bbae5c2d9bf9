import { describe, expect, test } from 'vitest'
import { actsOf } from '../../renderer/domain/acts/acts.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { submit } from '../../renderer/domain/proposal/road/road.ts'
import type { PostId } from '../../renderer/domain/records/records.ts'
import type { Change } from '../../renderer/domain/structure/change.ts'
import type { Structure } from '../../renderer/domain/structure/structure.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { addUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { actLine } from '../../renderer/words/telling/act-line.ts'
import { actSource } from '../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, live, signed, value } from '../domain/proposal/small-reform.ts'
import { unit } from '../domain/small-office.ts'
import { proposalDocument } from '../make/proposal-sheets.ts'

const on = given.date

function told(base: Structure, change: Change): string[] {
  const words = wordsIn('id')
  const source = actSource(words, change, base)
  return actsOf(base, change).map((act) => actLine(words, act, source))
}

function submitted(change: Change): Proposal {
  return value(submit({ ...newProposal(given), change }, live, signed))
}

function said(kind: 'decision-sheet' | 'matrix' | 'berita-acara', proposal: Proposal) {
  const paper = proposalPaper(proposal, live, null, on)
  const { svg } = proposalDocument(kind, paper, { language: 'id' })
  return svg
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('a decision line', () => {
  test('of penyetaraan says which posts go along, and that its group comes with it', () => {
    const change = drafted(
      live,
      addUnit({
        unit: { ...unit('kjf-sek', { parentId: 'unit:sek', type: 'kjf' }), name: 'KJF' },
        place: 'last',
        head: null,
      }),
      mergeUnits({
        from: ['unit:umum'],
        into: 'unit:kjf-sek',
        titles: { 'post:umum': 'Arsiparis Ahli Muda' } as Readonly<Record<PostId, string>>,
        on,
        basis: null,
      }),
    )
    expect(told(live, change)).toEqual([
      'Penyetaraan: Subbagian Umum → KJF (Sekretariat) [baru]; ikut pindah: Arsiparis (K\u00a02); kepalanya disetarakan menjadi Arsiparis Ahli Muda',
    ])
    expect(said('matrix', submitted(change))).toContain('KJF (Sekretariat) [baru]')
  })

  test('of a merger says what it takes along, on every paper', () => {
    const change = drafted(
      live,
      mergeUnits({ from: ['unit:egov'], into: 'unit:ikp', on, basis: null }),
    )
    expect(told(live, change)).toEqual([
      'Digabung: Bidang E-Government → Bidang Informasi Publik (Dinas Kominfo); ikut pindah: Seksi Aplikasi, Seksi Infrastruktur; Kepala Bidang E-Government dihapus',
    ])
    for (const kind of ['decision-sheet', 'berita-acara'] as const)
      expect(said(kind, submitted(change)), kind).toContain('ikut pindah: Seksi Aplikasi, Seksi')
  })
})
