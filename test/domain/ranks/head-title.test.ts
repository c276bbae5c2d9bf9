import { describe, expect, it } from 'vitest'
import { headTitle } from '../../../renderer/domain/ranks/head-title.ts'

describe('the title of a head', () => {
  it('is in capitals where the name of the unit is', () => {
    expect(headTitle('SEKRETARIAT DAERAH', 'setda', null)).toBe('SEKRETARIS DAERAH')
    expect(headTitle('BAGIAN HUKUM', 'bagian', 'setda')).toBe('KEPALA BAGIAN HUKUM')
    expect(headTitle('KECAMATAN TIMUR', 'kecamatan', null)).toBe('CAMAT TIMUR')
  })

  it('keeps its letters before an abbreviation', () => {
    expect(headTitle('RSUD', 'rsud', null)).toBe('Direktur RSUD')
    expect(headTitle('BKPSDM', 'badan', null)).toBe('Kepala BKPSDM')
    expect(headTitle('Bagian Hukum', 'bagian', 'setda')).toBe('Kepala Bagian Hukum')
  })
})
