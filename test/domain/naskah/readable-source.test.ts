import { describe, expect, it } from 'vitest'
import {
  keptSource,
  keyOfReference,
  liveOffers,
  type Reading,
  readableSource,
  withLive,
} from '../../../renderer/domain/naskah/readable-source.ts'
import { sourceOf } from '../../../renderer/domain/naskah/source.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { everyPiece } from '../../../renderer/domain/naskah/text-tree.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { written } from './written-office.ts'

const { structure, scope } = written()
const text = textOf(structure, scope)
if (!text) throw new Error('no text')
const { places, pieces } = text
const at = (key: string): Reading => ({ structure, scope, places, from: places.get(key) ?? null })

describe('own words as they are read and typed', () => {
  it('every piece read and typed again is the same, known by what it said or by what is typed', () => {
    let live = 0
    for (const one of everyPiece(pieces)) {
      const source = sourceOf(one)
      const read = readableSource(source, at(one.key))
      live += read.live.size
      expect(read.text).not.toMatch(/\{\{|\[\[/)
      expect(keptSource(read.text, read.live, at(one.key))).toEqual({ source, unknown: [] })
      expect(keptSource(read.text, new Map(), at(one.key)).source).toBe(source)
    }
    expect(live).toBeGreaterThan(10)
  })

  it('a reference typed plainly is offered and becomes the one it names', () => {
    const reading = at('pimpin@unit:sekretariat')
    const typed = 'sesuai dengan Pasal 3 huruf c angka 1 dan pada ayat (1)'
    const offers = liveOffers(typed, reading)
    expect(offers.map((one) => one.text)).toEqual(['Pasal 3 huruf c angka 1', 'pada ayat (1)'])
    const live = offers.reduceRight(withLive, typed)
    expect(live).toBe('sesuai dengan [Pasal 3 huruf c angka 1] dan [pada ayat (1)]')
    expect(keptSource(live, new Map(), reading).source).toBe(
      'sesuai dengan {{=letak@unit:sandi}} dan {{tugas@unit:sekretariat}}',
    )
  })

  it('a unit named plainly is offered where one alone bears the name', () => {
    const reading = at('koordinasi')
    const [offer] = liveOffers('bersama Seksi Persandian.', reading)
    expect(offer).toEqual({ at: 8, text: 'Seksi Persandian', what: 'name' })
    expect(keptSource('[Seksi Persandian]', new Map(), reading).source).toBe('[[unit:sandi]]')
  })

  it('a place in another law, a place that is not there, and what is live already are not offered', () => {
    const reading = at('koordinasi')
    expect(liveOffers('Pasal 5 ayat (1) Undang-Undang Dasar', reading)).toEqual([])
    expect(liveOffers('Pasal 3 Peraturan Pemerintah Nomor 18', reading)).toEqual([])
    expect(liveOffers('Pasal 999 dan Pasal 3 huruf z', reading)).toEqual([])
    expect(liveOffers('[Pasal 3] dan [Seksi Persandian]', reading)).toEqual([])
  })

  it('brackets that mean nothing stay as they are and are named', () => {
    const kept = keptSource('a [sic] b [Pasal 999]', new Map(), at('koordinasi'))
    expect(kept).toEqual({ source: 'a [sic] b [Pasal 999]', unknown: ['sic', 'Pasal 999'] })
  })

  it('the signs for what is typed exactly, and for what the program puts there, are read and kept', () => {
    const source = 'Satu[[]]\n[[…]]\n{{koordinasi}}'
    const read = readableSource(source, at('memimpin'))
    expect(read.text.split('\n').slice(0, 2)).toEqual(['Satu[]', '[…]'])
    expect(keptSource(read.text, read.live, at('memimpin'))).toEqual({ source, unknown: [] })
  })

  it('references to what is gone are told apart', () => {
    const read = readableSource('{{a}} {{b}} {{a}}', at('koordinasi'))
    expect(read.text).toBe('[(rujukan tidak ada)] [(rujukan tidak ada) ·2] [(rujukan tidak ada)]')
    expect(keptSource(read.text, read.live, at('koordinasi')).source).toBe('{{a}} {{b}} {{a}}')
  })

  it('a reference is found by its place in another article, its own and its own ayat', () => {
    expect(keyOfReference('dalam Pasal 3 huruf b', at('koordinasi'))).toBe('letak@unit:sekretariat')
    expect(keyOfReference('ayat (2)', at('tugas@unit:sandi'))).toBe('fungsi@unit:sandi')
    expect(keyOfReference('huruf a', at('fungsi@unit:sandi'))).toMatch(/^duty:/)
    expect(keyOfReference('BAB II', at('koordinasi'))).toBe('bab:kedudukan')
    expect(keyOfReference('huruf a', { ...at('koordinasi'), from: null })).toBeNull()
  })

  it('in a city a name that several units bear is not offered', () => {
    const city = structureOf(cityRecords(7, 120))
    const whole = textOf(city, null)
    if (!whole) throw new Error('no text')
    const reading: Reading = { structure: city, scope: null, places: whole.places, from: null }
    expect(liveOffers('bersama Sekretariat dan lain-lain', reading)).toEqual([])
  })

  it('long and strange input is read in no time worth telling', () => {
    const long = 'Pasal 3 huruf b [ayat (1)] '.repeat(2000)
    expect(liveOffers(long, at('koordinasi')).length).toBe(2000)
    expect(keptSource('['.repeat(5000), new Map(), at('koordinasi')).unknown).toEqual([])
  })
})
