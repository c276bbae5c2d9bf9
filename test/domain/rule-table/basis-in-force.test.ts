import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { basisInForce } from '../../../renderer/domain/rule-table/basis-in-force.ts'
import { RULE_TABLE } from '../../../renderer/domain/rule-table/rule-table.ts'
import { freezeOf } from '../../../renderer/domain/vacancy/freezes/freeze-edits.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'

describe('what a rule rests on', () => {
  it('is what was in force on the day, never a text of later', () => {
    const acting = 'SE Kepala BKN 1/SE/I/2021'
    expect(basisInForce(acting, day('2021-01-14'))).toBe(acting)
    expect(basisInForce(acting, day('2020-12-31'))).toBe('SE Kepala BKN 2/SE/VII/2019')
    expect(basisInForce(acting, day('2018-10-04'))).toBe('Surat BKN K.26-30/V.20-3/99')
    expect(basisInForce(`${acting}; SE Kepala BKN 2/SE/VII/2019 butir 13`, day('2018-10-04'))).toBe(
      'Surat BKN K.26-30/V.20-3/99',
    )
    expect(basisInForce('PermenPANRB 25/2021; Perwako 9/2018', day('2018-10-04'))).toBe(
      'Perwako 9/2018',
    )
    expect(basisInForce('PermenPANRB 25/2021', day('2018-10-04'))).toBeNull()
    expect(basisInForce(null, day('2018-10-04'))).toBeNull()
  })

  it('of a window made from the template is that of its first day', () => {
    const led = (from: string) =>
      freezeOf('freeze:f', { window: 'acting-head', from: day(from), until: null }).basis
    expect(led('2018-02-14')).toBe('PP 49/2008 Pasal 132A')
    expect(led('2023-09-05')).toBe('PP 49/2008 Pasal 132A; Perpres 116/2022 Pasal 25')
  })

  it.each([
    'renderer/screens/vacancies/case/case-pane.tsx',
    'renderer/screens/findings/unit-findings.tsx',
    'renderer/registers/findings.ts',
  ])('is asked for with its day wherever it is named: %s', (file) => {
    const source = readFileSync(file, 'utf8')
    const named = source.match(/finding\.article/g) ?? []
    expect(named).not.toHaveLength(0)
    expect(source.match(/basisInForce\(finding\.article, /g)).toHaveLength(named.length)
  })

  it('of every rule of the table cites nothing younger than the day', () => {
    for (const year of [2010, 2015, 2017, 2018, 2020, 2022]) {
      const on = day(`${year}-01-01`)
      for (const { article } of RULE_TABLE) {
        const told = basisInForce(article, on) ?? ''
        const years = [...told.matchAll(/\/((?:19|20)\d\d)\b/g)].map(([, found]) => Number(found))
        expect(years.filter((one) => one > year)).toEqual([])
      }
    }
  })
})
