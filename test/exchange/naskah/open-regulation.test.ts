import { describe, expect, it } from 'vitest'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { officesOf } from '../../../renderer/domain/readings/offices.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { apply, invert } from '../../../renderer/domain/structure/change.ts'
import {
  all,
  dutiesOf,
  get,
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import {
  officeOfText,
  openedRegulation,
  readRegulation,
} from '../../../renderer/exchange/naskah/open-regulation.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { FOREIGN_TEXTS } from './foreign-texts.ts'

const CITY = structureOf(cityRecords(7, 120))
const DEMO = structureOf(demoRecords())

function ids() {
  let count = 0
  return (kind: string) => {
    count += 1
    return `${kind}:t${String(count).padStart(5, '0')}`
  }
}

function text(structure: Structure, office: UnitId | null): string {
  return plainText(textOf(structure, office)?.lines ?? [])
}

function opened(structure: Structure, lines: readonly string[], office?: UnitId) {
  const read = readRegulation(lines)
  const scope = office ?? officeOfText(structure, read)
  if (!scope) throw new Error('no office')
  const answer = openedRegulation(structure, read, scope, ids())
  if (answer.lack !== null) throw new Error(answer.lack)
  return answer.opened
}

describe('a regulation opened in an office that is there', () => {
  const office = officesOf(DEMO)[0]?.id as UnitId
  const words = text(DEMO, office)
    .replace('NOMOR … TAHUN …', 'NOMOR 49 TAHUN 2016')
    .replace(/mempunyai tugas/g, 'memiliki tugas')
    .split('\n')

  it('meets its units, replaces their duties, and is one change that can be taken back', () => {
    const { change, met, unmet, told, counts } = opened(DEMO, words)
    expect(unmet).toEqual([])
    expect(met.length).toBeGreaterThan(15)
    expect(told.differing).toEqual([])
    expect(counts.gone).toBe(0)
    const after = apply(DEMO, change)
    expect(text(after, office).split('\n')).toEqual(words)
    expect(recordsOf(apply(after, invert(change)))).toEqual(recordsOf(DEMO))
  })

  it('keeps duties that say the same themselves, so that what hangs on them stays', () => {
    const { change } = opened(DEMO, words)
    const after = apply(DEMO, change)
    for (const one of all(DEMO, 'duty')) {
      const unit = get(DEMO, one.unitId)
      if (unit?.type === 'uptd' || unit?.type === 'kjf') continue
      expect(get(after, one.id)?.text).toBe(one.text)
    }
  })

  it('lists who has duties and is not met, and keeps the article', () => {
    const more = [
      ...words.slice(0, words.indexOf('BAB III')),
      'BAB IIA',
      'SATUAN TUGAS',
      'Pasal 4A',
      'Satuan Tugas Siber mempunyai tugas menjaga jaringan.',
      ...words.slice(words.indexOf('BAB III')),
    ]
    const { told, change } = opened(DEMO, more)
    const article = told.articles.find(({ number }) => number === '4A')
    expect(article).toMatchObject({ state: 'whole', unmet: ['Satuan Tugas Siber'] })
    expect(text(apply(DEMO, change), office).split('\n')).toEqual(more)
  })
})

describe('a regulation opened in a city', () => {
  const before = new Map(officesOf(CITY).map(({ id }) => [id, text(CITY, id)]))

  it('changes the text of its own office and no other', () => {
    const offices = officesOf(CITY).filter(({ id }) => dutiesOf(CITY, id).length > 0)
    for (const { id } of offices.slice(0, 4)) {
      const lines = (before.get(id) ?? '')
        .replace(
          'Setiap pimpinan unit organisasi bertanggung jawab',
          'Tiap pimpinan bertanggung jawab',
        )
        .replace(/Tata Kerja\b/g, 'Cara Kerja')
        .split('\n')
      const { change, told } = opened(CITY, lines, id)
      expect(told.differing).toEqual([])
      const after = apply(CITY, change)
      expect(text(after, id).split('\n')).toEqual(lines)
      for (const [other, was] of before) if (other !== id) expect(text(after, other)).toBe(was)
    }
  })
})

describe('a text that cannot be taken', () => {
  const lack = (lines: readonly string[]) => {
    const office = officesOf(DEMO)[0]?.id as UnitId
    return openedRegulation(DEMO, readRegulation(lines), office, ids()).lack
  }

  it('says why', () => {
    expect(lack([])).toBe('empty')
    expect(lack(['Daftar hadir', 'Senin'])).toBe('no-article')
    expect(lack(['No\tNama\tNIP', '1\tAni\t1'])).toBe('no-article')
    const [other] = FOREIGN_TEXTS
    expect(lack((other?.text ?? '').split('\n'))).toBe('nothing-met')
  })
})
