import { describe, expect, test } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { peopleCounts } from '../../renderer/domain/proposal/people/people-counts.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import type { Change } from '../../renderer/domain/structure/change.ts'
import { all, get, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { moveUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { minutesText } from '../../renderer/print/proposal/berita-acara.ts'
import { decisionSheet } from '../../renderer/print/proposal/decision-sheet.ts'
import { decisionText } from '../../renderer/print/proposal/decision-text.ts'
import { matrixText } from '../../renderer/print/proposal/matrix.ts'
import { memoText } from '../../renderer/print/proposal/telaahan.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { peopleText } from '../../renderer/words/telling/people-text.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given } from '../domain/proposal/small-reform.ts'
import { SAMPLE_DAY, sampleProposal } from '../make/sample-proposal.ts'

const words = wordsIn('id')
const DAY = day('2026-11-25')

/** Ten units of a city: half are abolished, one goes under another office, two are merged. */
function cityReform(): { readonly live: Structure; readonly change: Change } {
  const live = structureOf(cityRecords(7, 400))
  const small = all(live, 'unit').filter(({ type }) =>
    ['seksi', 'subbagian', 'kelurahan', 'bidang'].includes(type),
  )
  const ids = small.map(({ id }) => id)
  const offices = all(live, 'unit').filter(({ type }) => type === 'dinas')
  const bidang = all(live, 'unit').find(
    ({ type, parentId }) => type === 'bidang' && parentId === offices[0]?.id,
  )
  const [one, other] = siblings(live, ids.slice(20))
  return {
    live,
    change: drafted(
      live,
      abolishUnits(ids.slice(0, 5)),
      moveUnit(bidang?.id as UnitId, offices[1]?.id as UnitId),
      mergeUnits({ from: [one], into: other, on: DAY, basis: null }),
    ),
  }
}

function siblings(live: Structure, ids: readonly UnitId[]): readonly [UnitId, UnitId] {
  for (const [at, id] of ids.entries()) {
    const next = ids[at + 1]
    if (next && get(live, id)?.parentId === get(live, next)?.parentId) return [id, next]
  }
  throw new Error('no siblings')
}

function papersOf(live: Structure, proposal: Proposal, on: typeof DAY) {
  const paper = proposalPaper(proposal, live, null, on)
  const { change, next, base } = paper
  const tab = peopleText(words, peopleCounts(base, next, change, on))
  const { svg } = decisionSheet(paper, sheetPaper('F4', true), 8, words)
  const drawn = svg
    .join(' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  const texts: readonly PaperText[] = [
    matrixText(paper, words),
    decisionText(paper, words),
    memoText(paper, words),
    minutesText(paper, words),
  ]
  return { tab, paper, texts: texts.map((one) => JSON.stringify(one)), drawn }
}

describe('people are counted on every paper as on the tab', () => {
  test.each([
    ['demo', () => ({ ...sampleProposal(), on: SAMPLE_DAY })],
    [
      'city',
      () => {
        const { live, change } = cityReform()
        return { live, proposal: { ...newProposal(given), change }, on: DAY }
      },
    ],
  ] as const)('%s', (_, made) => {
    const { live, proposal, on } = made()
    const { tab, texts, paper, drawn } = papersOf(live, { ...proposal }, on)
    for (const text of texts) expect(text).toContain(tab)
    const counts = peopleCounts(paper.base, paper.next, paper.change, on)
    expect(counts.loses + counts.reinstalled).toBeGreaterThan(0)
    expect(drawn).toContain(tab)
    const persons = new Set(paper.acts.flatMap(({ impact }) => impact.persons))
    expect(persons.size).toBe(counts.loses)
    // What the acts of the matrix tell each comes to what is told of all.
    const matrix = JSON.stringify(matrixText(paper, words).blocks)
    const sumOf = (what: string) =>
      [...matrix.matchAll(new RegExp(`"(\\d+)\u00a0${what}"`, 'g'))].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      )
    expect(sumOf('Plt/Plh/Pj berakhir')).toBe(counts.acting)
    expect(sumOf('orang tanpa nama')).toBe(counts.unnamed)
  })
})
