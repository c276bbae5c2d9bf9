import { describe, expect, it } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { applyActs } from '../../../renderer/domain/acts/apply-acts.ts'
import {
  clauseRecord,
  lawRecord,
  settingRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import {
  recordsOf,
  type Structure,
  structureOf,
} from '../../../renderer/domain/structure/structure.ts'
import { actLine, listedLines } from '../../../renderer/words/telling/act-line.ts'
import { actSource } from '../../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { smallOffice, unit } from '../small-office.ts'

const law = (id: string) =>
  lawRecord({ id: `law:${id}`, lawType: 'pp', number: id, year: 2016, about: 'Perangkat Daerah' })
const clause = (id: string, key: string) =>
  clauseRecord({ id: `clause:${id}`, key, text: 'Dinas melaksanakan tugasnya.', over: null })
const naskah = (rest: string): StructureRecord => ({
  id: `setting:naskah@${rest}`,
  kind: 'setting',
  value: 'x',
})

function told(base: Structure, ...records: readonly StructureRecord[]) {
  const next = apply(base, put(base, records))
  const change = diff(base, next)
  const acts = actsOf(base, change, next)
  const words = wordsIn('id')
  const source = actSource(words, change, next)
  const whole = applyActs(base, change, acts, new Set(acts.map(({ key }) => key)))
  if (!whole.ok) throw new Error(whole.problem.code)
  expect(recordsOf(apply(base, whole.value))).toEqual(recordsOf(next))
  return {
    keys: acts.map(({ key }) => key),
    lines: acts.map((act) => actLine(words, act, source)),
    listed: acts.map((act) => listedLines(words, act, source).length),
  }
}

describe('the text of a regulation', () => {
  it('of an office is one act: laws, own words and settings', () => {
    const { keys, lines, listed } = told(
      smallOffice(),
      law('18'),
      law('72'),
      clause('a', 'tugas@unit:media'),
      clause('b', 'judul'),
      naskah('era@unit:dinas'),
    )
    expect(keys).toEqual(['naskah:text~unit:dinas'])
    expect(lines).toEqual([
      'Ganti bunyi naskah: naskah Dinas Kominfo: 2 bagian dengan kata sendiri, 2 dasar hukum, 1 pengaturan',
    ])
    expect(listed).toEqual([5])
  })

  it('of a city is one act an office, and one of what all texts have', () => {
    const city = structureOf([
      unit('kota', { type: 'pemda', name: 'Kota' }),
      unit('a', { parentId: 'unit:kota', type: 'dinas', name: 'Dinas A' }),
      unit('b', { parentId: 'unit:kota', type: 'dinas', name: 'Dinas B' }),
      unit('s', { parentId: 'unit:a', type: 'bidang', name: 'Bidang S' }),
    ])
    const { keys, lines } = told(
      city,
      law('18'),
      clause('a', 'tugas@unit:s'),
      clause('b', 'judul@@unit:b'),
    )
    expect(keys.sort()).toEqual(['naskah:text~top', 'naskah:text~unit:a', 'naskah:text~unit:b'])
    expect(lines).toContain('Ganti bunyi naskah: naskah semua kantor: 1 dasar hukum')
  })

  it('is told without ids: the unit a piece is about, names that are live, a word for what is referred to', () => {
    const own = clauseRecord({
      id: 'clause:a',
      key: 'tugas@unit:media',
      text: '[[unit:media]] dalam {{fungsi@unit:ikp}} dan [[unit:none]].',
      over: null,
    })
    const next = apply(smallOffice(), put(smallOffice(), [own]))
    const change = diff(smallOffice(), next)
    const [act] = actsOf(smallOffice(), change, next)
    const words = wordsIn('id')
    const lines = act ? listedLines(words, act, actSource(words, change, next)) : []
    expect(lines.join()).toContain('tugas · Seksi Media')
    expect(lines.join()).toContain('Seksi Media dalam [rujukan] dan ')
    expect(lines.join()).not.toContain('unit:')
  })

  it('other settings are acts of their own, as before', () => {
    expect(told(smallOffice(), settingRecord('decreeNo', '40 Tahun 2026')).keys).toEqual([
      'other:setting:decreeNo',
    ])
  })
})
