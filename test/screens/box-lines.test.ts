import { describe, expect, it } from 'vitest'
import { appointmentRecord, personRecord } from '../../renderer/domain/records/record-makers.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import {
  type Structure,
  structureOf,
  unitsInOrder,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { DEMO_DAY, demoRecords } from '../../renderer/samples/demo-2018.ts'
import { boxContent } from '../../renderer/screens/chart/view/box-content.ts'
import {
  type BoxDetail,
  boxHeight,
  boxLines,
  detailAt,
  footText,
  READABLE_ZOOM,
  TYPE,
  typeProperties,
  USUAL_HEIGHT,
} from '../../renderer/screens/chart/view/box-lines.ts'
import { initials } from '../../renderer/screens/chart/view/initials.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { post, unit } from '../domain/small-office.ts'

const demo = structureOf(demoRecords())
const words = wordsIn('id')

function contentOf(structure: Structure, id: UnitId, isCounted?: boolean) {
  const content = boxContent(structure, id, DEMO_DAY, words, isCounted)
  if (!content) throw new Error('no box')
  return content
}

const contents = unitsInOrder(demo).map((id) => contentOf(demo, id))
const root = contentOf(demo, unitsInOrder(demo)[0] ?? 'unit:none')
const held = contents.find(({ state }) => state === 'held') ?? root
const DETAILS: readonly BoxDetail[] = ['whole', 'some', 'few', 'name', 'far']

describe('the lines of a box', () => {
  const named = (name: string, shortName: string | null = null) => ({
    ...held,
    unit: { ...held.unit, name, shortName },
  })

  it('are set at 11 px or more at every zoom at which boxes are drawn', () => {
    for (let zoom = READABLE_ZOOM; zoom <= 1; zoom += 0.01)
      expect(TYPE[detailAt(zoom)].name.type * zoom).toBeGreaterThanOrEqual(11)
  })

  it('are as many for the name as it needs, with the numbers and the fold still there', () => {
    const name =
      'Bidang Pengendalian Penduduk, Penyuluhan, Penggerakan, Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana'
    const height = boxHeight(name)
    expect(height).toBeGreaterThan(USUAL_HEIGHT)
    const lines = boxLines({ ...root, unit: { ...root.unit, name } }, 'whole', false, height)
    expect(lines.name).toBe(2 + (height - USUAL_HEIGHT) / TYPE.whole.name.line)
    expect(lines).toMatchObject({ post: 1, foot: 1 })
    expect(lines.holder).toBeGreaterThan(0)
    expect(boxHeight('Bidang Data')).toBe(USUAL_HEIGHT)
  })

  it('have the sizes the style sheet reads', () => {
    expect(typeProperties('far')).toEqual({
      '--name-type': '26px',
      '--name-line': '26px',
      '--holder-type': '23px',
      '--holder-line': '24px',
      '--small-type': '20px',
      '--small-line': '21px',
    })
  })

  it('tell the whole name of a folded unit before its holder, but first that nobody holds the post', () => {
    const dinas = named('Dinas Perumahan Rakyat dan Kawasan Permukiman')
    const vacant = { ...dinas, state: 'vacant', holder: 'KOSONG', detail: '' } as const
    // That somebody acts, and too long, is seen by the edge.
    const late = { ...vacant, state: 'acting-late', holder: 'Plt. Fajar Eka Kertarajasa' } as const
    expect(boxLines(dinas, 'few', true)).toMatchObject({ name: 3, foot: 1, holder: 0 })
    expect(boxLines(vacant, 'few', true)).toMatchObject({ name: 2, foot: 1, holder: 1 })
    expect(boxLines(late, 'few', true)).toMatchObject({ name: 3, foot: 1 })
  })

  const LONG = 'Bidang Infrastruktur Teknologi Informasi dan Komunikasi Daerah'
  const SHORT = 'Bidang Infrastruktur TIK'

  it.each([
    ['whole', LONG, SHORT, { isShort: false }],
    ['far', LONG, SHORT, { isShort: true, name: 2 }],
    ['far', LONG, null, { isShort: false }],
    ['far', 'Seksi Data', SHORT, { isShort: false, name: 1 }],
  ] as const)(
    'are of the short name from afar, where the whole one has no room: %s, %s (%s)',
    (detail, name, short, lines) => {
      expect(boxLines(named(name, short), detail, false, boxHeight(name))).toMatchObject(lines)
    },
  )

  it('never want more room than a box has, and always tell the name', () => {
    for (const content of contents) {
      for (const detail of DETAILS) {
        const { name, post, holder, second, detail: more, foot } = boxLines(content, detail, false)
        const sizes = TYPE[detail]
        const high =
          name * sizes.name.line +
          (holder + second) * sizes.holder.line +
          (post + more + foot) * sizes.small.line
        expect(high).toBeLessThanOrEqual(79)
        expect(name).toBeGreaterThan(0)
      }
    }
  })

  it('leave details out before the name gets smaller: the post, the numbers, then the holder', () => {
    const lines = DETAILS.map((detail) => boxLines(root, detail, false))
    expect(lines.map(({ post }) => post > 0)).toEqual([true, true, false, false, false])
    expect(lines[2]?.foot).toBe(0)
    expect(lines[3]?.holder).toBeLessThanOrEqual(1)
    // That branches are folded away is told at every size.
    for (const detail of DETAILS) expect(boxLines(root, detail, true).foot).toBe(1)
  })

  it('give a long name of a holder the line that is free', () => {
    const secretary = contentOf(demo, 'unit:sekretariat')
    expect(secretary.holder).toBe('Dra. Ratih Kusumaningtyas Wiraatmaja, M.Si.')
    expect(boxLines(secretary, 'whole', false).holder).toBe(2)
  })
})

describe('the foot of a box', () => {
  it('says what has room beside the number of units below, whole', () => {
    const staffing = 'K 1.807  B 1.352  −455 KURANG'
    const shorter = ['K 1.807  B 1.352  −455', '−455 KURANG']
    const city = { ...root, staffing, shorter }
    expect(footText(city, 'whole', '▸ 21')).toBe(staffing)
    expect(footText(city, 'far', '▸ 21')).toBe('−455 KURANG')
    expect(root.shorter.map((form) => root.staffing.includes(form))).toEqual([true, true])
    for (const detail of DETAILS) expect(footText(root, detail, '▾ 6')).not.toBe('')
  })

  it('keeps the place of a staffing that is told later, and says nothing of it', () => {
    const [later, counted] = [false, true].map((one) => contentOf(demo, 'unit:statistik', one))
    expect(counted?.staffing).toMatch(/^K /)
    const spoken = [...(counted?.lines ?? []), 'garis komando'].join(', ')
    expect(later).toEqual({ ...counted, staffing: '\u00a0', shorter: [], spoken })
  })

  it('groups the numbers of a large unit', () => {
    const structure = structureOf([
      unit('dinas', { type: 'pemda' }),
      post('guru', { category: 'fungsional', seats: 9717, unnamed: 7126 }),
    ])
    expect(contentOf(structure, 'unit:dinas').staffing).toBe('K 9.717  B 7.126  −2.591 KURANG')
  })
})

it('a box with more than one head names both, each in a line of its own, and how many more there are', () => {
  /** Bidang Statistik, which that many more lead together with its head. */
  const ledBy = (more: number) => {
    const others = Array.from({ length: more }, (_, at) => [
      personRecord({ id: `person:co-${at}`, name: `Rekan ${at + 1}` }),
      appointmentRecord({
        id: `appointment:co-${at}`,
        personId: `person:co-${at}`,
        postId: 'post:kabid-statistik',
        from: day('2018-09-01'),
      }),
    ])
    return contentOf(structureOf([...demoRecords(), ...others.flat()]), 'unit:statistik')
  }
  const [one, two] = [ledBy(0), ledBy(1)]
  expect(one.detail).toContain('NIP')
  expect(one.second).toBe('')
  expect([two.holder, two.second, two.detail]).toEqual([one.holder, 'Rekan 1', ''])
  expect(two.spoken).toContain(`${one.holder}, Rekan 1`)
  expect(ledBy(3).second).toBe('Rekan 1 +2')
})

it.each([
  ['Bidang Informasi dan Komunikasi', 8, 'BIK'],
  ['UPTD Radio', 8, 'UR'],
  ['Seksi Pengelolaan Media dan Komunikasi Publik', 8, 'SPMK'],
  // Units of one name are told apart by their number, where it has room.
  ['Inspektur Pembantu Wilayah II', 8, 'IPW II'],
  ['Wilayah 1', 8, 'W 1'],
  ['Loket 1-1-3', 8, 'L 1-1-3'],
  ['Loket 1-1-3', 5, 'L'],
  ['17', 4, '17'],
])('the initials of %s in %i letters are %s', (name, most, text) => {
  expect(initials(name, most)).toBe(text)
})
