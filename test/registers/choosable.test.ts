import { describe, expect, it } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { registerRows } from '../../renderer/domain/vacancy/register/register.ts'
import { choosable, MANY_ROWS } from '../../renderer/registers/vacancies/choosable.ts'
import { FIRST_VIEW, WHOLE_VIEW } from '../../renderer/registers/vacancies/view.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { post, unit } from '../domain/small-office.ts'

function office(posts: number, eselons: readonly ('III.a' | 'IV.a')[] = ['IV.a']) {
  const records = Array.from({ length: posts }, (_, at) =>
    post(`p${at}`, {
      unitId: 'unit:a',
      category: 'pengawas',
      eselon: eselons[at % eselons.length] ?? null,
    }),
  )
  return registerRows(structureOf([unit('a'), ...records]), CITY_DAY)
}

describe('what a list of vacancies is filtered by', () => {
  it('is nothing where a few rows are read at a glance', () => {
    expect(choosable(office(1), FIRST_VIEW)).toEqual({
      many: false,
      families: false,
      blocked: false,
      columns: new Set(),
    })
    expect(choosable(office(MANY_ROWS - 1, ['III.a', 'IV.a']), FIRST_VIEW).many).toBe(false)
  })

  it('is what differs among many rows', () => {
    const alike = choosable(office(MANY_ROWS), FIRST_VIEW)
    expect(alike.many).toBe(true)
    expect([...alike.columns]).toEqual([])
    const unlike = choosable(office(MANY_ROWS, ['III.a', 'IV.a']), FIRST_VIEW)
    expect([...unlike.columns]).toEqual(['eselon'])
  })

  it('keeps in view what is chosen, however few rows there are', () => {
    const chosen = choosable(office(2), { ...WHOLE_VIEW, eselon: 'III.a', blockedOnly: true })
    expect(chosen).toMatchObject({ many: true, blocked: true, columns: new Set(['eselon']) })
    expect(choosable(office(2), { ...WHOLE_VIEW, text: 'kasi' }).many).toBe(true)
  })

  it('offers other families only where they have rows', () => {
    expect(choosable(office(3), WHOLE_VIEW).families).toBe(false)
    const city = registerRows(structureOf(cityRecords(7, 400)), CITY_DAY)
    expect(choosable(city, FIRST_VIEW)).toMatchObject({ many: true, families: true })
    // Who chose all of them can go back to one.
    expect(choosable(city, WHOLE_VIEW).families).toBe(true)
  })
})
