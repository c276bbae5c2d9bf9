import { describe, expect, it } from 'vitest'
import { headTitle } from '../../../renderer/domain/ranks/head-title.ts'

describe('the title of a head', () => {
  it('is in capitals where the name of the unit is', () => {
    expect(headTitle('SEKRETARIAT DAERAH', 'setda', null)).toBe('SEKRETARIS DAERAH')
    expect(headTitle('BAGIAN HUKUM', 'bagian', 'setda')).toBe('KEPALA BAGIAN HUKUM')
    expect(headTitle('KECAMATAN TIMUR', 'kecamatan', null)).toBe('CAMAT TIMUR')
    expect(headTitle('UPTD MUSEUM', 'uptd', 'dinas')).toBe('KEPALA UPTD MUSEUM')
    expect(headTitle('RSUD KOTA CONTOH', 'rsud', null)).toBe('DIREKTUR RSUD KOTA CONTOH')
    expect(headTitle('LABORATORIUM KESEHATAN', 'generic', 'dinas')).toBe(
      'KEPALA LABORATORIUM KESEHATAN',
    )
  })

  it('keeps its letters before an abbreviation', () => {
    expect(headTitle('RSUD', 'rsud', null)).toBe('Direktur RSUD')
    expect(headTitle('BKPSDM', 'badan', null)).toBe('Kepala BKPSDM')
    expect(headTitle('BAPPEDA', 'badan', null)).toBe('Kepala BAPPEDA')
    expect(headTitle('SATPOL PP', 'satpol-pp', null)).toBe('Kepala SATPOL PP')
    expect(headTitle('UPTD PPA', 'uptd', 'dinas')).toBe('Kepala UPTD PPA')
    expect(headTitle('UPTD Museum', 'uptd', 'dinas')).toBe('Kepala UPTD Museum')
    expect(headTitle('RSUD dr. SOETOMO', 'rsud', null)).toBe('Direktur RSUD dr. SOETOMO')
    expect(headTitle('Bagian Hukum', 'bagian', 'setda')).toBe('Kepala Bagian Hukum')
  })
})
