import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ScanMatch,
  scanMatcher,
} from '../../../renderer/domain/attachments/match/match-scans.ts'
import { allDocuments } from '../../../renderer/domain/attachments/missing-documents.ts'
import {
  attachmentRecord,
  lawRecord,
  settingRecord,
  stepRecord,
  vacancyRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { cityRecords } from '../../../renderer/samples/city.ts'
import { holds, person, post, unit } from '../small-office.ts'

const ON = day('2024-06-01')
const NIP = '197503042001121003'
const OFFICE = structureOf([
  unit('dinas', { type: 'dinas' }),
  post('kabid', { title: 'Kepala Bidang Informatika', head: true, category: 'administrator' }),
  post('kasi', { title: 'Kepala Seksi Data', category: 'pengawas' }),
  post('analis', { title: 'Analis Data', category: 'pelaksana' }),
  person('budi', { name: 'Budi Santoso', frontTitle: 'Dr.', backTitle: 'M.Si.', nip: NIP }),
  person('budi2', { name: 'Budi', nip: '198001012005011001' }),
  person('siti1', { name: 'Siti Rahayu', nip: '198102022006022002' }),
  person('siti2', { name: 'Siti Rahayu', nip: '199003032015032003' }),
  person('maruf', { name: "Ma'ruf Amrullah", nip: '197001011995031001' }),
  holds('budi', 'kabid', {
    decreeNo: '821.2/45/2024',
    decreeDate: day('2024-01-15'),
    from: day('2024-01-16'),
  }),
  holds('budi', 'kasi', { role: 'plt', decreeNo: '800/7/BKPSDM/2024', from: day('2024-03-01') }),
  holds('budi2', 'analis', { decreeNo: '821.2/045/2023', from: day('2023-02-01') }),
  holds('siti1', 'analis', { decreeNo: '813/12/2019', from: day('2019-04-01') }),
  holds('siti2', 'analis', { decreeNo: '813/12/2019', from: day('2019-04-01') }),
  holds('maruf', 'kasi', { decreeNo: null, from: day('2020-01-01') }),
  vacancyRecord({
    id: 'vacancy:1',
    postId: 'post:kasi',
    seat: 1,
    since: null,
    cause: null,
    approvalNo: '100.2.1.3/8812/OTDA',
  }),
  stepRecord({
    id: 'step:1',
    vacancyId: 'vacancy:1',
    stage: 'seleksi',
    docNo: 'B/214/Pansel/2024',
  }),
  lawRecord({ id: 'law:1', lawType: 'uu', number: '23', year: 2014, about: 'Pemerintahan Daerah' }),
  settingRecord('decreeNo', '49 Tahun 2016'),
])
const DOCUMENTS = allDocuments(OFFICE, ON, [
  { id: 'proposal:1', name: 'Penataan Diskominfo', on: ON },
])
const matcher = scanMatcher(OFFICE, ON, DOCUMENTS)
const match = (path: string, bytes = 1000) => matcher({ path, bytes })

/** "matched appointment:… by nip", "several a b", "none". */
function told(found: ScanMatch): string {
  if (found.kind === 'matched') return `${found.to.ofId} by ${found.by.join('+')}`
  if (found.kind === 'several')
    return `${found.together ? 'together' : 'several'} ${found.among
      .map(({ ofId }) => ofId)
      .sort()
      .join(' ')}`
  if (found.kind === 'there') return `there ${found.to.ofId}`
  return found.kind === 'refused' ? found.code : 'none'
}
const KABID = 'appointment:budi-kabid'
const PLT = 'appointment:budi-kasi'

describe('a file is known', () => {
  it('by the NIP in its name, however it is written, with what tells two decrees of one person apart', () => {
    expect(told(match(`SK_${NIP}_Kabid.pdf`))).toBe(`${KABID} by nip`)
    expect(told(match('sk kepala bidang informatika 19750304 200112 1 003.PDF'))).toBe(
      `${KABID} by nip`,
    )
    expect(told(match(`${NIP}-Plt.jpg`))).toBe(`${PLT} by nip`)
    expect(told(match(`${NIP}_2024-01-16.pdf`))).toBe(`${KABID} by nip`)
    expect(told(match(`${NIP}_15 Januari 2024.pdf`))).toBe(`${KABID} by nip`)
    expect(told(match(`${NIP}.pdf`))).toBe(`several ${KABID} ${PLT}`)
    expect(told(match(`Arsip/${NIP} Budi/SK kabid.pdf`))).toBe(`${KABID} by nip`)
  })

  it('by a number written with any signs, with or without zeros', () => {
    for (const one of [
      '821.2-45-2024',
      '821.2_045_2024',
      '821.2 45 2024',
      'SK.821.2.45.2024',
      'SK No 821.2-45 Tahun 2024 (salinan)',
    ])
      expect(told(match(`${one}.pdf`))).toBe(`${KABID} by number`)
    expect(told(match('821.2/45/2024.pdf'))).toBe('none')
    expect(told(match('SK 821.2-45-2023.pdf'))).toBe('appointment:budi2-analis by number')
    expect(told(match('100.2.1.3-8812-OTDA.pdf'))).toBe('vacancy:1 by number')
    expect(told(match('B-214-Pansel-2024.docx'))).toBe('step:1 by number')
    expect(told(match('800-7-bkpsdm-2024.png'))).toBe(`${PLT} by number`)
  })

  it('by the number of a folder, for each of those who were sworn in together', () => {
    expect(told(match('813-12-2019/Siti Rahayu.pdf'))).toBe(
      'several appointment:siti1-analis appointment:siti2-analis',
    )
    expect(told(match('813-12-2019/198102022006022002.pdf'))).toBe(
      'appointment:siti1-analis by nip+number',
    )
    expect(told(match('SK 813-12-2019.pdf'))).toBe(
      'together appointment:siti1-analis appointment:siti2-analis',
    )
  })

  it('by a name with and without degrees, in any case, and by a folder a person', () => {
    expect(told(match('SK Plt Budi Santoso.pdf'))).toBe(`${PLT} by name`)
    expect(told(match('sk plt. DR. BUDI SANTOSO, M.SI.pdf'))).toBe(`${PLT} by name`)
    expect(told(match('SK_Plt_BudiSantoso.pdf'))).toBe(`${PLT} by name`)
    expect(told(match('Budi Santoso/SK Kabid 2024.pdf'))).toBe(`${KABID} by name`)
    expect(told(match('SK Maruf Amrullah.pdf'))).toBe('appointment:maruf-kasi by name')
    expect(told(match('SK Ma’ruf Amrullah.pdf'))).toBe('appointment:maruf-kasi by name')
    expect(told(match('SK Budi.pdf'))).toBe('appointment:budi2-analis by name')
    expect(told(match('SK Budiman.pdf'))).toBe('none')
  })

  it('as a law, the regulation of the office, and a decided proposal', () => {
    expect(told(match('UU 23 Tahun 2014.pdf'))).toBe('law:1 by number')
    expect(told(match('23-2014.pdf'))).toBe('none')
    expect(told(match('Perwali No. 49 Thn 2016 SOTK.pdf'))).toBe('setting:decreeNo by number')
    expect(told(match('Undangan 49-2016.pdf'))).toBe('none')
    expect(told(match('Lembar keputusan Penataan Diskominfo.pdf'))).toBe('proposal:1 by number')
  })
})

describe('somebody chooses', () => {
  it('between two of one name, two numbers, and a number and a person that do not go together', () => {
    expect(told(match('SK Siti Rahayu.pdf'))).toBe(
      'several appointment:siti1-analis appointment:siti2-analis',
    )
    expect(told(match('821.2-45-2024 dan 821.2-45-2023.pdf'))).toBe(
      `several ${KABID} appointment:budi2-analis`,
    )
    expect(told(match('SK 821.2-45-2023 Budi Santoso.pdf'))).toBe(
      `several ${KABID} ${PLT} appointment:budi2-analis`,
    )
  })

  it('where a role is said that nobody has, or a year is not', () => {
    expect(told(match('SK Pj Budi Santoso.pdf'))).toBe(`several ${KABID} ${PLT}`)
    expect(told(match('SK Plh Maruf Amrullah.pdf'))).toBe('several appointment:maruf-kasi')
    expect(told(match('SK 800-7-BKPSDM.pdf'))).toBe(`several ${PLT}`)
  })

  it('first of those without a scan', () => {
    const scan = { content: '0a'.repeat(32), media: 'pdf', addedOn: ON, sort: 'document' } as const
    const one = attachmentRecord({
      id: 'attachment:1',
      ofId: KABID,
      name: 'x.pdf',
      bytes: 5,
      ...scan,
    })
    const scanned = structureOf([...recordsOf(OFFICE), one])
    const found = scanMatcher(scanned, ON, DOCUMENTS)({ path: `${NIP}.pdf`, bytes: 9 })
    expect(found.kind === 'several' && found.among.map(({ ofId }) => ofId)).toEqual([PLT, KABID])
  })
})

describe('nothing is attached', () => {
  it('of a stranger, whose name another bears or not', () => {
    expect(told(match('SK 199912312020011009 Budi Santoso.pdf'))).toBe('none')
    expect(told(match('Undangan rapat.pdf'))).toBe('none')
    expect(told(match('SK 12-2024.pdf'))).toBe('none')
  })

  it('of what no scan is, what is empty, and what is too large', () => {
    expect(told(match('821.2-45-2024.svg'))).toBe('scan-unknown')
    expect(told(match('821.2-45-2024'))).toBe('scan-unknown')
    expect(told(match('821.2-45-2024.pdf', 0))).toBe('scan-empty')
    expect(told(match('821.2-45-2024.pdf', 20 * 1024 * 1024 + 1))).toBe('attachment-too-large')
  })

  it('of what is there by its name and size', () => {
    const scan = { content: '0a'.repeat(32), media: 'pdf', addedOn: ON, sort: 'document' } as const
    const one = attachmentRecord({
      ...{ id: 'attachment:1', ofId: KABID, name: '821.2-45-2024.pdf', bytes: 1000, ...scan },
    })
    const again = scanMatcher(structureOf([...recordsOf(OFFICE), one]), ON, DOCUMENTS)
    expect(told(again({ path: 'arsip/821.2-45-2024.pdf', bytes: 1000 }))).toBe(`there ${KABID}`)
    expect(told(again({ path: 'arsip/821.2-45-2024.pdf', bytes: 1001 }))).toBe(`${KABID} by number`)
  })
})

it('every decree of a city is known by its own number and NIP in a name, or left to choose; never another', () => {
  const city = structureOf(cityRecords(7, 400))
  const on = day('2024-01-01')
  const documents = allDocuments(city, on)
  const found = scanMatcher(city, on, documents)
  const decrees = documents.flatMap((one) =>
    one.of.kind === 'appointment' && one.number !== null ? [{ one, record: one.of.record }] : [],
  )
  expect(decrees.length).toBeGreaterThan(100)
  const sign = fc.constantFrom('-', '_', ' ', '.')
  let known = 0
  fc.assert(
    fc.property(fc.constantFrom(...decrees), sign, fc.boolean(), ({ one, record }, s, withNip) => {
      const nip = city.tables.person.get(record.personId)?.nip ?? ''
      const number = (one.number ?? '').replaceAll('/', s)
      const match = found({ path: `SK ${number}${withNip ? `${s}${nip}` : ''}.pdf`, bytes: 9 })
      if (match.kind === 'matched') {
        known++
        expect(match.to.ofId).toBe(one.ofId)
      } else {
        expect(match.kind).toBe('several')
        if (match.kind === 'several') expect(match.among).toContain(one)
      }
    }),
  )
  expect(known).toBeGreaterThan(20)
})
