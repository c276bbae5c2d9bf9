import { describe, expect, it } from 'vitest'
import {
  actOnRecord,
  idsOnRecord,
  type PersonData,
  personData,
} from '../../../renderer/domain/proposal/person-data.ts'
import {
  absenceRecord,
  madeRecord,
  termRecord,
} from '../../../renderer/domain/records/record-makers.ts'
import type { PersonId, StructureRecord } from '../../../renderer/domain/records/records.ts'
import type { JournalEntry } from '../../../renderer/domain/structure/journal/history.ts'
import { recordsOf, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { SAMPLE_DAY, sampleProposal } from '../../make/sample-proposal.ts'

const { live, proposal } = sampleProposal()
const NURUL = 'person:nurul-hidayah-kartikasari'
const BESIDE = { proposals: [proposal], pasts: [], printed: [] }

const absence = (id: string, personId: PersonId) =>
  absenceRecord({
    id: `absence:${id}`,
    personId,
    reason: 'sakit',
    from: day('2018-01-01'),
    until: day('2018-01-03'),
  })

const term = (id: string, personId: PersonId) =>
  termRecord({
    id: `term:${id}`,
    personId,
    title: 'Analis Media',
    category: 'pelaksana',
    eselon: null,
    unitName: 'Seksi Lama',
    unitPath: 'Dinas / Seksi Lama',
    role: 'definitif',
    from: day('2012-01-02'),
    until: day('2016-12-31'),
    decreeNo: null,
    decreeDate: null,
    swornOn: null,
    endCause: null,
    endDecreeNo: null,
    endDecreeDate: null,
  })

function of(personId: PersonId, ...more: readonly StructureRecord[]): PersonData {
  const structure = structureOf([...recordsOf(live), ...more])
  const data = personData(structure, personId, SAMPLE_DAY, BESIDE)
  if (!data) throw new Error(`${personId} is not there`)
  return data
}

describe('what an office holds about a person', () => {
  it('is every post, of today and no more, from the first on, with where it stands', () => {
    const other = term('lain', 'person:dimas-arya-nugrahanto')
    const { person, posts } = of(NURUL, term('lama', NURUL), other)
    expect(person.name).toBe('Nurul Hidayah Kartikasari')
    expect(posts.map(({ title, place, held }) => [held.id, title, place])).toEqual([
      ['term:lama', 'Analis Media', 'Dinas / Seksi Lama'],
      [
        'appointment:kasi-media-2017',
        'Kepala Seksi Pengelolaan Media dan Komunikasi Publik',
        'Dinas Komunikasi dan Informatika Kota Contoh / Bidang Informasi dan Komunikasi Publik / Seksi Pengelolaan Media dan Komunikasi Publik',
      ],
      [
        'appointment:plt-kasi-lip-2018',
        'Kepala Seksi Layanan Informasi Publik',
        'Dinas Komunikasi dan Informatika Kota Contoh / Bidang Informasi dan Komunikasi Publik / Seksi Layanan Informasi Publik',
      ],
    ])
  })

  it('is their absences and candidacies alone', () => {
    const mine = absence('sakit', NURUL)
    const found = of(NURUL, mine, absence('lain', 'person:dimas-arya-nugrahanto'))
    expect(found.absences).toEqual([mine])
    expect(found.candidacies).toEqual([])
    const vacancy = recordsOf(live).find(({ kind }) => kind === 'vacancy')
    if (vacancy?.kind !== 'vacancy') throw new Error('The example has a case')
    const wanted = { ...vacancy, candidateId: NURUL } as const
    const structure = structureOf([
      ...recordsOf(live).filter(({ id }) => id !== vacancy.id),
      wanted,
    ])
    const data = personData(structure, NURUL, SAMPLE_DAY, BESIDE)
    expect(data?.candidacies.map((one) => [one.case.id, one.post.id])).toEqual([
      [wanted.id, wanted.postId],
    ])
  })

  it('is what is found of them, open and accepted, by their own id or that of what they hold', () => {
    const holder = (appointment: string) => {
      const held = recordsOf(live).find(({ id }) => id === appointment)
      if (held?.kind !== 'appointment') throw new Error(appointment)
      return held.personId
    }
    const retiring = of(holder('appointment:kasubbag-keuangan-2017'))
    expect(retiring.findings.map(({ rule }) => rule)).toEqual(['retirement-soon'])
    expect(retiring.accepted).toEqual([])
    const written = (id: string, subjectId: string) =>
      madeRecord('override', {
        id: `override:${id}`,
        rule: 'retirement-soon',
        subjectId,
        reason: 'Menunggu pengganti',
        by: 'Sekretaris',
        on: day('2018-09-03'),
      })
    const mine = written('mine', 'appointment:kasubbag-keuangan-2017')
    const accepted = of(
      holder('appointment:kasubbag-keuangan-2017'),
      mine,
      written('lain', 'appointment:sekretaris-2017'),
    )
    expect(accepted.accepted).toEqual([mine])
    expect(accepted.findings.map(({ rule }) => rule)).toEqual(['retirement-soon'])
    expect(of(NURUL)).toMatchObject({ findings: [], accepted: [] })
  })

  it('is each line of a proposal that is about them or about what they hold', () => {
    expect(of(NURUL).proposals).toEqual([
      {
        proposal: 'Penyederhanaan struktur organisasi 2018',
        version: 1,
        no: 3,
        name: 'Kelompok Jabatan Fungsional',
        reason: '',
      },
      {
        proposal: 'Penyederhanaan struktur organisasi 2018',
        version: 1,
        no: 4,
        name: 'Nurul Hidayah Kartikasari',
        reason: '',
      },
    ])
  })

  it('is the structures once in force that knew them, and the sheets printed about what they hold', () => {
    const printed = [
      { appointmentId: 'appointment:plt-kasi-lip-2018', id: 'printed:a' },
      { appointmentId: 'appointment:kasubbag-program-2017', id: 'printed:b' },
      { appointmentId: null, id: 'printed:c' },
    ] as unknown as PersonData['printed']
    const pasts = [
      { name: 'Kini', structure: live },
      { name: 'Kosong', structure: structureOf([]) },
      { name: 'Rusak', structure: null },
    ]
    const data = personData(live, NURUL, SAMPLE_DAY, { proposals: [], pasts, printed })
    expect(data).toMatchObject({ pasts: ['Kini'], proposals: [], acts: [] })
    expect(data?.printed.map(({ id }) => id as string)).toEqual(['printed:a'])
  })

  it('is nothing of who is not there', () => {
    expect(personData(live, 'person:none', SAMPLE_DAY, BESIDE)).toBeNull()
  })
})

describe('the acts on record of a person', () => {
  const own = idsOnRecord(of(NURUL, term('lama', NURUL), absence('sakit', NURUL)))
  const entry = (fields: Partial<JournalEntry>): JournalEntry => ({
    seq: 7,
    at: '2018-10-04T09:00:00+07:00',
    kind: 'edit',
    label: { code: 'change-person', params: {} },
    target: null,
    change: {},
    ...fields,
  })
  const touching = (id: string) =>
    ({ [id]: { before: null, after: null } }) as JournalEntry['change']

  it('are those of their ids: their own, of what they hold or held, of absences', () => {
    expect([...own].sort()).toEqual([
      'absence:sakit',
      'appointment:kasi-media-2017',
      'appointment:plt-kasi-lip-2018',
      NURUL,
      'term:lama',
    ])
  })

  it('are told with their moment and who wrote them, also where only a draft changed', () => {
    expect(actOnRecord(entry({ change: touching('unit:lip') }), own)).toBeNull()
    expect(actOnRecord(entry({ change: touching('term:lama') }), own)).toEqual({
      seq: 7,
      at: '2018-10-04T09:00:00+07:00',
      by: null,
      label: { code: 'change-person', params: {} },
    })
    const documents = [
      { type: 'put' },
      { type: 'draft', change: touching(NURUL) },
    ] as unknown as NonNullable<JournalEntry['documents']>
    expect(actOnRecord(entry({ by: 'Sari', documents }), own)?.by).toBe('Sari')
    expect(actOnRecord(entry({ documents: documents.slice(0, 1) }), own)).toBeNull()
  })
})
