import { describe, expect, it } from 'vitest'
import { find, folded } from '../../../renderer/domain/readings/find.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { person, unit } from '../small-office.ts'

const demo = structureOf(demoRecords())

function texts(query: string, limit = 5): string[] {
  return find(demo, query, limit).map(({ text }) => text)
}

describe('finding', () => {
  it('finds units before their posts, and people', () => {
    expect(find(demo, 'persandian', 4).map(({ kind, text }) => [kind, text])).toEqual([
      ['unit', 'Bidang Statistik dan Persandian'],
      ['unit', 'Seksi Persandian'],
      ['post', 'Kepala Bidang Statistik dan Persandian'],
      ['post', 'Kepala Seksi Persandian'],
    ])
    expect(texts('nurul')).toEqual(['Nurul Hidayah Kartikasari'])
  })

  it('wants every word, in any order, begun or within', () => {
    expect(texts('publik layanan')[0]).toBe('Seksi Layanan Informasi Publik')
    expect(find(demo, 'publik layanan', 1)[0]?.match).toBe('word')
    expect(texts('anan inform')).toContain('Seksi Layanan Informasi Publik')
  })

  it.each([
    ['kadis', 'Kepala Dinas'],
    ['kabid statistik', 'Kepala Bidang Statistik dan Persandian'],
    ['kasi persandian', 'Kepala Seksi Persandian'],
    ['kasubag umum', 'Kepala Subbagian Umum'],
    ['kasubbag umum', 'Kepala Subbagian Umum'],
    ['subag umum', 'Subbagian Umum'],
    ['sekdis', 'Sekretaris'],
    ['opd', 'Dinas Komunikasi dan Informatika'],
    ['opd informatika', 'Dinas Komunikasi dan Informatika'],
  ])('knows what offices say: “%s”', (query, text) => {
    expect(texts(query, 3).find((one) => one.startsWith(text))).toBeDefined()
    expect(find(demo, query, 1)[0]?.match).toBe('word')
  })

  it.each([
    ['persandain', 'Seksi Persandian'],
    ['sekertaris', 'Sekretaris'],
    ['kasi persandain', 'Kepala Seksi Persandian'],
    ['kepla seksi persandian', 'Kepala Seksi Persandian'],
  ])('forgives a wrong letter: “%s”', (query, text) => {
    const [first] = find(demo, query, 10).filter((one) => one.text === text)
    expect(first?.match).toBe('slip')
  })

  it('tells what holds most of the words, the rarest, where nothing holds all', () => {
    const [first] = find(demo, 'kasi persandian gudang', 5)
    expect(first).toMatchObject({ text: 'Kepala Seksi Persandian', match: 'some' })
    expect(find(demo, 'plt kasi persandian', 1)[0]).toEqual(first)
    expect(find(demo, 'kasi persandian anggaran', 1)[0]?.match).toBe('some')
    expect(texts('gudang senjata kimia persandian')).toEqual([])
    expect(texts('xylofon')).toEqual([])
  })

  it('finds a NIP typed with spaces or begun, a short name and a code', () => {
    for (const nip of ['19820327', '19820327 200604 1 004']) {
      expect(find(demo, nip, 1)[0]).toMatchObject({
        kind: 'person',
        text: 'Andika Surya Pratistha',
      })
    }
    expect(texts('Bidang IKP', 1)).toEqual(['Bidang Informasi dan Komunikasi Publik'])
  })

  it('does not mind capitals, accents and signs', () => {
    const structure = structureOf([
      unit('a', { name: 'Bidang “É-Góvernment” (baru)' }),
      person('b'),
    ])
    expect(find(structure, 'E-GOVERNMENT baru', 1)).toHaveLength(1)
    expect(folded('  Sub-Bagian  Umum, ')).toBe('sub bagian umum')
  })

  it('answers nothing to nothing, and no more than was asked for', () => {
    expect(texts('')).toEqual([])
    expect(texts(' - ')).toEqual([])
    expect(texts('seksi', 4)).toHaveLength(4)
  })

  it('puts a name that begins with the query first, in a whole city too', () => {
    const city = structureOf(cityRecords(5, 2000))
    for (const { text } of find(city, 'bagian', 8)) expect(text).toMatch(/^Bagian/)
  })
})
