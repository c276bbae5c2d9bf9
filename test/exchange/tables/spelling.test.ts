import { describe, expect, it } from 'vitest'
import { misspelt } from '../../../renderer/exchange/tables/spelling.ts'

function found(...texts: string[]): string[] {
  return misspelt(texts.map((text, at) => ({ row: at + 2, text }))).map(
    ({ row, text, usual }) => `${row} ${text} → ${usual}`,
  )
}

const TWICE = ['Pengadministrasi Umum', 'Pengadministrasi Umum']

describe('titles that are written otherwise than usual', () => {
  it.each([
    ['a letter left out', 'Pengadminstrasi Umum'],
    ['two letters that changed places', 'Pengadimnistrasi Umum'],
    ['a letter too many', 'Pengadministrasii Umum'],
    ['another letter', 'Pengadministrasi Umun'.replace('Umun', 'Umum').replace('tras', 'trus')],
    ['a blank inside', 'Peng administrasi Umum'],
    ['a hyphen', 'Peng-administrasi Umum'],
  ])('%s', (_, text) => {
    expect(found(...TWICE, text)).toEqual([`4 ${text} → Pengadministrasi Umum`])
  })

  it.each([
    ['numbers', 'Kepala Seksi 1', 'Kepala Seksi 2'],
    ['short words', 'Penyuluh Ahli Muda', 'Penyuluh Ahli Mula'],
    ['capitals', 'KEPALA SEKSI', 'Kepala Seksi'],
    ['two words', 'Analis Kepegawaian', 'Analiz Kepegawaiam'],
    ['other posts', 'Penyuluh Sosial', 'Penyusun Sosial'],
  ])('%s make no misspelling', (_, usual, other) => {
    expect(found(usual, usual, other)).toEqual([])
  })

  it('leaves two writings that are as usual as one another', () => {
    expect(found('Analis Hukum', 'Analis Hukum', 'Analiss Hukum', 'Analiss Hukum')).toEqual([])
  })
})
