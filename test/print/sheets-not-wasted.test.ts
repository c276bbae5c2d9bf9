import { describe, expect, test } from 'vitest'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { officeOf } from '../../renderer/domain/readings/offices.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { changeUnit, renameUnit, reorderUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { makeSheets } from '../../renderer/papers/make-sheets.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { drafted, given } from '../domain/proposal/small-reform.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'

const days = { on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' as const }

/** What a sheet says, wherever its lines are broken. */
function wordsOf(svg: string): string {
  return svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('sheets are not wasted', () => {
  const city = structureOf(cityRecords(7, 400))
  const dinas = all(city, 'unit').find(({ type }) => type === 'dinas')
  const seksi = all(city, 'unit').find(
    ({ type, id }) => type === 'seksi' && officeOf(city, id)?.id === dinas?.id,
  )
  if (!seksi || !dinas) throw new Error('no dinas')
  const edit = renameUnit(seksi.id, 'Seksi Baru')(city)
  if (!edit.ok) throw new Error(edit.problem.code)
  const draft = { ...newProposal(given), change: edit.value }
  const made = (choice: Partial<typeof USUAL_PAPER> = {}) =>
    makeSheets(
      { structure: city, live: city, proposal: draft },
      { choice: { ...USUAL_PAPER, kind: 'before-after', ...choice }, ...days },
    )?.document.svg ?? []

  test('before and after of a city has the branches that change; all is a choice', () => {
    const some = made()
    const every = made({ allSheets: true })
    expect(every.length).toBeGreaterThan(20)
    expect(some.length).toBeLessThanOrEqual(4)
    expect(some.join()).toContain('Seksi Baru')
    expect(wordsOf(some.join())).toContain('unit di bawahnya tidak berubah')
    expect(wordsOf(every.join())).not.toContain('di bawahnya tidak berubah')
    // Both begin with the whole; whatever goes on, goes on on a sheet that is there.
    const sheetsNamed = [...some.join().matchAll(/lembar\u00a0(\d+)/g)].map(([, no]) => Number(no))
    expect(sheetsNamed.length).toBeGreaterThan(0)
    expect(Math.max(...sheetsNamed)).toBeLessThanOrEqual(some.length)
  })

  test('a branch without changes that would go on elsewhere is one box; one drawn apart names its sheet', () => {
    const base = structureOf(demoRecords())
    const uptd = changeUnit('unit:uptd', { tipe: 'B' })(base)
    if (!uptd.ok) throw new Error(uptd.problem.code)
    const small = (allSheets: boolean) =>
      makeSheets(
        { structure: base, live: base, proposal: { ...newProposal(given), change: uptd.value } },
        {
          choice: { ...USUAL_PAPER, kind: 'before-after', minType: 11, allSheets },
          ...days,
        },
      )?.document.svg ?? []
    expect(small(false).length).toBeLessThan(small(true).length)
    expect(wordsOf(small(false).join())).toContain('di bawahnya tidak berubah')

    const both = [reorderUnit(dinas.id, 2), renameUnit(seksi.id, 'Seksi Baru')]
    const moved = { ...newProposal(given), change: drafted(city, ...both) }
    const svg =
      makeSheets(
        { structure: city, live: city, proposal: moved },
        { choice: { ...USUAL_PAPER, kind: 'before-after' }, ...days },
      )?.document.svg ?? []
    const said = svg.map(wordsOf)
    const named = said.flatMap((text, at) =>
      [...text.matchAll(/bagan di bawahnya pada lembar (\d+)/g)].map(([, no]) => ({
        at,
        no: +(no ?? 0),
      })),
    )
    expect(named.length).toBeGreaterThan(1)
    for (const { at, no } of named) {
      expect(no % 2).toBe((at + 1) % 2)
      expect(said[no - 1]).toContain(dinas.name)
    }
    expect(said.join()).not.toContain('lembar tersendiri')
  })

  test('of one branch the sheets before bear the name it had then', () => {
    const renamed = drafted(city, renameUnit(dinas.id, 'Dinas Pendidikan, Pemuda dan Olahraga'))
    const [before = '', after = ''] = (
      makeSheets(
        { structure: city, live: city, proposal: { ...newProposal(given), change: renamed } },
        { choice: { ...USUAL_PAPER, kind: 'before-after', unitId: dinas.id }, ...days },
      )?.document.svg ?? []
    ).map((svg) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
    expect(after).toContain('DINAS PENDIDIKAN, PEMUDA DAN OLAHRAGA')
    expect(before).not.toContain('PEMUDA')
    expect(before).toContain(dinas.name.toUpperCase())
  })

  test('the planner turns the paper where that saves sheets, unless it is said how it lies', () => {
    const sheetsOf = (portrait: boolean | null) => {
      const { document } =
        makeSheets(
          { structure: city, live: city, proposal: null },
          { choice: { ...USUAL_PAPER, kind: 'chart', portrait }, ...days },
        ) ?? {}
      return { count: document?.sheets ?? 0, upright: (document?.paper.heightMm ?? 0) > 300 }
    }
    const [lying, upright, free] = [sheetsOf(false), sheetsOf(true), sheetsOf(null)]
    expect(lying.upright).toBe(false)
    expect(upright.upright).toBe(true)
    expect(upright.count).toBeLessThan(lying.count)
    expect(free).toEqual(upright)
  })
})
