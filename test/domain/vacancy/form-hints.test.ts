import { describe, expect, it } from 'vitest'
import type { Appointment } from '../../../renderer/domain/records/records.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import {
  actingRetiresHints,
  actsThereHints,
  candidateHints,
  correctionHints,
} from '../../../renderer/domain/vacancy/events/fill-hints.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { hintText } from '../../../renderer/words/telling/hint-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { holds, person, smallOfficeRecords } from '../small-office.ts'

const SHOWN = day('2018-10-04')
const words = wordsIn('id')
const acts = holds('media', 'layanan', {
  id: 'appointment:plt',
  role: 'plt',
  from: day('2018-09-03'),
  until: day('2018-12-02'),
})
const office = structureOf([...smallOfficeRecords(), acts])
const layanan = get(office, 'post:layanan')
if (!layanan) throw new Error('missing')
const vacant = layanan

describe('a second Plt of a post', () => {
  const hints = (from: string, until: string | null, but?: Appointment['id']) =>
    actsThereHints(office, vacant, { from: day(from), until: until ? day(until) : null }, but)

  it('is told in the form with name and dates, to the day', () => {
    const [hint] = hints('2018-12-02', '2019-03-01')
    if (!hint) throw new Error('no hint')
    expect(hintText(words, hint)).toMatch(
      /^Plt\. Pegawai media bertugas pada jabatan ini 3 September 2018 – 2 Desember 2018\./,
    )
    expect(hints('2018-12-03', '2019-03-02')).toEqual([])
    expect(hints('2018-06-03', '2018-09-02')).toEqual([])
    expect(hints('2018-06-03', '2018-09-03')).toHaveLength(1)
  })

  it('not of the one who is replaced or extended', () => {
    expect(hints('2018-12-01', '2019-02-28', 'appointment:plt')).toEqual([])
  })
})

it('an extension beyond the retirement of whoever acts is told, to the day', () => {
  const media = get(office, 'person:media')
  if (!media) throw new Error('missing')
  const [aged, from] = [{ ...media, birthDate: day('1960-12-10') }, day('2018-12-03')]
  expect(actingRetiresHints(office, aged, { from, until: day('2018-12-31') })).toEqual([])
  const [hint] = actingRetiresHints(office, aged, { from, until: day('2019-01-01') })
  expect(hint && hintText(words, hint)).toBe(
    'Pegawai media pensiun mulai 1 Januari 2019, padahal masanya sampai 1 Januari 2019.',
  )
})

describe('a correction', () => {
  const former = holds('tanpa', 'media', {
    id: 'appointment:former',
    from: day('2015-01-05'),
    until: day('2016-01-03'),
  })
  const since = { id: 'appointment:now', from: day('2016-01-04') } as const
  const [held] = [holds('media', 'media', since)]
  const others = smallOfficeRecords().filter(
    (one) => one.kind !== 'appointment' || one.postId !== 'post:media',
  )
  const structure = structureOf([...others, former, held as Appointment])
  const said = (fields: Partial<Appointment>) =>
    correctionHints(structure, { ...former, ...fields }, SHOWN).map((hint) => hintText(words, hint))

  it('that lies over another holder of the seat is told before it is saved, to the day', () => {
    expect(said({ until: day('2016-01-03') })).toEqual([])
    expect(said({ until: day('2016-01-04') })).toEqual([
      'Masa ini bertumpang tindih dengan Pegawai media, 4 Januari 2016 – sekarang: salah satu tanggalnya keliru.',
    ])
  })

  it('with dates in the wrong order is told too', () => {
    expect(said({ decreeDate: day('2015-01-06') }).join()).toContain('berlaku surut')
    expect(said({ until: day('2015-01-04') }).join()).toContain('mendahului hari mulai')
  })
})

describe('the number of a PPPK', () => {
  const hints = (nip: string) =>
    candidateHints(
      office,
      vacant,
      person('x', { name: 'Rina', status: 'pppk', nip, birthDate: day('1990-01-01') }),
      SHOWN,
    )
      .filter(({ code }) => code.startsWith('finding.'))
      .map((hint) => hintText(words, hint))

  it('is judged by its own form and never called an NIP', () => {
    expect(hints('199001012023211001')).toEqual([])
    expect(hints('19900101202321100')).toEqual(['NI PPPK Rina berisi 17 angka; seharusnya 18.'])
    expect(hints('199001012018211001').join()).toMatch(/^Tahun pengangkatan dalam NI PPPK Rina/)
  })
})
