import { describe, expect, it } from 'vitest'
import type { RecordId } from '../../renderer/domain/records/records.ts'
import { all, get, postsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { withNewUnits } from '../../renderer/domain/templates/new-units.ts'
import { setCells } from '../../renderer/domain/verbs/bulk-edits.ts'
import { withNewPosts } from '../../renderer/domain/verbs/new-posts.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { removalOf, removeRows } from '../../renderer/domain/verbs/remove-rows.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords, DEMO_DAY as ON } from '../../renderer/samples/demo-2018.ts'
import { moved, placeOf, rangeOf, stepOfKey } from '../../renderer/screens/sheet/cursor.ts'
import { matching } from '../../renderer/screens/sheet/matching-rows.ts'
import { blockCells } from '../../renderer/screens/sheet/pasted-block.ts'
import { isList, typeCalled } from '../../renderer/screens/sheet/pasted-list.ts'
import { placedLines } from '../../renderer/screens/sheet/placed-lines.ts'
import { cellText, SHEET_COLUMNS, shownText } from '../../renderer/screens/sheet/sheet-columns.ts'
import { foldable, foldsOver, unfolded } from '../../renderer/screens/sheet/sheet-folds.ts'
import { sheetRows } from '../../renderer/screens/sheet/sheet-rows.ts'
import type { SheetLook } from '../../renderer/screens/sheet/use-sheet-look.ts'
import { NUMBER_WIDTH, widthsIn } from '../../renderer/screens/sheet/use-sheet-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { done } from '../domain/done.ts'
import { NO_CASES } from '../make/no-cases.ts'

const demo = structureOf(demoRecords())
const rows = sheetRows(demo, ON)
const units = all(demo, 'unit')
const words = wordsIn('id')
const cityRows = sheetRows(structureOf(cityRecords(7, 400)), CITY_DAY)
const SETTING = { on: ON, spare: [], ...NO_CASES }
const columnAt = (id: string) => SHEET_COLUMNS.findIndex((column) => column.id === id)
const shownAtFirst = SHEET_COLUMNS.filter(({ id }) => id !== 'above')
const asTyped = (_row: unknown, _column: unknown, text: string) => text

describe('the rows of the sheet', () => {
  it('are all units and posts, each post below its unit', () => {
    expect(rows).toHaveLength(units.length + all(demo, 'post').length)
    const at = new Map(rows.map(({ id }, index) => [id, index]))
    for (const { post, unit } of rows)
      if (post) expect(at.get(post.id) ?? 0).toBeGreaterThan(at.get(unit.id) ?? 0)
  })

  it('are the same objects after an edit, but for the post and the units whose sums it changes', () => {
    const [post] = all(demo, 'post')
    if (!post) throw new Error('no post')
    const after = sheetRows(done(demo, changePost(post.id, { seats: post.seats + 3 })), ON)
    const changed = after.filter((row, index) => row !== rows[index]).map(({ id }) => id)
    expect(changed).toContain(post.id)
    expect(changed.length).toBeLessThan(6)
  })

  it('hold no NIP a spreadsheet would take for a number; it is found and taken back as shown', () => {
    const column = SHEET_COLUMNS[columnAt('nip')]
    const row = rows.find(({ holders }) => holders.length === 1 && holders[0]?.nip)
    if (!column || !row) throw new Error('missing')
    const text = cellText(row, column, words)
    expect(text).toMatch(/^\d{8} \d{6} \d \d{3}$/)
    for (const one of rows) expect(cellText(one, column, words)).not.toMatch(/\d{15}/)
    for (const query of [text, text.replaceAll(' ', '')])
      expect(matching(rows, query, 'posts')).toContain(row)
    const cell = { id: row.id, field: 'nip', text } as const
    expect(setCells([cell], SETTING)(demo)).toEqual({ ok: true, value: {} })
  })

  it('are found by every word, whatever its accents and case, and by kind', () => {
    const found = matching(rows, 'KEUANGAN subbagian', 'all')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ unit }) => /keuangan/i.test(unit.name))).toBe(true)
    expect(matching(rows, '', 'units').every(({ post }) => post === null)).toBe(true)
    expect(matching(rows, '', 'vacant').every(({ staffing }) => staffing.vacant > 0)).toBe(true)
    expect(matching(rows, '', 'all')).toBe(rows)
  })

  it('of a city tell their perangkat daerah and are found by it', () => {
    expect(
      matching(cityRows, 'sekretaris dinas sosial', 'posts').map((row) => [
        row.post?.title,
        row.above,
        row.office,
      ]),
    ).toEqual([['Sekretaris', 'Sekretariat', 'Dinas Sosial']])
    const offices = cityRows.filter(({ unit, post }) => !post && unit.type === 'dinas')
    expect([...offices, ...rows].every(({ office }) => office === '')).toBe(true)
  })

  it('have numbers that are read as everywhere, 1.807, and copied as a spreadsheet takes them', () => {
    const [top] = cityRows
    if (!top) throw new Error('no row')
    const texts = SHEET_COLUMNS.filter(({ numeric }) => numeric).map((column) => [
      shownText(top, column, words),
      cellText(top, column, words),
    ])
    expect(texts).toEqual(
      expect.arrayContaining([
        ['1.807', '1807'],
        ['1.352', '1352'],
        ['−455', '−455'],
      ]),
    )
  })

  it('that are deleted are counted with what goes with them, nothing twice', () => {
    const unit = units.find(({ parentId }) => parentId === units[0]?.id)
    if (!unit) throw new Error('no unit')
    const ids = [unit.id, ...postsOf(demo, unit.id)]
    const counted = removalOf(demo, ids, ON)
    expect(counted).toEqual(removalOf(demo, [unit.id], ON))
    const { tables } = done(demo, removeRows(ids))
    expect(demo.tables.post.size - tables.post.size).toBe(counted.posts)
    expect(demo.tables.unit.size - tables.unit.size).toBe(counted.units)
    expect(tables.person.size).toBe(demo.tables.person.size)
  })
})

describe('folding rows of the sheet', () => {
  const ids = (...folded: string[]) => unfolded(rows, new Set(folded)).map(({ id }) => id)

  it('hides posts and units below a folded unit, and nothing after it', () => {
    const [at, next] = ['unit:sekretariat', 'unit:ikp'].map((id) =>
      rows.findIndex((row) => row.id === id),
    )
    const left = rows.filter((_, no) => no <= (at ?? 0) || no >= (next ?? 0))
    expect(left.length).toBeLessThan(rows.length)
    expect(ids('unit:sekretariat')).toEqual(left.map(({ id }) => id))
  })

  it('of a fold inside a fold shows only the outer one, and the inner again when it opens', () => {
    expect(ids('unit:sekretariat', 'unit:subbag-program')).toEqual(ids('unit:sekretariat'))
    expect(ids('unit:subbag-program')).toContain('unit:subbag-keuangan')
  })

  it('of all offices leaves the two top levels', () => {
    const shown = unfolded(rows, new Set(foldable(rows, 1)))
    expect(new Set(shown.map(({ depth }) => depth))).toEqual(new Set([0, 1]))
    expect(shown.filter(({ post }) => post === null)).toHaveLength(8)
  })

  it.each([
    ['post:keuangan-bendahara', ['unit:subbag-keuangan', 'unit:sekretariat']],
    ['unit:sekretariat', []],
    ['post:nobody', []],
  ])('knows what hides %s: %j', (id, over) => {
    const folded = new Set(['unit:sekretariat', 'unit:subbag-keuangan', 'unit:ikp'])
    expect(foldsOver(rows, folded, id)).toEqual(over)
  })
})

describe('the cursor of the sheet', () => {
  const places = {
    rows: new Map(['a', 'b', 'c'].map((id, index) => [id, index])),
    columns: new Map(['name', 'seats'].map((id, index) => [id, index])),
  }
  const at = (row: string, column: string) => ({ row, column })

  it.each([
    ['spans its corners, whichever way they lie', at('a', 'seats'), at('c', 'name'), [0, 2, 0, 1]],
    [
      'is the active cell where the other was filtered away',
      at('b', 'seats'),
      at('x', 'name'),
      [1, 1, 1, 1],
    ],
    ['is none where the active cell was', at('x', 'name'), at('a', 'name'), null],
  ])('has a range that %s', (_, active, anchor, range) => {
    const found = rangeOf({ active, anchor }, places)
    expect(found && [found.top, found.bottom, found.left, found.right]).toEqual(range)
    expect(placeOf(at('a', 'hidden'), places)).toBeNull()
  })

  it.each<[string, boolean, [number, number] | null]>([
    ['ArrowDown', false, [2, 1]],
    ['ArrowDown', true, [9, 1]],
    ['PageUp', false, [0, 1]],
    ['Home', false, [1, 0]],
    ['Home', true, [0, 0]],
    ['End', true, [9, 3]],
    ['a', false, null],
    ['Enter', true, null],
  ])('%s (Ctrl %s) goes where a spreadsheet goes: %j', (key, ctrl, to) => {
    const step = stepOfKey(key, ctrl, 5)
    expect(step && [moved(1, step.rows, 10), moved(1, step.columns, 4)]).toEqual(to)
  })
})

describe('the widths of columns', () => {
  const LOOK = {
    ...{ search: '', kind: 'all', sort: null, group: null, filters: {} },
    ...{ hidden: ['above'], widths: {} },
  } as unknown as SheetLook
  const taken = shownAtFirst.reduce((sum, { width }) => sum + width, NUMBER_WIDTH)
  const own = SHEET_COLUMNS[0]?.width ?? 0

  it.each<[string, Partial<SheetLook>, number, Readonly<Record<string, number>>]>([
    ['are their own where there is less room', {}, -400, {}],
    ['are their own where nothing is free', {}, 0, {}],
    ['leave names what is free', {}, 80, { name: own + 80 }],
    ['leave names no more than is of use', {}, 4000, { name: own + 240 }],
    ['stay as set, that of names', { widths: { name: 200 } }, 80, { name: 200 }],
    ['stay as set, that of others', { widths: { nip: 200 } }, 80, { nip: 200, name: own + 40 }],
    ['have what is above in its room', { sort: { id: 'name', desc: false } }, 80, {}],
  ])('%s', (_, look, free, widths) => {
    expect(widthsIn({ ...LOOK, ...look }, taken + free)).toEqual(widths)
  })
})

describe('a block that is pasted', () => {
  const name = columnAt('name')
  const paste = (top: number, ...block: readonly string[][]) =>
    blockCells(
      block,
      { top, bottom: top, left: 0, right: 0 },
      rows.map((original) => ({ id: original.id, original })),
      SHEET_COLUMNS.slice(name, name + 3),
      asTyped,
    )
  const last = rows.length - 1

  it.each([
    ['has room', 0, [['A'], ['B']], ['A', 'B'], null],
    [
      'is longer or wider',
      last,
      [['A'], ['B'], ['C', '', '', 'D']],
      ['A'],
      { rows: 2, columns: 1, cells: 3 },
    ],
    ['is only longer by empty lines', last, [['A'], ['']], ['A'], null],
  ])('and %s tells the filled cells it would lose', (_, top, block, texts, outside) => {
    const found = paste(top, ...block)
    expect(found.cells.map(({ text }) => text)).toEqual(texts)
    expect(found.outside).toEqual(outside)
  })

  const kind = columnAt('kind')
  const laidOut = (title: string, type: string) =>
    Array.from({ length: kind + 1 }, (_, at) => (at === 0 ? title : at === kind ? type : ''))

  it.each([
    [
      'with headings, wherever it is pasted',
      [
        ['No', 'Unit Kerja', 'NIP'],
        ['1', 'Seksi Data', ''],
      ],
      null,
      true,
    ],
    ['of names', [['Budi'], ['Siti']], null, false],
    ['that names units below the last row', [['Seksi Data'], ['Seksi Arsip']], SHEET_COLUMNS, true],
    [
      'laid out as the sheet is',
      [laidOut('Seksi Data', 'Seksi'), laidOut('Analis Data', 'Pelaksana')],
      SHEET_COLUMNS,
      false,
    ],
    ['of posts', [['Arsiparis'], ['Pranata']], SHEET_COLUMNS, false],
    [
      'of posts with their unit beside them, where what is above is hidden as at first',
      [
        ['Arsiparis', 'Seksi Data'],
        ['Pranata Komputer', 'Seksi Arsip'],
      ],
      shownAtFirst,
      true,
    ],
  ])('%s is a list or not: %#', (_, block, columns, told) => {
    expect(isList(block, columns, words)).toBe(told)
  })

  it('knows a kind of unit by its word in the language of the window', () => {
    expect(typeCalled('Seksi', words)).toBe('seksi')
    expect(typeCalled('Pelaksana', words)).toBeNull()
  })
})

describe('lines pasted below the last row', () => {
  const last = rows.at(-1)?.unit ?? units[0]
  if (!last) throw new Error('no unit')
  let count = 0

  function placed(...lines: readonly (readonly string[])[]) {
    return placedLines(lines, 0, SHEET_COLUMNS, {
      structure: demo,
      unit: last as (typeof units)[number],
      title: 'Jabatan baru',
      newId: <K extends 'unit' | 'post'>(kind: K) => `${kind}:n${++count}` as RecordId<K>,
      typeOf: (text) => typeCalled(text, words),
      textFor: asTyped,
    })
  }

  /** The demo with the lines. */
  function officeWith(...lines: readonly (readonly string[])[]) {
    const { units: wishes, posts, cells } = placed(...lines)
    return done(demo, withNewUnits(wishes, withNewPosts(posts, setCells(cells, SETTING))))
  }
  const titlesIn = (structure: typeof demo, unitId: typeof last.id) =>
    postsOf(structure, unitId).map((id) => get(structure, id)?.title)

  it('are posts of the unit of the last row where nothing says otherwise; empty ones make none', () => {
    const structure = officeWith(['Arsiparis'], ['  '], ['Pranata'])
    expect(titlesIn(structure, last.id)).toEqual([
      ...titlesIn(demo, last.id),
      'Arsiparis',
      'Pranata',
    ])
  })

  it('are in the unit their column names, 299 of them each in its own', () => {
    const named = units.filter(({ name }) => units.filter((one) => one.name === name).length === 1)
    const wanted = Array.from({ length: 299 }, (_, at) => ({
      title: `Analis Uji ${at}`,
      unit: named[at % named.length] ?? last,
    }))
    const structure = officeWith(...wanted.map(({ title, unit }) => [title, unit.name]))
    const unitOf = new Map(all(structure, 'post').map(({ title, unitId }) => [title, unitId]))
    expect(wanted.map(({ title }) => unitOf.get(title))).toEqual(wanted.map(({ unit }) => unit.id))
  })

  it('without such a unit are told with their number, and nothing is made of them', () => {
    const above = 'Bidang Ngawur'
    const { posts, unplaced } = placed(['Analis', units[1]?.name ?? ''], ['Arsiparis', above])
    expect(posts).toHaveLength(1)
    expect(unplaced).toEqual([{ line: 2, name: 'Arsiparis', above }])
  })

  it('that are units bring their heads, and what follows them is theirs', () => {
    const structure = officeWith(
      ['Bidang Uji', units[0]?.name ?? '', 'Bidang'],
      ['Kepala Bidang Uji', 'Bidang Uji'],
      ['Analis Uji', 'Bidang Uji'],
      ['Seksi Uji'],
      ['Arsiparis Uji'],
    )
    const [bidang, seksi] = ['Bidang Uji', 'Seksi Uji'].map((name) =>
      all(structure, 'unit').find((one) => one.name === name),
    )
    if (!bidang || !seksi) throw new Error('no unit')
    expect(titlesIn(structure, bidang.id)).toEqual(['Kepala Bidang Uji', 'Analis Uji'])
    expect(seksi.parentId).toBe(bidang.id)
    expect(titlesIn(structure, seksi.id)).toEqual(['Kepala Seksi Uji', 'Arsiparis Uji'])
  })
})
