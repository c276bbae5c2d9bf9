import { describe, expect, test } from 'vitest'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { actingEnds, peopleCounts } from '../../renderer/domain/proposal/people/people-counts.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
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
import { holds, person, post, smallOfficeRecords } from '../domain/small-office.ts'
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
    const sum = JSON.stringify(matrixText(paper, words).blocks)
    if (counts.acting > 0) expect(sum).toContain(`${counts.acting}\u00a0Plt/Plh/Pj berakhir`)
    if (counts.unnamed > 0) expect(sum).toContain(`${counts.unnamed}\u00a0orang tanpa nama`)
  })
})

describe('who is counted', () => {
  const office = structureOf([
    ...smallOfficeRecords(),
    post('staf', { unitId: 'unit:media', seats: 5, unnamed: 3 }),
    post('juru', { unitId: 'unit:layanan', seats: 4, unnamed: 2 }),
    person('luar'),
    holds('luar', 'media', { role: 'plt', from: day('2018-09-01'), until: day('2018-11-30') }),
    holds('tanpa', 'layanan', { role: 'plh', from: day('2018-01-01'), until: day('2018-01-31') }),
  ])
  const of = (change: Change) =>
    peopleCounts(office, apply(office, change), change, day('2018-10-04'))

  test('three without a name and a running Plt of an abolished seksi, by hand', () => {
    const change = drafted(office, abolishUnits(['unit:media', 'unit:layanan']))
    expect(of(change)).toMatchObject({ loses: 2, unnamed: 5, unnamedAlong: 0, acting: 1, along: 0 })
    expect(actingEnds(change, day('2018-10-04')).map(({ id }) => id)).toEqual([
      'appointment:luar-media',
    ])
    expect(actingEnds(change, day('2018-12-01'))).toEqual([])
  })

  test('with a seksi that goes under another bidang its people go along, named and not', () => {
    const change = drafted(office, moveUnit('unit:media', 'unit:egov'))
    expect(of(change)).toMatchObject({
      loses: 0,
      reinstalled: 0,
      along: 1,
      unnamedAlong: 3,
      unnamed: 0,
      acting: 0,
      keeps: 10,
    })
  })

  test('with a seksi merged into another its head loses the post, who has no name goes along with his', () => {
    const merge = mergeUnits({ from: ['unit:media'], into: 'unit:layanan', on: DAY, basis: null })
    const change = drafted(office, merge)
    const { unnamed, unnamedAlong, loses } = of(change)
    expect({ unnamed, unnamedAlong, loses }).toEqual({ unnamed: 0, unnamedAlong: 3, loses: 1 })
  })

  test('who gets a post is counted; a post that is only added touches nobody', () => {
    const added = put(office, [post('baru', { unitId: 'unit:ikp' })])
    expect(of(added)).toMatchObject({ loses: 0, moves: 0, reinstalled: 0, gains: 0, keeps: 10 })
    const given = squash(added, put(apply(office, added), [holds('luar', 'baru')]))
    expect(of(given)).toMatchObject({ gains: 1, keeps: 10 })
  })
})
