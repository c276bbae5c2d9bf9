import {
  appointmentRecord,
  freezeRecord,
  madeRecord,
  stepRecord,
  vacancyRecord,
} from '../domain/records/record-makers.ts'
import type { Appointment, Override, StructureRecord } from '../domain/records/records.ts'
import { day } from '../domain/values/calendar-date.ts'

/** The last day the Kepala Seksi was ours: his appointment in the province begins on 1 September 2018. */
const LEFT: Partial<Appointment> = {
  until: day('2018-08-31'),
  endCause: 'mutasi-keluar-provinsi',
  endDecreeNo: '824.4/1187/BKD/2018',
  endDecreeDate: day('2018-08-20'),
}

/**
 * What happened to the holders until 4 October 2018: the Kepala Seksi Layanan Informasi Publik moved to the province,
 * a colleague acts for him, and nobody may be sworn in before the elected mayor is. A second acting head, of a
 * section that never had a holder, stayed past the end of her term.
 */
export function withDemoStory(records: readonly StructureRecord[]): StructureRecord[] {
  const told = records.map((record) =>
    record.id === 'appointment:kasi-lip-2017' ? ({ ...record, ...LEFT } as Appointment) : record,
  )
  return [...told, ...acting(), ...cases(), mayorFreeze(), acceptedGolongan()]
}

function acting(): Appointment[] {
  return [
    appointmentRecord({
      id: 'appointment:plt-kasi-lip-2018',
      personId: 'person:nurul-hidayah-kartikasari',
      postId: 'post:kasi-lip',
      role: 'plt',
      from: day('2018-09-03'),
      until: day('2018-12-02'),
      decreeNo: '800/214/Diskominfo/2018',
      decreeDate: day('2018-09-03'),
    }),
    appointmentRecord({
      id: 'appointment:plt-kasubbag-tu-2018',
      personId: 'person:kornelia-andarini-wijayaputri',
      postId: 'post:kasubbag-tu',
      role: 'plt',
      from: day('2018-06-25'),
      until: day('2018-09-24'),
      decreeNo: '800/131/Diskominfo/2018',
      decreeDate: day('2018-06-22'),
    }),
  ]
}

function cases(): StructureRecord[] {
  return [
    vacancyRecord({
      id: 'vacancy:kasi-lip-2018',
      postId: 'post:kasi-lip',
      since: day('2018-09-01'),
      cause: 'mutasi-keluar-provinsi',
      stage: 'dilaporkan',
      note: 'Menunggu pelantikan Wali Kota terpilih; sesudahnya masih perlu izin tertulis Menteri.',
    }),
    stepRecord({
      id: 'step:kasi-lip-2018-dilaporkan',
      vacancyId: 'vacancy:kasi-lip-2018',
      stage: 'dilaporkan',
      docNo: '800/209/Diskominfo/2018',
      docDate: day('2018-08-29'),
      doneOn: day('2018-08-30'),
    }),
    vacancyRecord({
      id: 'vacancy:kasubbag-tu-2017',
      postId: 'post:kasubbag-tu',
      since: day('2017-01-03'),
      cause: 'jabatan-baru',
    }),
  ]
}

/** UU 10/2016 Pasal 71(2): from six months before the candidates are named to the end of the term. */
function mayorFreeze(): StructureRecord {
  return freezeRecord({
    id: 'freeze:pilkada-2018',
    name: 'Pilkada serentak 2018',
    from: day('2017-08-12'),
    until: null,
    basis: 'UU 10/2016 Pasal 71 ayat (2)',
    scope: 'jpt,administrator,pengawas',
    waitsFor: 'pelantikan Wali Kota terpilih',
  })
}

function acceptedGolongan(): Override {
  return madeRecord('override', {
    id: 'override:golongan-kasi-keamanan-informasi',
    rule: 'golongan-range',
    subjectId: 'post:kasi-keamanan-informasi',
    reason:
      'Satu-satunya pegawai dengan sertifikat keamanan informasi; kenaikan pangkat April 2019.',
    by: 'Tim Penilai Kinerja PNS',
    on: day('2017-06-05'),
  })
}
