import { expect, it } from 'vitest'
import { nipIssues } from '../../../renderer/domain/ranks/nip.ts'
import { pangkatOf } from '../../../renderer/domain/ranks/pangkat.ts'
import { person } from '../small-office.ts'

const issues = (status: 'pns' | 'pppk', nip: string) =>
  nipIssues(person('a', { status, nip })).map(({ code }) => code)

it('an NI PPPK is judged by its own form: year, contract, age, and never by a month', () => {
  expect(issues('pppk', '19900412' + '2021' + '21' + '1004')).toEqual([])
  expect(issues('pppk', '19900412' + '2021' + '00' + '1004')).toEqual(['nip-pppk-contract'])
  expect(issues('pppk', '19900412' + '2019' + '01' + '1004')).toEqual([])
  expect(issues('pppk', '19900412' + '2018' + '03' + '1004')).toEqual(['nip-pppk-year'])
  expect(issues('pppk', '20010412' + '2021' + '21' + '1004')).toEqual([])
  expect(issues('pppk', '20020412' + '2021' + '21' + '1004')).toEqual(['nip-pppk-age'])
})

it('an NIP is judged as before', () => {
  expect(issues('pns', '197504122000031004')).toEqual([])
  expect(issues('pns', '199004122021211004')).toEqual(['nip-pppk'])
  expect(issues('pns', '199004122021001004')).toEqual(['nip-tmt'])
  expect(issues('pns', '199004122005121004')).toEqual(['nip-age'])
  expect(issues('pns', '199004122006121004')).toEqual([])
})

it('a golongan is told by its name; that of a PPPK stands alone', () => {
  expect(pangkatOf('III/d')).toBe('Penata Tk. I (III/d)')
  expect(pangkatOf('IX')).toBe('IX')
  expect(pangkatOf(null)).toBe('')
})
