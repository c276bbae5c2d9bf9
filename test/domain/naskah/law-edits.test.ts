import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addLaws,
  changeLaw,
  dropLaws,
  type LawFields,
} from '../../../renderer/domain/naskah/law-edits.ts'
import { lawOfLine, lawsOfLines } from '../../../renderer/domain/naskah/law-line.ts'
import { lawCitation, lawsInOrder } from '../../../renderer/domain/naskah/laws.ts'
import { LAW_TYPES } from '../../../renderer/domain/records/form/choices.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { done } from '../done.ts'

const EMPTY = structureOf([])
const law = (fields: Partial<LawFields> = {}): LawFields => ({
  lawType: 'uu',
  number: '23',
  year: 2014,
  about: 'Pemerintahan Daerah',
  institution: null,
  promulgation: null,
  amendment: null,
  ...fields,
})
const cited = (fields: LawFields) => lawCitation({ ...fields, id: 'law:x', kind: 'law' })

describe('laws of a text', () => {
  it('are added, changed and taken off, each undone', () => {
    const now = done(
      EMPTY,
      addLaws([law({ about: ' tentang Pemerintahan\n Daerah; ' })], ['law:a']),
    )
    expect(get(now, 'law:a')?.about).toBe('Pemerintahan Daerah')
    const changed = done(now, changeLaw('law:a', { number: '32', year: 2004 }))
    expect(lawsInOrder(changed).map(cited)).toEqual([
      'Undang-Undang Nomor 32 Tahun 2004 tentang Pemerintahan Daerah',
    ])
    expect(done(changed, dropLaws(['law:a'])).tables.law.size).toBe(0)
  })

  it('are refused where they say too little, cannot be, or are there already', () => {
    const now = done(EMPTY, addLaws([law()], ['law:a']))
    const why = (edit: ReturnType<typeof addLaws>) => {
      const result = edit(now)
      return result.ok ? 'ok' : result.problem.code
    }
    expect(why(addLaws([law({ number: ' ' })], ['law:b']))).toBe('law-empty')
    expect(why(addLaws([law({ number: '1', year: 20145 })], ['law:b']))).toBe('law-year')
    expect(why(addLaws([law({ number: '1', year: Number.NaN })], ['law:b']))).toBe('law-year')
    expect(why(addLaws([law()], ['law:b']))).toBe('law-twice')
    expect(why(addLaws([law({ number: '9' }), law({ number: '9' })], ['law:b', 'law:c']))).toBe(
      'law-twice',
    )
    expect(why(addLaws([law({ number: '9' })], ['law:a']))).toBe('id-taken')
    expect(why(addLaws([], []))).toBe('law-empty')
    expect(why(changeLaw('law:z', {}))).toBe('law-gone')
    expect(why(dropLaws(['law:z']))).toBe('law-gone')
  })
})

describe('a citation', () => {
  it('of any law is read as it was written', () => {
    const word = fc.constantFrom('Pemerintahan', 'Daerah', 'Kota', 'Perangkat', 'Produk', 'Hukum')
    const some = fc.record({
      lawType: fc.constantFrom(...LAW_TYPES),
      number: fc.constantFrom('1', '23', '120', '12A'),
      year: fc.integer({ min: 1945, max: 2030 }),
      about: fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
      promulgation: fc.constantFrom(
        null,
        'Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587',
        'Berita Daerah Kota Contoh Tahun 2017 Nomor 3',
      ),
      amendment: fc.constantFrom(
        null,
        'telah diubah dengan Undang-Undang Nomor 9 Tahun 2015 tentang Perubahan Kedua (Lembaran Negara Nomor 58)',
        'telah beberapa kali diubah, terakhir dengan Peraturan Pemerintah Nomor 72 Tahun 2019',
      ),
    })
    const whose = {
      permen: 'Menteri Dalam Negeri',
      perda: 'Kota Contoh',
      perkada: 'Wali Kota Contoh',
    } as const
    fc.assert(
      fc.property(
        some,
        fc.constantFrom('', '3. ', 'a. '),
        fc.constantFrom(';', '.', ''),
        (one, mark, end) => {
          const institution = whose[one.lawType as keyof typeof whose] ?? null
          const fields = { ...one, institution }
          expect(lawOfLine(`${mark}${cited(fields)}${end}`)).toEqual(fields)
        },
      ),
    )
  })

  it('in short is read too; what cites no law is not', () => {
    expect(lawOfLine('PP 18/2016 tentang Perangkat Daerah')).toEqual(
      law({ lawType: 'pp', number: '18', year: 2016, about: 'Perangkat Daerah' }),
    )
    expect(lawOfLine('Permendagri No. 120 Tahun 2018 tentang Produk Hukum')).toMatchObject({
      lawType: 'permen',
      institution: 'Menteri Dalam Negeri',
      number: '120',
    })
    expect(lawOfLine('Undang-Undang Dasar Negara Republik Indonesia')).toBeNull()
    expect(lawOfLine('')).toBeNull()
    expect(lawOfLine(`Peraturan ${'x '.repeat(10_000)}`)).toBeNull()
  })

  it('broken over lines as in a PDF is one, and lines that cite none are told', () => {
    const { laws, unread } = lawsOfLines(
      'Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan\nDaerah (Lembaran Negara Republik\nIndonesia Tahun 2014 Nomor 244);\n2. PP 18/2016 tentang Perangkat Daerah;\nMEMUTUSKAN:',
    )
    expect(laws.map(cited)).toEqual([
      'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244)',
      'Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah',
    ])
    expect(unread).toEqual(['MEMUTUSKAN:'])
  })
})
