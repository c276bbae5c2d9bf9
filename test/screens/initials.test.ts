import { expect, it } from 'vitest'
import { initials } from '../../renderer/screens/chart/view/initials.ts'

it('takes the first letters of the words that count', () => {
  expect(initials('Bidang Informasi dan Komunikasi', 8)).toBe('BIK')
  expect(initials('UPTD Radio', 8)).toBe('UR')
  expect(initials('Seksi Pengelolaan Media dan Komunikasi Publik', 8)).toBe('SPMK')
})

it('tells units of one name apart by their number, where it has room', () => {
  expect(initials('Inspektur Pembantu Wilayah II', 8)).toBe('IPW II')
  expect(initials('Wilayah 1', 8)).toBe('W 1')
  expect(initials('Loket 1-1-3', 8)).toBe('L 1-1-3')
  expect(initials('Loket 1-1-3', 5)).toBe('L')
  expect(initials('17', 4)).toBe('17')
})
