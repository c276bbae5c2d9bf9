import { describe, expect, it } from 'vitest'
import type { RecordId } from '../../renderer/domain/records/records.ts'
import { apply, invert } from '../../renderer/domain/structure/change.ts'
import {
  all,
  get,
  postsOf,
  recordsOf,
  structureOf,
} from '../../renderer/domain/structure/structure.ts'
import { withNewUnits } from '../../renderer/domain/templates/new-units.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { setCells } from '../../renderer/domain/verbs/bulk-edits.ts'
import { withNewPosts } from '../../renderer/domain/verbs/new-posts.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { typeCalled } from '../../renderer/screens/sheet/pasted-list.ts'
import { placedLines } from '../../renderer/screens/sheet/placed-lines.ts'
import { SHEET_COLUMNS } from '../../renderer/screens/sheet/sheet-columns.ts'
import { sheetRows } from '../../renderer/screens/sheet/sheet-rows.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { NO_CASES } from '../make/no-cases.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())
const rows = sheetRows(demo, ON)
const last = rows.at(-1)?.unit
const words = wordsIn('id')
const units = all(demo, 'unit')
let count = 0

function placed(lines: readonly (readonly string[])[]) {
  if (!last) throw new Error('unreachable')
  return placedLines(lines, 0, SHEET_COLUMNS, {
    structure: demo,
    unit: last,
    title: 'Jabatan baru',
    newId: <K extends 'unit' | 'post'>(kind: K) => `${kind}:n${++count}` as RecordId<K>,
    typeOf: (text) => typeCalled(text, words),
    textFor: (_row, _column, text) => text,
  })
}

/** The demo with the lines, and the units posts of that title are in. */
function officeWith(lines: readonly (readonly string[])[]) {
  const { units: wishes, posts, cells } = placed(lines)
  const filled = withNewPosts(posts, setCells(cells, { on: ON, spare: [], ...NO_CASES }))
  const edit = withNewUnits(wishes, filled)(demo)
  if (!edit.ok) throw new Error(edit.problem.code)
  const structure = apply(demo, edit.value)
  expect(recordsOf(apply(structure, invert(edit.value)))).toEqual(recordsOf(demo))
  return structure
}

describe('lines pasted below the last row', () => {
  it('are posts of the unit of the last row where nothing says otherwise; empty ones make none', () => {
    const structure = officeWith([['Arsiparis'], ['  '], ['Pranata']])
    const titles = postsOf(structure, last?.id ?? 'unit:').map((id) => get(structure, id)?.title)
    expect(titles.slice(-2)).toEqual(['Arsiparis', 'Pranata'])
  })

  it('are in the unit their column names, 299 of them each in its own', () => {
    const named = units.filter(({ name }) => units.filter((one) => one.name === name).length === 1)
    const lines = Array.from({ length: 299 }, (_, at) => [
      `Analis Uji ${at}`,
      named[at % named.length]?.name ?? '',
    ])
    const structure = officeWith(lines)
    for (const [at, [title]] of lines.entries()) {
      const post = all(structure, 'post').find((one) => one.title === title)
      expect(post?.unitId).toBe(named[at % named.length]?.id)
    }
  })

  it('without such a unit are told with their number, and nothing is made of them', () => {
    const { posts, unplaced } = placed([
      ['Analis', units[1]?.name ?? ''],
      ['Arsiparis', 'Bidang Ngawur'],
    ])
    expect(posts).toHaveLength(1)
    expect(unplaced).toEqual([{ line: 2, name: 'Arsiparis', above: 'Bidang Ngawur' }])
  })

  it('that are units bring their heads, and what follows them is theirs', () => {
    const root = units[0]?.name ?? ''
    const structure = officeWith([
      ['Bidang Uji', root, 'Bidang'],
      ['Kepala Bidang Uji', 'Bidang Uji'],
      ['Analis Uji', 'Bidang Uji'],
      ['Seksi Uji'],
      ['Arsiparis Uji'],
    ])
    const unit = (name: string) => all(structure, 'unit').find((one) => one.name === name)
    const titles = (name: string) =>
      postsOf(structure, unit(name)?.id ?? 'unit:').map((id) => get(structure, id)?.title)
    expect(titles('Bidang Uji')).toEqual(['Kepala Bidang Uji', 'Analis Uji'])
    expect(unit('Seksi Uji')?.parentId).toBe(unit('Bidang Uji')?.id)
    expect(titles('Seksi Uji')).toEqual(['Kepala Seksi Uji', 'Arsiparis Uji'])
  })
})
