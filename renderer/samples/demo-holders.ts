import { appointmentRecord, personRecord } from '../domain/records/record-makers.ts'
import type { Appointment, Person, PostId } from '../domain/records/records.ts'
import { type CalendarDate, day } from '../domain/values/calendar-date.ts'
import { sampleNip } from './sample-nip.ts'
import { textTable } from './text-table.ts'

const COLUMNS = [
  'post',
  'front',
  'name',
  'back',
  'birth',
  'cpns',
  'sex',
  'serial',
  'golongan',
  'from',
] as const

/**
 * Invented people on the demo's posts. The golongan lie in the range of the eselon (PP 13/2002) but for the Kasi
 * Keamanan Informasi, whose case has an accepted reason. The Sekretaris and the Kasubbag Keuangan reach 58 within
 * twelve months of October 2018.
 */
const HOLDERS_2018 = `
kadis                   | Ir.  | Hendra Prawiratama | M.M. | 1963-04-17 | 199003 | L | 5 | IV/c | 2017-01-03
sekretaris              | Dra. | Ratih Kusumaningtyas Wiraatmaja | M.Si. | 1961-02-14 | 198603 | P | 4 | IV/b | 2017-01-03
kasubbag-program        | -    | Dimas Arya Nugrahanto | S.E., M.Ak. | 1980-08-05 | 200501 | L | 7 | III/d | 2017-01-03
kasubbag-keuangan       | -    | Sri Wahyuni Lestariningsih | S.E. | 1961-07-22 | 198503 | P | 6 | III/d | 2017-01-03
kasubbag-umum           | -    | Yohanes Bagus Tirtawijaya | S.Sos. | 1976-11-30 | 200212 | L | 3 | III/d | 2017-01-03
kabid-ikp               | Dr.  | Maharani Puspitasari Hadiningratih | S.Sos., M.I.Kom. | 1972-06-09 | 199803 | P | 8 | IV/a | 2017-01-03
kasi-lip                | -    | Andika Surya Pratistha | S.I.Kom. | 1982-03-27 | 200604 | L | 4 | III/d | 2017-01-03
kasi-media              | -    | Nurul Hidayah Kartikasari | S.Sos., M.I.Kom. | 1979-12-02 | 200501 | P | 10 | III/d | 2017-01-03
kasi-kemitraan          | -    | Teguh Wibisaputra | S.I.P. | 1978-05-16 | 200312 | L | 6 | III/c | 2017-01-03
kabid-infrastruktur     | -    | Rudi Hartawan Simargolang | S.T., M.T. | 1970-01-25 | 199703 | L | 2 | IV/a | 2017-01-03
kasi-jaringan           | -    | Gede Wirasandhi | S.T. | 1981-10-08 | 200604 | L | 9 | III/c | 2017-01-03
kasi-pusat-data         | -    | Lukman Hakimudin | S.Kom. | 1983-07-19 | 200804 | L | 2 | III/c | 2017-01-03
kasi-sumber-daya-tik    | -    | Margaretha Elisabet Pandiangsih | S.Kom., M.Kom. | 1982-01-11 | 200604 | P | 3 | III/d | 2017-01-03
kabid-egov              | -    | Fitri Ananda Rahmawardani | S.Kom., M.T.I. | 1975-09-13 | 200003 | P | 1 | IV/a | 2017-01-03
kasi-tata-kelola        | -    | Wulan Sekarningrum | S.Kom., M.M. | 1981-04-21 | 200501 | P | 12 | III/d | 2017-01-03
kasi-aplikasi           | -    | Reza Fadlansyah | S.T. | 1984-02-29 | 200901 | L | 5 | III/c | 2017-01-03
kasi-interoperabilitas  | -    | Dewi Ayuningsih Prameswara | S.Si., M.Stat. | 1983-11-06 | 200804 | P | 7 | III/c | 2017-01-03
kabid-statistik         | Drs. | Slamet Raharjo Widyatmaka | - | 1965-05-19 | 199103 | L | 9 | IV/a | 2017-01-03
kasi-statistik-sektoral | -    | Agus Setyabudi Hardiwinoto | S.Si. | 1977-08-17 | 200212 | L | 11 | III/d | 2017-01-03
kasi-persandian         | -    | Ignatius Danurwenda | S.T. | 1980-06-30 | 200604 | L | 6 | III/c | 2017-01-03
kasi-keamanan-informasi | -    | Hanifah Zahratunnisa | S.Kom. | 1988-10-25 | 201101 | P | 3 | III/b | 2017-06-12
kepala-uptd             | -    | Bonifasius Tandialla | S.Sn. | 1974-03-15 | 199903 | L | 1 | III/d | 2017-01-03
aplikasi-prakom-muda    | -    | Farid Maulanazhar | S.Kom. | 1981-05-04 | 200604 | L | 13 | III/d | 2016-04-01
sandiman-pertama        | -    | Putri Cahyaningsuri | S.Tr.TP. | 1992-09-18 | 201502 | P | 2 | III/a | 2017-04-01
uptd-penyiar            | -    | Kornelia Andarini Wijayaputri | S.I.Kom. | 1986-09-07 | 201001 | P | 4 | III/b | 2013-01-02
umum-admin              | -    | Sutrisna Wiryadipa | - | 1969-12-31 | 199203 | L | 8 | II/d | 2012-10-01
`

/** The one decree by which the 2017 organisation was filled, and its oath. */
const FILLING = {
  decreeNo: '821.2/047/BKPSDM/2016',
  decreeDate: day('2016-12-30'),
  from: '2017-01-03',
} as const

/** The demo's people and the definitive appointments they hold, all of them still running. */
export function demoHolders(): (Person | Appointment)[] {
  return textTable(COLUMNS, HOLDERS_2018).flatMap((row) => {
    const person = demoPerson(row)
    return [person, definitive(person, `post:${row.post}`, day(row.from))]
  })
}

/** A person of a table row; the id is the name in lower case. */
function demoPerson(
  row: Readonly<
    Record<'front' | 'name' | 'back' | 'birth' | 'cpns' | 'sex' | 'serial' | 'golongan', string>
  >,
): Person {
  const birthDate = day(row.birth)
  const sex = row.sex === 'L' ? 'male' : 'female'
  return personRecord({
    id: `person:${row.name.toLowerCase().replaceAll(' ', '-')}`,
    name: row.name,
    frontTitle: row.front || null,
    backTitle: row.back || null,
    nip: sampleNip(birthDate, row.cpns, sex, Number(row.serial)),
    birthDate,
    sex,
    golongan: row.golongan,
  })
}

function definitive(person: Person, postId: PostId, from: CalendarDate): Appointment {
  const massOath = from === FILLING.from
  return appointmentRecord({
    id: `appointment:${postId.slice('post:'.length)}-${from.slice(0, 4)}`,
    personId: person.id,
    postId,
    from,
    decreeNo: massOath ? FILLING.decreeNo : `821.2/${from.slice(5, 7)}8/BKPSDM/${from.slice(0, 4)}`,
    decreeDate: massOath ? FILLING.decreeDate : from,
    swornOn: from,
  })
}
