import { describe, expect, test } from 'vitest'
import { carryOver } from '../../renderer/domain/proposal/carry/carry.ts'
import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import { placePerson } from '../../renderer/domain/proposal/people/place-person.ts'
import { submittedVersion } from '../../renderer/domain/proposal/proposal.ts'
import { review } from '../../renderer/domain/proposal/road/road.ts'
import {
  decideSupplement,
  makeSupplement,
} from '../../renderer/domain/proposal/supplement/supplement.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply, squash } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import { all } from '../../renderer/domain/structure/structure.ts'
import { beritaAcara } from '../../renderer/papers/kinds/decision-papers.ts'
import { reinstatement } from '../../renderer/papers/kinds/reinstatement.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { footOf } from '../../renderer/print/heads/paper-heads.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { minutesText } from '../../renderer/print/proposal/berita-acara.ts'
import { decisionSheet } from '../../renderer/print/proposal/decision-sheet.ts'
import { decisionText } from '../../renderer/print/proposal/decision-text.ts'
import { matrixText } from '../../renderer/print/proposal/matrix.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { fromTo } from '../../renderer/words/telling/value-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { signed, value } from '../domain/proposal/small-reform.ts'
import { person, post } from '../domain/small-office.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const words = wordsIn('id')
const { live, proposal } = sampleProposal()
const paper = proposalPaper(proposal, live, 1, SAMPLE_DAY)
const allAgreed = Object.fromEntries(
  paper.acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]),
)

/** The same with all acts agreed to but the last so many. */
function agreed(open: number): ProposalPaper {
  const kept = paper.acts.slice(0, paper.acts.length - open)
  return {
    ...paper,
    decisions: Object.fromEntries(kept.map(({ key }) => [key, { mark: 'S' as const, remark: '' }])),
  }
}

test('an act that is open again after a decision is marked on matrix, feet and the list for pengukuhan', () => {
  const open = agreed(1)
  const told = JSON.stringify(matrixText(open, words))
  expect(told.match(/BELUM DIPUTUS: baru atau berubah/g)).toHaveLength(1)
  expect(footOf(open, words)).toContain('1\u00a0butir BELUM DIPUTUS')
  const options = optionsText({ ...open, options: [{ letter: 'A', paper: open }] }, words)
  expect(JSON.stringify(options)).toContain('versi 1 · 1 butir BELUM DIPUTUS')
  const list = JSON.stringify(reinstatement.text(open, { words } as PaperOrder))
  expect(list).toContain(`BELUM DIPUTUS: perubahan nomor ${paper.acts.at(-1)?.no}`)
})

test('one that is wholly decided, or not at all yet, says nothing of it', () => {
  for (const one of [agreed(0), agreed(paper.acts.length)]) {
    const text = [
      JSON.stringify(matrixText(one, words)),
      footOf(one, words),
      JSON.stringify(reinstatement.text(one, { words } as PaperOrder)),
    ].join()
    expect(text).not.toContain('BELUM DIPUTUS: ')
  }
})

test('a number and what it becomes stay on one line; names may break', () => {
  expect(fromTo('1', '4')).toBe('1\u00a0→\u00a04')
  expect(fromTo('Bidang A', '4')).toBe('Bidang A → 4')
})

describe('a supplementary sheet', () => {
  const [unit] = all(live, 'unit')
  const waiting = person('menunggu', { golongan: 'III/b', status: 'pns' })
  const free = post('bebas', {
    unitId: unit?.id as UnitId,
    eselon: 'III.b',
    category: 'administrator',
    order: 90,
  })
  const office = apply(live, put(live, [waiting, free]))
  const reviewed = value(review(proposal, signed))
  const decided = value(decide(reviewed, office, allAgreed, signed, false))
  const { change: carried, next } = carryOver(decided.change, office)
  const edit = value(placePerson(waiting.id, free.id, 'appointment:new')(next))
  const placed = { ...decided, change: squash(carried, edit) }
  const made = value(makeSupplement(placed, office, signed.at))
  const sheet = proposalPaper(made, office, null, SAMPLE_DAY)
  const asked = made.versions.at(-1)?.asks ?? []

  test('asks about nothing but whom it places, under the next number, with what speaks against them', () => {
    expect(asked).toEqual([`appoint:${waiting.id}`])
    const text = decisionText(sheet, words)
    const rows = text.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const [row] = rows
    const numbers = (submittedVersion(decided)?.acts ?? []).map(({ no }) => no)
    expect(row?.cells[0]).toEqual([String(Math.max(...numbers) + 1)])
    const told = JSON.stringify(text)
    expect(told).toContain('LEMBAR KEPUTUSAN TAMBAHAN KE-1 ')
    expect(told).toContain(`${numbers.length} perubahan lain sudah diputus`)
    expect(told).toContain('Perhatian: Golongan')
    expect(told).not.toContain('BELUM DIPUTUS: ')
    const { svg } = decisionSheet(sheet, sheetPaper('F4', true), 8, words)
    const drawn = svg
      .join(' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(drawn).toContain('LEMBAR KEPUTUSAN TAMBAHAN')
    expect(drawn).toContain('Perhatian: Golongan')
    const source = { structure: office, live: office, proposal: made }
    const wish = {
      choice: { ...USUAL_PAPER, kind: 'decision-sheet' as const },
      on: SAMPLE_DAY,
      today: SAMPLE_DAY,
      language: 'id' as const,
    }
    expect(makeSheets(source, wish)?.document.svg.join('')).toContain(sheet.fingerprint)
    expect(sheet.fingerprint).not.toBe(proposalPaper(made, office, 1, SAMPLE_DAY).fingerprint)
  })

  test('stands on the matrix among all, marked as not decided; its minutes are about it alone', () => {
    const told = JSON.stringify(matrixText(sheet, words))
    expect(told.match(/BELUM DIPUTUS: baru atau berubah/g)).toHaveLength(1)
    const marks = Object.fromEntries(asked.map((key) => [key, { mark: 'T' as const, remark: '' }]))
    const outcome = value(decideSupplement(made, office, marks, signed))
    const no = beritaAcara.usualVersion(outcome)
    expect(no).toBe(2)
    const minutes = JSON.stringify(
      minutesText(proposalPaper(outcome, office, no, SAMPLE_DAY), words),
    )
    expect(minutes).toContain('1 penempatan. Hasilnya: 1 ditolak.')
  })
})
