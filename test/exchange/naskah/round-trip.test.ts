import { describe, expect, it } from 'vitest'
import { amended } from '../../../renderer/domain/naskah/amend.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import { clauseRecord } from '../../../renderer/domain/records/record-makers.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { all, dutiesOf, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { randomOf } from '../../../renderer/samples/random.ts'
import { changedOffice, randomOffice, randomSettings } from '../../domain/naskah/random-office.ts'
import { taken } from './taken.ts'

const SEEDS = Array.from({ length: 60 }, (_, at) => at + 1)

function office(seed: number): Structure {
  return structureOf([...randomOffice(seed), ...randomSettings(seed)])
}

/** Duties by the name of their unit, as they are printed: those of a KJF, UPTD or of uraian nobody prints are not. */
function dutiesByName(structure: Structure, sorts: readonly string[]): string[] {
  return [...all(structure, 'unit')]
    .filter(({ type }) => type !== 'uptd' && type !== 'kjf')
    .flatMap(({ id, name }) =>
      dutiesOf(structure, id).flatMap((duty) => {
        const one = get(structure, duty)
        return one && sorts.includes(one.sort) ? [`${name} | ${one.sort} | ${one.text}`] : []
      }),
    )
    .toSorted()
}

const OWN = [
  'Ketentuan ini berlaku bagi semua pegawai.',
  '(1) Rapat dipimpin oleh Sekretaris:\na. setiap bulan; dan\nb. bila perlu.\n(2) Risalahnya disimpan',
  'memelihara kendaraan dinas',
  'Pasal\nKendaraan dinas dirawat.\nBagian: Lain-lain\nPasal\n(1) Satu.\n(2) Dua.',
  '',
]

/** Some pieces in other words, left out, or with more behind them. */
function withOwnWords(structure: Structure, seed: number): Structure {
  const random = randomOf(seed)
  const pieces = (textOf(structure, 'unit:dinas')?.pieces ?? []).filter(
    // Without the list of its units a text tells of no office.
    ({ kind, key }) => kind === 'pasal' && !key.startsWith('susunan@'),
  )
  const clauses = Array.from({ length: 6 }, (_, at) => {
    const article = random.pick(pieces)
    const { key } = random.chance(0.5) ? article : random.pick([article, ...article.pieces])
    const place = random.chance(0.5) ? 'instead' : 'after'
    const text = random.pick(place === 'after' ? OWN.slice(0, 4) : OWN)
    return clauseRecord({ id: `clause:${at}`, key, place, text, over: null })
  })
  return apply(structure, put(structure, clauses))
}

describe('a regulation the program has written', () => {
  it('is read with its units and duties, and composed again to the letter, in all variants', () => {
    let own = 0
    for (const seed of SEEDS) {
      const before = office(seed)
      const plain = plainText(textOf(before, 'unit:dinas')?.lines ?? [])
      const { taken: made } = taken(plain.split('\n'))
      expect(made.differing, `seed ${seed}`).toEqual([])
      const again = plainText(textOf(made.after, 'unit:r0')?.lines ?? [])
      expect(again, `seed ${seed}`).toBe(plain)
      own += [...all(made.after, 'clause')].length
      const variant = get(before, 'setting:naskah@article')?.value
      if (variant === 'together') continue
      const sorts = ['tugas', 'fungsi']
      expect(dutiesByName(made.after, sorts), `seed ${seed}`).toEqual(dutiesByName(before, sorts))
      const uraian = get(before, 'setting:naskah@uraian')?.value ?? 'none'
      if (uraian === 'none') continue
      // Those of the office itself stand in an annex alone.
      const printed = dutiesByName(before, ['uraian']).filter(
        (one) => uraian === 'annex' || !one.startsWith('Dinas '),
      )
      expect(dutiesByName(made.after, ['uraian']), `seed ${seed}`).toEqual(printed)
    }
    // Hardly anything of its own text is own words: BAB Eselon, whose posts the text does not all tell.
    expect(own).toBeLessThan(SEEDS.length * 2)
  })

  it('is read with the numbers an amendment left it', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const before = office(seed)
      const after = structureOf(changedOffice(before, seed))
      const { consolidated } = amended(before, after, 'unit:dinas')
      const plain = plainText(consolidated.lines)
      const { taken: made } = taken(plain.split('\n'))
      expect(made.differing, `seed ${seed}`).toEqual([])
      expect(plainText(textOf(made.after, 'unit:r0')?.lines ?? []), `seed ${seed}`).toBe(plain)
    }
  })

  it('is read with words of the office in it, wherever they stand', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const before = withOwnWords(office(seed), seed)
      // An ayat whose words were left out has a blank behind its mark.
      const plain = plainText(textOf(before, 'unit:dinas')?.lines ?? []).replace(/ +$/gm, '')
      const { taken: made } = taken(plain.split('\n'))
      expect(made.differing, `seed ${seed}`).toEqual([])
      const again = plainText(textOf(made.after, 'unit:r0')?.lines ?? [])
      expect(again.replace(/ +$/gm, ''), `seed ${seed}`).toBe(plain)
    }
  })

  it('is read with all offices of a city in it', () => {
    const city = structureOf(cityRecords(7, 120))
    const plain = plainText(textOf(city, null)?.lines ?? [])
    const { taken: made } = taken(plain.split('\n'))
    expect(made.differing).toEqual([])
    expect(plainText(textOf(made.after, null)?.lines ?? [])).toBe(plain)
    expect([...all(made.after, 'clause')]).toEqual([])
  })

  it('stays itself when it is read a second time', () => {
    const plain = plainText(textOf(office(3), 'unit:dinas')?.lines ?? [])
    const first = taken(plain.split('\n')).taken.after
    const again = plainText(textOf(first, 'unit:r0')?.lines ?? [])
    expect(taken(again.split('\n')).taken.differing).toEqual([])
  })
})
