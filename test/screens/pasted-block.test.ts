import { describe, expect, it } from 'vitest'
import { apply } from '../../renderer/domain/structure/change.ts'
import { postsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { removalOf, removeRows } from '../../renderer/domain/verbs/remove-rows.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { blockCells } from '../../renderer/screens/sheet/pasted-block.ts'
import { SHEET_COLUMNS } from '../../renderer/screens/sheet/sheet-columns.ts'
import { sheetRows } from '../../renderer/screens/sheet/sheet-rows.ts'

const ON = day('2018-10-04')
const demo = structureOf(demoRecords())
const rows = sheetRows(demo, ON).map((original) => ({ id: original.id, original }))
const name = SHEET_COLUMNS.findIndex(({ id }) => id === 'name')
const columns = SHEET_COLUMNS.slice(name, name + 3)
const textFor = (_row: unknown, _column: unknown, text: string) => text
const at = (top: number) => ({ top, bottom: top, left: 0, right: 0 })

describe('a block that is pasted', () => {
  it('that has room loses nothing', () => {
    const found = blockCells([['A'], ['B']], at(0), rows, columns, textFor)
    expect(found.outside).toBeNull()
    expect(found.cells).toHaveLength(2)
  })

  it('that is longer or wider tells the filled cells it would lose', () => {
    const block = [['A'], ['B'], ['C', '', '', 'D']]
    const found = blockCells(block, at(rows.length - 1), rows, columns, textFor)
    expect(found.outside).toEqual({ rows: 2, columns: 1, cells: 3 })
    expect(found.cells.map(({ text }) => text)).toEqual(['A'])
  })

  it('that is only longer by empty lines loses nothing', () => {
    expect(
      blockCells([['A'], ['']], at(rows.length - 1), rows, columns, textFor).outside,
    ).toBeNull()
  })
})

describe('rows that are deleted', () => {
  it('are counted with what goes with them, nothing twice', () => {
    const unit = rows.find(({ original }) => original.post === null && original.depth === 1)
    if (!unit) throw new Error('unreachable')
    const { unit: record } = unit.original
    const posts = postsOf(demo, record.id)
    const counted = removalOf(demo, [record.id, ...posts], ON)
    expect(counted).toEqual(removalOf(demo, [record.id], ON))
    const edit = removeRows([record.id, ...posts])(demo)
    if (!edit.ok) throw new Error(edit.problem.code)
    const after = apply(demo, edit.value)
    expect(demo.tables.post.size - after.tables.post.size).toBe(counted.posts)
    expect(demo.tables.unit.size - after.tables.unit.size).toBe(counted.units)
    expect(after.tables.person.size).toBe(demo.tables.person.size)
  })
})
