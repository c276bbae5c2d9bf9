import { describe, expect, it } from 'vitest'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { successionLine } from '../../../renderer/domain/structure/succession-line.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { smallOffice } from '../small-office.ts'

const DAY = { on: day('2018-12-31'), basis: 'Perwako 1/2018' }
const lineIn = (structure: Structure) =>
  successionLine(structure, 'rename', 'unit:ikp', 'unit:egov', DAY)

describe('the line of what a unit or post became', () => {
  it('bears both ids, the day and the basis', () => {
    expect(lineIn(smallOffice())).toEqual({
      kind: 'succession',
      id: 'succession:rename-unit-ikp-unit-egov',
      act: 'rename',
      fromId: 'unit:ikp',
      toId: 'unit:egov',
      ...DAY,
    })
  })

  it('of the same act again stands beside those that are there', () => {
    let structure = smallOffice()
    const ids = [1, 2, 3].map(() => {
      const line = lineIn(structure)
      structure = apply(structure, put(structure, [line]))
      return line.id
    })
    expect(ids).toEqual([
      'succession:rename-unit-ikp-unit-egov',
      'succession:rename-unit-ikp-unit-egov-2',
      'succession:rename-unit-ikp-unit-egov-3',
    ])
  })
})
