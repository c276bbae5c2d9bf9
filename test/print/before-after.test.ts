import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnTwice } from '../../renderer/domain/acts/reordered-units.ts'
import { actsWithNotes } from '../../renderer/domain/proposal/road/road.ts'
import { officeOf } from '../../renderer/domain/readings/offices.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply } from '../../renderer/domain/structure/change.ts'
import {
  all,
  get,
  pathUp,
  type Structure,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import {
  changeUnit,
  moveUnit,
  renameUnit,
  reorderUnit,
} from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { actMarks, numbersWithin } from '../../renderer/print/chart/boxes/act-marks.ts'
import type { ChartMarks } from '../../renderer/print/chart/chart-options.ts'
import { LEGEND_ITEMS, legendWord } from '../../renderer/print/chart/legend-items.ts'
import { beforeAfterSheets } from '../../renderer/print/proposal/before-after.ts'
import { replacementPages } from '../../renderer/print/sheet/replacement-pages.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given } from '../domain/proposal/small-reform.ts'
import { arbitraryStructure } from '../make/arbitrary-structure.ts'
import { samplePaper } from '../make/sample-papers.ts'
import { city, cityPaper, proposal } from './city-proposal.ts'
import {
  draftOf,
  flat,
  linesOn,
  linksOn,
  made,
  placesOf,
  saidOn,
  sample,
  strayLinks,
  textsOf,
} from './on-sheets.ts'

const demo = sample.live
const options = {
  on: given.date,
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

function sheetsOf(base: Structure, next: Structure, marks: ChartMarks) {
  const { svg } = beforeAfterSheets(base, next, marks, { ...options, allSheets: true }).document
  const isAlone = (sheet: string) => /bagian ini (tidak ada lagi|belum ada)/.test(sheet)
  const paired = svg.filter((sheet) => !isAlone(sheet))
  const [before = [], after = []] = [0, 1].map((version) =>
    boxesOf(paired.filter((_, at) => at % 2 === version)),
  )
  const [gone = [], come = []] = ['tidak ada lagi', 'belum ada'].map((words) =>
    boxesOf(svg.filter((sheet) => sheet.includes(`bagian ini ${words}`))),
  )
  return { before, after, gone, come }
}

function above(structure: Structure, unitId: UnitId): string {
  return pathUp(structure, unitId)
    .map(({ id }) => id)
    .join()
}

it('what stays is at its place, and a ghost wherever a moved unit stood or will stand', () => {
  fc.assert(
    fc.property(
      arbitraryStructure({ maxUnits: 14, maxPosts: 0, maxAppointments: 0 }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
      (random, moves) => {
        const units = all(random, 'unit')
        const base = structureOf(
          units.map((unit, at) => ({ ...unit, name: `U${at}`, unplaced: null })),
        )
        const ids = units.map(({ id }) => id)
        const next = moves.reduce((now, [which, where]) => {
          const [unitId, parentId] = [ids[which % ids.length], ids[where % ids.length]]
          const change = unitId && parentId && moveUnit(unitId, parentId)(now)
          return change?.ok ? apply(now, change.value) : now
        }, base)
        const moved = ids.filter((id) => get(base, id)?.parentId !== get(next, id)?.parentId)
        const marks = new Map(moved.map((id, at) => [id, { no: at + 1, act: 'move' as const }]))
        const { before, after, gone, come } = sheetsOf(base, next, marks)
        const twice = drawnTwice(base, next)
        for (const id of ids) {
          const here = ({ name }: Drawn) => name === get(base, id)?.name
          const spots = (boxes: readonly Drawn[], ghost: boolean) =>
            boxes
              .filter((one) => here(one) && one.ghost === ghost)
              .map(({ sheet, place }) => `${sheet} ${place}`)
          const [ghosts, drawn] = [spots(after, true), spots(after, false)]
          const [coming, was] = [spots(before, true), spots(before, false)]
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
    { seed: 2018, numRuns: 40 },
  )
})

it('says where a moved and a merged unit go, hatches what goes, and numbers every act of a box', () => {
  const merger = {
    from: ['unit:kemitraan'],
    into: 'unit:lip',
    on: given.date,
    basis: null,
  } as const
  const change = drafted(
    demo,
    moveUnit('unit:persandian', 'unit:egov'),
    renameUnit('unit:media', 'Seksi Media dan Kehumasan'),
    mergeUnits(merger),
  )
  const next = apply(demo, change)
  const marks = actMarks(actsWithNotes(draftOf({}), demo, change), demo, next)
  const form = { ...options, mode: 'fit', note: 'Usulan · versi 1' } as const
  const { svg } = beforeAfterSheets(demo, next, marks, form).document
  const [before = '', after = ''] = svg
  for (const text of [
    'Seksi Persandian PINDAH ke Bidang E-Government',
    'Seksi Kemitraan Komunikasi Publik DIGABUNG ke Seksi LIP',
    'Seksi Persandian semula di Bidang Statistik',
    'Dihapus, digabung, disetarakan',
    'Digabung',
  ])
    expect(saidOn(before)).toContain(text)
  for (const text of ['GANTI NAMA', 'semula: Seksi Pengelolaan'])
    expect(saidOn(after)).toContain(text)
  expect(saidOn(after)).not.toContain('DIGABUNG')
  expect(saidOn(before)).not.toContain('semula: ')
  expect(after).toMatch(/fill="#444"[^>]*>Seksi Persandian</)
  for (const sheet of svg)
    for (const text of [
      'GABUNGAN',
      'Pindah (putus-putus: letak lainnya)',
      'Nomor pada lembar keputusan',
      'Usulan · versi 1',
    ])
      expect(saidOn(sheet)).toContain(text)
  const counted = (text: string) =>
    svg.map((sheet) => linesOn(sheet).filter((line) => line === text).length)
  expect(counted(String(marks.get('unit:persandian')?.no))).toEqual([2, 2])
  // Its letter stands on each of its boxes, and in the sample the legend explains it by.
  expect(counted('P')).toEqual([3, 3])
  expect(counted('G')[0]).toBe(3)
})

it('counts sheets as they lie on paper: each speaks of those of its own version', () => {
  const form = { ...options, paper: paperOf('A4', false), minType: 12, allSheets: true }
  const { document } = beforeAfterSheets(demo, demo, new Map(), form)
  expect(document.sheets).toBeGreaterThan(4)
  const links = linksOn(document.svg.map(saidOn))
  expect(links.length).toBeGreaterThan(4)
  expect(strayLinks(links)).toEqual([])
  for (const { at, to } of links) expect(to % 2).toBe(at % 2)
  const replaced = replacementPages(document, [3], (no) => `PENGGANTI lembar ${no} `)
  expect(replaced.svg).toHaveLength(1)
  expect(replaced.svg[0]).toContain('PENGGANTI lembar 3 ')
  expect(replaced.svg[0]).toContain(`Lembar 3 dari ${document.sheets}`)
})

it('writes runs of numbers short, within their box: what has no room is left to the matrix', () => {
  const many = [1, 3, 5, 7, 9, 11, 13, 15, 17]
  for (const [numbers, text] of [
    [[3], '3'],
    [[3, 4], '3, 4'],
    [[1, 3, 4, 5, 9], '1, 3–5, 9'],
    [many, many.join(', ')],
  ] as const)
    expect(numbersWithin(numbers, 100)).toBe(text)
  const within = numbersWithin(many, 6)
  expect(within).toMatch(/^1, 3.*, …$/)
  expect(textWidth(within, { family: 'serif', bold: true })).toBeLessThanOrEqual(6)
  expect(numbersWithin([12], 0.1)).toBe('12')
})

it('what is founded is as high as its own lines, its top level with its row, its line at its middle', () => {
  const FOUNDED =
    /<g><rect x="([^"]+)" y="([^"]+)" width="[^"]+" height="([^"]+)"[^>]*>(?:(?!<g>).)*?>BARU</g
  const after = flat(samplePaper('before-after', 'id').svg[1] ?? '')
  const boxes = [...after.matchAll(FOUNDED)].map((found) => found.slice(1).map(Number))
  expect(boxes).toHaveLength(4)
  const paths = [...after.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path).join('')
  const ends = [...paths.matchAll(/([\d.]+)H([\d.]+)/g)].map(([, y, x]) => [Number(y), Number(x)])
  for (const [x = 0, y = 0, height = 0] of boxes) {
    expect(y).toBeCloseTo(boxes[0]?.[1] ?? 0, 2)
    expect(height).toBeCloseTo(13.67, 1)
    const met = ends.filter(
      ([at = 0, end = 0]) => Math.abs(at - y - height / 2) < 0.01 && Math.abs(end - x) < 0.01,
    )
    expect(met).toHaveLength(1)
  }
})

describe('what goes on behind the first pair', () => {
  it('has both versions on one sheet, where that saves one', () => {
    const form = { content: 'units', minType: 10 } as const
    const { document, plan } = made('before-after', sample, form)
    expect(document.sheets).toBe(3)
    expect(plan?.sentence).toContain('3 lembar F4')
    const [before = '', after = '', both = ''] = document.svg
    expect(linesOn(before)).toContain('SEMULA')
    expect(linesOn(before)).not.toContain('MENJADI')
    expect(linesOn(after)).toContain('MENJADI')
    const lines = textsOf(both)
    const heads = lines.filter(({ text }) => text === 'SEMULA' || text === 'MENJADI')
    expect(heads.toSorted((a, b) => a.y - b.y).map(({ text }) => text)).toEqual([
      'SEMULA',
      'MENJADI',
    ])
    // Each of the three branches stands in both, and says from which sheet it comes.
    for (const [sheet, text] of [before, after].map(saidOn).entries()) {
      for (const no of [1, 2, 3])
        expect(saidOn(both)).toContain(`dari lembar ${sheet + 1}, kotak ${sheet + 1}.${no}`)
      expect(text).toMatch(new RegExp(`Kotak ${sheet + 1}\\.1 · lanjut lembar 3, kotak 3\\.1`))
    }
    // What is taken and what comes of it are explained once, together.
    for (const item of [
      'Baru',
      'Dihapus, digabung, disetarakan',
      'Pegawai ditempatkan',
      'Lembar 3 dari 3',
    ])
      expect(lines.filter(({ text }) => text === item)).toHaveLength(1)
  })

  it.each([
    ['A4', 10, 3],
    ['F4', 12, 5],
  ] as const)(
    'has the taller version leave the other less of their sheet, on %s at %i pt',
    (paper, minType, sheets) => {
      const { document, plan } = made('before-after', sample, { content: 'units', paper, minType })
      expect(document.sheets).toBe(sheets)
      expect(plan?.keepsType).toBe(true)
      const { heightMm } = document.paper
      for (const svg of document.svg.slice(2)) {
        const at = (text: string) => textsOf(svg).find((one) => one.text === text)?.y ?? 0
        // What was is the taller: the heading of what comes stands below the middle, and all of it above the foot.
        expect(at('SEMULA')).toBeLessThan(at('MENJADI'))
        expect(at('MENJADI')).toBeGreaterThan(heightMm / 2)
        const lowest = Math.max(...textsOf(svg).map(({ y }) => y))
        expect(lowest).toBeLessThanOrEqual(heightMm - 12 + 0.1)
      }
    },
  )
})

describe('of a city', () => {
  const { svg } = cityPaper('before-after').document
  const sheets = svg.map(saidOn)
  const whole = sheets.join(' ')
  const dinas = all(city, 'unit').find(({ type }) => type === 'dinas')
  const seksi = all(city, 'unit').find(
    ({ type, id }) => type === 'seksi' && officeOf(city, id)?.id === dinas?.id,
  )
  if (!seksi || !dinas) throw new Error('no dinas')
  const renamed = renameUnit(seksi.id, 'Seksi Baru')

  it.each(['id', 'en'] as const)('knows five kinds of mark at most (%s)', (language) => {
    /** Words that stand for no kind of mark: lines, who holds a post, where a branch goes on, the number. */
    const NO_KIND = /^(komando|koordinasi|vacant|acting|overdue|tag|numbered|gone)$/
    const form = { language }
    const paper =
      language === 'id' ? svg : made('before-after', { live: city, proposal }, form).document.svg
    const said = new Set(paper.flatMap(linesOn))
    const found = LEGEND_ITEMS.filter(
      (item) => !NO_KIND.test(item) && said.has(wordsIn(language)(legendWord(item))),
    )
    // The dashed frame goes with what moves.
    const own = new Set(found.map((item) => item.replace(/^(moved-ghost|ghost)$/, 'moved')))
    expect([...own]).toEqual(['created', 'abolished', 'moved', 'merged', 'divided'])
  })

  it('has a sign of its own for what is merged or split; a lesser kind has its word and number', () => {
    const boxes = svg.flatMap(linesOn)
    const at = (word: string) => boxes.flatMap((one, i) => (one === word ? [i] : []))
    expect(at('DIGABUNG').length).toBeGreaterThan(0)
    expect(at('DIPECAH')).toHaveLength(2)
    // Beside the box of each: its number, then its letter.
    for (const [word, letter] of [
      ['DIGABUNG', 'G'],
      ['GABUNGAN', 'G'],
      ['DIPECAH', 'C'],
    ] as const)
      for (const i of at(word)) expect(boxes.slice(i, i + 6)).toContain(letter)
    expect(at('GANTI NAMA').length).toBeGreaterThan(0)
    for (const letter of ['U', 'N']) expect(at(letter)).toEqual([])
  })

  it('shows an office that moved at its own place in each, and not what stays below it', () => {
    const moved = sheets.filter((sheet) => sheet.includes('Dinas Perhubungan GANTI URUTAN'))
    expect(moved.length).toBeGreaterThan(1)
    expect(whole).not.toContain('Bidang Lalu Lintas')
  })

  it.each([
    [10, 13, 1, {}],
    [10, 5, 1, { unitId: 'unit:170', allSheets: true }],
    [14, 15, 3, { unitId: 'unit:170', allSheets: true }],
  ] as const)(
    'has no white sheet at %i pt (%i): what is there in one version alone says so, behind the pairs',
    (minType, count, only, choice) => {
      const said = cityPaper('before-after', { ...choice, minType }).document.svg.map(saidOn)
      const alone = said.filter((sheet) => /bagian ini (belum ada|tidak ada lagi)/.test(sheet))
      expect([said.length, alone.length]).toEqual([count, only])
      for (const sheet of alone) {
        expect(sheet).toMatch(/Kotak/)
        expect(sheet).toContain(sheet.includes('belum ada') ? 'MENJADI' : 'SEMULA')
      }
      expect(said.slice(count - only)).toEqual(alone)
      for (const [at, sheet] of said.slice(0, count - only).entries())
        expect(sheet).toContain(at % 2 === 0 ? 'SEMULA' : 'MENJADI')
    },
  )

  it('folds what does not change, and says how much: several offices stand on one sheet', () => {
    expect(sheets).toHaveLength(7)
    expect(whole).toContain('Asisten Administrasi Umum 12 unit di bawahnya tidak berubah')
    expect(whole).not.toContain('Bagian Hukum')
    // What moves along whole is told with the unit that moves.
    expect(whole).toContain('PINDAH ke Dinas Sosial 3 unit di bawahnya tidak berubah')
    expect(whole).not.toContain('ikut pindah')
    const tags = sheets.map((sheet) => (sheet.match(/ · dari lembar /g) ?? []).length)
    expect(Math.max(...tags)).toBe(3)
  })

  it('shows where an office is taken in what was elsewhere, and nothing below a unit it never stood in', () => {
    const [semula, menjadi] = sheets.filter((sheet) => / Dinas Sosial Kotak \S+ · dari/.test(sheet))
    expect(semula).toMatch(
      /Bidang Perlindungan Anak semula di Dinas Pemberdayaan Perempuan dan Perlindungan Anak/,
    )
    expect(menjadi).toContain('Bidang Perlindungan Anak PINDAH')
    const founded = sheets.filter((sheet) => /Dinas Kebudayaan Kotak \S+ · dari/.test(sheet))
    expect(founded.join(' ')).not.toContain('ke Dinas Sosial')
  })

  it('has one size of type on all its sheets', () => {
    const sizes = svg.map((sheet) => Number(/scale\(([\d.]+)\)/.exec(sheet)?.[1] ?? 0).toFixed(3))
    expect(new Set(sizes).size).toBe(1)
  })

  it('counts and links these sheets as they lie on paper', () => {
    sheets.forEach((text, at) => {
      expect(text).toContain(`Lembar ${at + 1} dari ${sheets.length}`)
    })
    expect(linksOn(sheets).length).toBeGreaterThan(4)
    expect(strayLinks(linksOn(sheets))).toEqual([])
  })

  it('has no ring of an act on the lower edge of a box', () => {
    const found = svg.map((sheet) => {
      const rects = placesOf(sheet, 'rect', 'x', 'y', 'width', 'height', 'rx')
      const circles = placesOf(sheet, 'circle', 'cx', 'cy', 'r').map(([x = 0, y = 0, r = 0]) => [
        x - r,
        y - r,
        2 * r,
        2 * r,
        r,
      ])
      const all = [...rects, ...circles]
      const isRing = ([, , , height = 0, radius = 0]: readonly number[]) =>
        Math.abs(height - 2 * radius) < 0.01
      const rings = all.filter(isRing)
      const most = rings[0]?.[3] ?? 0
      const boxes = all.filter((box) => !isRing(box) && (box[3] ?? 0) > most)
      const crossed = rings.filter(([left = 0, top = 0, across = 0, down = 0]) =>
        boxes.some(
          ([x = 0, y = 0, width = 0, height = 0]) =>
            x < left + across &&
            x + width > left &&
            y < top &&
            y + height > top &&
            y + height < top + down,
        ),
      )
      return [rings.length, crossed.length]
    })
    expect(found.reduce((sum, [rings = 0]) => sum + rings, 0)).toBeGreaterThan(20)
    expect(found.filter(([, crossed]) => crossed !== 0)).toEqual([])
  })

  it('has its legend clear of the rule above the foot', () => {
    for (const sheet of svg) {
      // Of the lines that begin at the edge the rule is the lowest.
      const fromEdge = placesOf(sheet, 'line', 'x1', 'y1').filter(([x]) => x === 12)
      const rule = Math.max(...fromEdge.map(([, y = 0]) => y))
      const samples = placesOf(sheet, 'rect', 'x', 'y', 'height').filter(
        ([x, , height = 0]) => x === 12 && height < 5,
      )
      expect(samples.length).toBeGreaterThan(0)
      for (const [, y = 0, height = 0] of samples) expect(rule - y - height).toBeGreaterThan(1.5)
    }
  })

  it('of an abolished office alone is one sheet, with the sentence below its title', () => {
    const draft = draftOf(drafted(city, abolishUnits(['unit:210'])))
    const source = { live: city, proposal: draft }
    const { document } = made('before-after', source, { unitId: 'unit:210' })
    expect(document.svg.map(saidOn)).toEqual([
      expect.stringMatching(/SEMULA .*Pada susunan menjadi, bagian ini tidak ada lagi\./),
    ])
  })

  it('has the branches that change; all is a choice', () => {
    const source = { live: city, proposal: draftOf(drafted(city, renamed)) }
    const some = made('before-after', source).document.svg
    const every = made('before-after', source, { allSheets: true }).document.svg
    expect(every.length).toBeGreaterThan(20)
    expect(some.length).toBeLessThanOrEqual(4)
    expect(saidOn(some)).toContain('Seksi Baru')
    expect(saidOn(some)).toContain('unit di bawahnya tidak berubah')
    expect(saidOn(every)).not.toContain('di bawahnya tidak berubah')
    // Both begin with the whole; whatever goes on, goes on on a sheet that is there.
    expect(linksOn(some.map(saidOn)).length).toBeGreaterThan(0)
    expect(strayLinks(linksOn(some.map(saidOn)))).toEqual([])
  })

  it('has in one box a branch without changes that would go on elsewhere; one drawn apart names its sheet', () => {
    const uptd = draftOf(drafted(demo, changeUnit('unit:uptd', { tipe: 'B' })))
    const [folded = [], every = []] = [false, true].map(
      (allSheets) =>
        made('before-after', { live: demo, proposal: uptd }, { minType: 11, allSheets }).document
          .svg,
    )
    expect(folded.length).toBeLessThan(every.length)
    expect(saidOn(folded)).toContain('di bawahnya tidak berubah')
    const both = draftOf(drafted(city, reorderUnit(dinas.id, 2), renamed))
    const said = made('before-after', { live: city, proposal: both }).document.svg.map(saidOn)
    const named = said.flatMap((text, at) =>
      [...text.matchAll(/bagan di bawahnya pada lembar (\d+)/g)].map(([, no]) => ({
        at,
        no: Number(no),
      })),
    )
    expect(named.length).toBeGreaterThan(1)
    for (const { at, no } of named) {
      expect(no % 2).toBe((at + 1) % 2)
      expect(said[no - 1]).toContain(dinas.name)
    }
    expect(said.join()).not.toContain('lembar tersendiri')
  })

  it('bears on the sheets before of one branch the name it had then', () => {
    const other = draftOf(
      drafted(city, renameUnit(dinas.id, 'Dinas Pendidikan, Pemuda dan Olahraga')),
    )
    const form = { unitId: dinas.id }
    const [before, after] = made(
      'before-after',
      { live: city, proposal: other },
      form,
    ).document.svg.map(saidOn)
    expect(after).toContain('DINAS PENDIDIKAN, PEMUDA DAN OLAHRAGA')
    expect(before).not.toContain('PEMUDA')
    expect(before).toContain(dinas.name.toUpperCase())
  })
})
