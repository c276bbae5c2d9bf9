import { describe, expect, it } from 'vitest'
import { childrenOf, structureOf, unitsInOrder } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
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
import { wordsIn } from '../../renderer/words/words.ts'

const demo = structureOf(demoRecords())
const words = wordsIn('id')
const contents = unitsInOrder(demo).map((id) => {
  const content = boxContent(demo, id, day('2018-10-04'), words)
  if (!content) throw new Error('no box')
  return content
})
const DETAILS: readonly BoxDetail[] = ['whole', 'some', 'few', 'name', 'far']

describe('the lines of a box', () => {
  it('are set at 11 px or more at every zoom at which boxes are drawn', () => {
    for (let zoom = READABLE_ZOOM; zoom <= 1; zoom += 0.01) {
      expect(TYPE[detailAt(zoom)].name.type * zoom).toBeGreaterThanOrEqual(11)
    }
  })

  it('are as many for the name as it needs, with the numbers and the fold still there', () => {
    const name =
      'Bidang Pengendalian Penduduk, Penyuluhan, Penggerakan, Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana'
    const [root] = contents
    if (!root) throw new Error('no box')
    const long = { ...root, unit: { ...root.unit, name } }
    const height = boxHeight(name)
    expect(height).toBeGreaterThan(USUAL_HEIGHT)
    const lines = boxLines(long, 'whole', false, height)
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
    const [held] = contents.filter(({ state }) => state === 'held')
    if (!held) throw new Error('unreachable')
    const name = 'Dinas Perumahan Rakyat dan Kawasan Permukiman'
    const unit = { ...held.unit, name, shortName: null }
    expect(boxLines({ ...held, unit }, 'few', true)).toMatchObject({ name: 3, foot: 1, holder: 0 })
    const vacant = { ...held, unit, state: 'vacant', holder: 'KOSONG', detail: '' } as const
    expect(boxLines(vacant, 'few', true)).toMatchObject({ name: 2, foot: 1, holder: 1 })
    // That somebody acts, and too long, is seen by the edge.
    const late = { ...vacant, state: 'acting-late', holder: 'Plt. Fajar Eka Kertarajasa' } as const
    expect(boxLines(late, 'few', true)).toMatchObject({ name: 3, foot: 1 })
  })

  it('are of the short name from afar, where the whole one has no room and there is one', () => {
    const [held] = contents.filter(({ state }) => state === 'held')
    if (!held) throw new Error('unreachable')
    const name = 'Bidang Infrastruktur Teknologi Informasi dan Komunikasi Daerah'
    const unit = { ...held.unit, name, shortName: 'Bidang Infrastruktur TIK' }
    const of = (detail: BoxDetail, shortName: string | null) =>
      boxLines({ ...held, unit: { ...unit, shortName } }, detail, false, boxHeight(name))
    expect(of('whole', unit.shortName)).toMatchObject({ isShort: false })
    expect(of('far', unit.shortName)).toMatchObject({ isShort: true, name: 2 })
    expect(of('far', null)).toMatchObject({ isShort: false })
    const brief = { ...held, unit: { ...unit, name: 'Seksi Data' } }
    expect(boxLines(brief, 'far', false)).toMatchObject({ isShort: false, name: 1 })
  })

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
    const [top] = childrenOf(demo, null)
    const root = contents.find(({ unit }) => unit.id === top)
    if (!root) throw new Error('unreachable')
    expect(DETAILS.map((detail) => boxLines(root, detail, false).post > 0)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
    expect(boxLines(root, 'few', false).foot).toBe(0)
    expect(boxLines(root, 'name', false).holder).toBeLessThanOrEqual(1)
    // That branches are folded away is told at every size.
    expect(DETAILS.map((detail) => boxLines(root, detail, true).foot)).toEqual([1, 1, 1, 1, 1])
  })

  it('give a long name of a holder the line that is free', () => {
    const secretary = contents.find(({ unit }) => unit.name === 'Sekretariat')
    if (!secretary) throw new Error('unreachable')
    expect(secretary.holder).toBe('Dra. Ratih Kusumaningtyas Wiraatmaja, M.Si.')
    expect(boxLines(secretary, 'whole', false).holder).toBe(2)
  })
})

it('the foot of a box says what has room beside the number of units below, whole', () => {
  const [content] = contents
  if (!content) throw new Error('unreachable')
  const city = {
    ...content,
    staffing: 'K 1.807  B 1.352  −455 KURANG',
    shorter: ['K 1.807  B 1.352  −455', '−455 KURANG'],
  }
  expect(footText(city, 'whole', '▸ 21')).toBe(city.staffing)
  expect(footText(city, 'far', '▸ 21')).toBe('−455 KURANG')
  expect(content.shorter.map((form) => content.staffing.includes(form))).toEqual([true, true])
  for (const detail of DETAILS) expect(footText(content, detail, '▾ 6')).not.toBe('')
})
