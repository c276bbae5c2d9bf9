import { describe, expect, it } from 'vitest'
import { apply } from '../../renderer/domain/structure/change.ts'
import { all, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { setCells } from '../../renderer/domain/verbs/bulk-edits.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { matching } from '../../renderer/screens/sheet/matching-rows.ts'
import { cellText, SHEET_COLUMNS, shownText } from '../../renderer/screens/sheet/sheet-columns.ts'
import { sheetRows } from '../../renderer/screens/sheet/sheet-rows.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { NO_CASES } from '../make/no-cases.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())

describe('the rows of the sheet', () => {
  it('are all units and posts, each post below its unit', () => {
    const rows = sheetRows(demo, ON)
    expect(rows).toHaveLength(all(demo, 'unit').length + all(demo, 'post').length)
    const at = new Map(rows.map(({ id }, index) => [id, index]))
    for (const { post, unit } of rows) {
      if (post) expect(at.get(post.id) ?? 0).toBeGreaterThan(at.get(unit.id) ?? 0)
    }
  })

  it('are the same objects after an edit, but for the post and the units whose sums it changes', () => {
    const before = sheetRows(demo, ON)
    const post = before.find((row) => row.post)?.post
    if (!post) throw new Error('no post')
    const result = changePost(post.id, { seats: post.seats + 3 })(demo)
    if (!result.ok) throw new Error(result.problem.code)
    const after = sheetRows(apply(demo, result.value), ON)
    const changed = after.filter((row, index) => row !== before[index]).map(({ id }) => id)
    expect(changed).toContain(post.id)
    expect(changed.length).toBeLessThan(6)
  })

  it('hold no NIP a spreadsheet would take for a number; it is found and taken back as shown', () => {
    const column = SHEET_COLUMNS.find(({ id }) => id === 'nip')
    const rows = sheetRows(demo, ON)
    const row = rows.find(({ holders }) => holders.length === 1 && holders[0]?.nip)
    if (!column || !row) throw new Error('missing')
    const text = cellText(row, column, wordsIn('id'))
    expect(text).toMatch(/^\d{8} \d{6} \d \d{3}$/)
    for (const one of rows) expect(cellText(one, column, wordsIn('id'))).not.toMatch(/\d{15}/)
    expect(matching(rows, text, 'posts')).toContain(row)
    expect(matching(rows, text.replaceAll(' ', ''), 'posts')).toContain(row)
    const cell = { id: row.id, field: 'nip', text } as const
    expect(setCells([cell], { on: ON, spare: [], ...NO_CASES })(demo)).toEqual({
      ok: true,
      value: {},
    })
  })

  it('are found by every word, whatever its accents and case, and by kind', () => {
    const rows = sheetRows(demo, ON)
    const found = matching(rows, 'KEUANGAN subbagian', 'all')
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ unit }) => /keuangan/i.test(unit.name))).toBe(true)
    expect(matching(rows, '', 'units').every(({ post }) => post === null)).toBe(true)
    expect(matching(rows, '', 'vacant').every(({ staffing }) => staffing.vacant > 0)).toBe(true)
    expect(matching(rows, '', 'all')).toBe(rows)
  })
})

it('rows of a city tell their perangkat daerah and are found by it', () => {
  const rows = sheetRows(structureOf(cityRecords(7, 400)), CITY_DAY)
  const found = matching(rows, 'sekretaris dinas sosial', 'posts').map(
    ({ post, above, office }) => [post?.title, above, office],
  )
  expect(found).toEqual([['Sekretaris', 'Sekretariat', 'Dinas Sosial']])
  const offices = rows.filter(({ unit, post }) => !post && unit.type === 'dinas')
  expect(offices.every(({ office }) => office === '')).toBe(true)
  expect(sheetRows(demo, ON).every(({ office }) => office === '')).toBe(true)
})

it('the numbers of a city are read as everywhere, 1.807, and copied as a spreadsheet takes them', () => {
  const [top] = sheetRows(structureOf(cityRecords(7, 400)), CITY_DAY)
  const words = wordsIn('id')
  const texts = SHEET_COLUMNS.filter(({ numeric }) => numeric).map((column) =>
    top ? [shownText(top, column, words), cellText(top, column, words)] : [],
  )
  expect(texts).toContainEqual(['1.807', '1807'])
  expect(texts).toContainEqual(['1.352', '1352'])
  expect(texts).toContainEqual(['−455', '−455'])
})
