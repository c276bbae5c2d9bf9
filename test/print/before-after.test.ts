import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnTwice } from '../../renderer/domain/acts/reordered-units.ts'
import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { actsWithNotes } from '../../renderer/domain/proposal/road/road.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply, diff } from '../../renderer/domain/structure/change.ts'
import {
  all,
  get,
  pathUp,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { moveUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { actMarks, numbersWithin } from '../../renderer/print/chart/boxes/act-marks.ts'
import type { ChartMarks } from '../../renderer/print/chart/chart-options.ts'
import { beforeAfterSheets } from '../../renderer/print/proposal/before-after.ts'
import { replacementPages } from '../../renderer/print/sheet/replacement-pages.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'

const options = {
  on: day('2018-10-04'),
  paper: paperOf('A3', false),
  mode: 'unit',
  minType: 8,
  language: 'id',
  content: 'units',
} as const

interface Drawn {
  readonly sheet: number
  readonly name: string
  readonly place: string
  readonly ghost: boolean
}

/** Every box of the sheets with its first line of text. */
function boxesOf(svgs: readonly string[]): Drawn[] {
  const box =
    /<g><rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"([^>]*)>.*?<text[^>]*>([^<]*)</g
  return svgs.flatMap((svg, sheet) =>
    [...svg.matchAll(box)].map(([, x, y, width, height, looks = '', name = '']) => ({
      sheet,
      name,
      place: [x, y, width, height].join(' '),
      ghost: looks.includes('fill="none"'),
    })),
  )
}

/** With names that fit on one line and are told apart. */
function numbered(structure: Structure): Structure {
  const units = all(structure, 'unit').map((unit, at) => ({
    ...unit,
    name: `U${at}`,
    unplaced: null,
  }))
  return structureOf(units)
}

/** What is on both sheets of a pair, and what on a sheet before that faces no other. */
function sheetsOf(base: Structure, next: Structure, marks: ChartMarks) {
  const whole = { ...options, allSheets: true }
  const { svg } = beforeAfterSheets(base, next, marks, whole).document
  const isAlone = (sheet: string) => /bagian ini (tidak ada lagi|belum ada)/.test(sheet)
  const paired = svg.filter((sheet) => !isAlone(sheet))
  const alone = svg.filter(isAlone)
  const [before = [], after = []] = [0, 1].map((version) =>
    boxesOf(paired.filter((_, at) => at % 2 === version)),
  )
  const [gone, come] = ['tidak ada lagi', 'belum ada'].map((words) =>
    boxesOf(alone.filter((sheet) => sheet.includes(words))),
  )
  return { before, after, gone: gone ?? [], come: come ?? [] }
}

function above(structure: Structure, unitId: UnitId): string {
  return pathUp(structure, unitId)
    .map(({ id }) => id)
    .join()
}

describe('before and after', () => {
  it('leaves what stays at its place, and a ghost wherever a moved unit stood or will stand', () => {
    fc.assert(
      fc.property(
        arbitraryStructure({ maxUnits: 14, maxPosts: 0, maxAppointments: 0 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
        (random, moves) => {
          const base = numbered(random)
          const ids = all(base, 'unit').map(({ id }) => id)
          const next = moves.reduce((now, [which, where]) => {
            const [unitId, parentId] = [ids[which % ids.length], ids[where % ids.length]]
            const change = unitId && parentId && moveUnit(unitId, parentId)(now)
            return change && typeof change === 'object' && change.ok
              ? apply(now, change.value)
              : now
          }, base)
          const moved = ids.filter((id) => get(base, id)?.parentId !== get(next, id)?.parentId)
          const marks = new Map(moved.map((id, at) => [id, { no: at + 1, act: 'move' as const }]))
          const { before, after, gone, come } = sheetsOf(base, next, marks)
          const twice = drawnTwice(base, next)
          for (const id of ids) {
            const here = ({ name }: Drawn) => name === get(base, id)?.name
            const spots = ({ sheet, place }: Drawn) => `${sheet} ${place}`
            const ghosts = after.filter((one) => here(one) && one.ghost).map(spots)
            const drawn = after.filter((one) => here(one) && !one.ghost).map(spots)
            const was = before.filter((one) => here(one) && !one.ghost).map(spots)
            const coming = before.filter((one) => here(one) && one.ghost).map(spots)
            expect(was.length + gone.filter(here).length).toBeGreaterThan(0)
            expect(drawn.length + come.filter(here).length).toBeGreaterThan(0)
            // Moved to where it was, it comes last among its siblings.
            const reordered = pathUp(next, id).some((one) => twice.has(one.id))
            const stays = above(base, id) === above(next, id) && !reordered
            expect(stays ? drawn : ghosts).toEqual(was)
            if (stays) expect([...ghosts, ...coming]).toEqual([])
            expect(drawn).toEqual(expect.arrayContaining(coming))
          }
          expect(gone.some(({ ghost }) => ghost)).toBe(false)
        },
      ),
      { seed: 2018, numRuns: 60 },
    )
  }, 60_000)

  it('says where a moved and a merged unit go, hatches what goes, and numbers every act of a box', () => {
    const base = structureOf(demoRecords())
    const go = (structure: Structure, edit: ReturnType<typeof moveUnit>) => {
      const change = edit(structure)
      if (!change.ok) throw new Error(change.problem.code)
      return apply(structure, change.value)
    }
    const moved = go(base, moveUnit('unit:persandian', 'unit:egov'))
    const merger = {
      from: ['unit:kemitraan'],
      into: 'unit:lip',
      on: options.on,
      basis: null,
    } as const
    const next = go(moved, mergeUnits(merger))
    const draft = newProposal({
      id: 'proposal:satu',
      name: 'Usulan',
      basisKind: 'perwako',
      basis: '',
      author: '',
      date: options.on,
      at: '',
    })
    const acts = actsWithNotes(draft, base, diff(base, next))
    const marks = actMarks(acts, base, next)
    const { svg } = beforeAfterSheets(base, next, marks, {
      ...options,
      mode: 'fit',
      note: 'Usulan · versi 1',
    }).document
    const [before = '', after = ''] = svg
    const said = before.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    expect(said).toContain('Seksi Persandian PINDAH ke Bidang E-Government')
    expect(said).toContain('Seksi Kemitraan Komunikasi Publik DIGABUNG ke Seksi LIP')
    const saidAfter = after.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
    for (const one of [said, saidAfter]) expect(one).toMatch(/ GABUNGAN /)
    expect(saidAfter).not.toContain('DIGABUNG')
    expect(before).toContain('>Dihapus, digabung, disetarakan<')
    expect(said).toContain('Seksi Persandian semula di Bidang Statistik')
    for (const sheet of svg) expect(sheet).toContain('>Pindah (putus-putus: letak lainnya)<')
    expect(after).toMatch(/fill="#444"[^>]*>Seksi Persandian</)
    const no = String(marks.get('unit:persandian')?.no)
    const rings = (sheet: string) => sheet.split(`>${no}<`).length - 1
    expect([rings(before), rings(after)]).toEqual([2, 2])
    // Its letter stands on each of its boxes, and in the sample the legend explains it by.
    const lettered = (sheet: string, letter: string) => sheet.split(`>${letter}</text>`).length - 1
    expect([lettered(before, 'P'), lettered(after, 'P')]).toEqual([3, 3])
    expect(lettered(before, 'G')).toBe(3)
    expect(before).toContain('>Digabung<')
    for (const sheet of svg) expect(sheet).toContain('>Nomor pada lembar keputusan<')
    for (const sheet of svg) expect(sheet).toContain('Usulan · versi 1')
  })

  it('counts sheets as they lie on paper: each speaks of those of its own version', () => {
    const base = structureOf(demoRecords())
    const paper = paperOf('A4', false)
    const { document } = beforeAfterSheets(base, base, new Map(), {
      ...options,
      paper,
      minType: 12,
      allSheets: true,
    })
    expect(document.sheets).toBeGreaterThan(4)
    const texts = document.svg.map((svg) => svg.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '))
    const links = texts.flatMap((text, at) => {
      expect(text).toContain(`Lembar ${at + 1} dari ${document.sheets}`)
      return [
        ...text.matchAll(/Kotak (\d+\.\d+) · (lanjut|dari) lembar (\d+), kotak (\d+\.\d+)/g),
      ].map(([, own = '', way, to = '', box = '']) => ({ at: at + 1, own, way, to: +to, box }))
    })
    expect(links.length).toBeGreaterThan(4)
    for (const { at, own, way, to, box } of links) {
      expect([own.split('.')[0], to % 2]).toEqual([String(at), at % 2])
      const back = links.find((one) => one.own === box && one.way !== way)
      expect(back).toMatchObject({ at: to, to: at, box: own })
    }
    const replaced = replacementPages(document, [3], (no) => `PENGGANTI lembar ${no} `)
    expect(replaced.svg).toHaveLength(1)
    expect(replaced.svg[0]).toContain('PENGGANTI lembar 3 ')
    expect(replaced.svg[0]).toContain(`Lembar 3 dari ${document.sheets}`)
  })

  it('writes runs of numbers short', () => {
    expect(numbersWithin([3], 100)).toBe('3')
    expect(numbersWithin([3, 4], 100)).toBe('3, 4')
    expect(numbersWithin([1, 3, 4, 5, 9], 100)).toBe('1, 3–5, 9')
  })

  it('stay within their box: what has no room is left to the matrix', () => {
    const many = [1, 3, 5, 7, 9, 11, 13, 15, 17]
    expect(numbersWithin(many, 100)).toBe(many.join(', '))
    const within = numbersWithin(many, 6)
    expect(within).toMatch(/^1, 3.*, …$/)
    expect(textWidth(within, { family: 'serif', bold: true })).toBeLessThanOrEqual(6)
    expect(numbersWithin([12], 0.1)).toBe('12')
  })
})
