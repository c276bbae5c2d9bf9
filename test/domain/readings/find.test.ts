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
    expect(texts('seksi gudang')).toEqual([])
    expect(texts('anan inform')).toContain('Seksi Layanan Informasi Publik')
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
