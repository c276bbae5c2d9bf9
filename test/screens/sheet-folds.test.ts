import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { foldable, foldsOver, unfolded } from '../../renderer/screens/sheet/sheet-folds.ts'
import { sheetRows } from '../../renderer/screens/sheet/sheet-rows.ts'

const rows = sheetRows(structureOf(demoRecords()), day('2018-10-04'))
const ids = (folded: readonly string[]) => unfolded(rows, new Set(folded)).map(({ id }) => id)

describe('folding rows of the sheet', () => {
  it('hides posts and units below a folded unit, and nothing after it', () => {
    const shown = ids(['unit:sekretariat'])
    expect(shown).toContain('unit:sekretariat')
    expect(shown).not.toContain('post:sekretaris')
    expect(shown).not.toContain('unit:subbag-program')
    const next = rows.findIndex(({ id, depth }) => id === 'unit:ikp' && depth === 1)
    expect(shown.slice(shown.indexOf('unit:sekretariat') + 1)).toEqual(
      rows.slice(next).map(({ id }) => id),
    )
  })

  it('of a fold inside a fold shows only the outer one, and the inner again when it opens', () => {
    expect(ids(['unit:sekretariat', 'unit:subbag-program'])).toEqual(ids(['unit:sekretariat']))
    expect(ids(['unit:subbag-program'])).toContain('unit:subbag-keuangan')
  })

  it('of all offices leaves the two top levels', () => {
    const shown = unfolded(rows, new Set(foldable(rows, 1)))
    expect(new Set(shown.map(({ depth }) => depth))).toEqual(new Set([0, 1]))
    expect(shown.filter(({ post }) => post === null)).toHaveLength(8)
  })

  it('knows what hides a row', () => {
    const folded = new Set(['unit:sekretariat', 'unit:subbag-keuangan', 'unit:ikp'])
    expect(foldsOver(rows, folded, 'post:keuangan-bendahara')).toEqual([
      'unit:subbag-keuangan',
      'unit:sekretariat',
    ])
    expect(foldsOver(rows, folded, 'unit:sekretariat')).toEqual([])
    expect(foldsOver(rows, folded, 'post:nobody')).toEqual([])
  })
})
