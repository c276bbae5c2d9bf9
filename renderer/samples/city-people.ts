import { GOLONGAN_RANGE } from '../domain/ranks/golongan.ts'
import { personRecord } from '../domain/records/record-makers.ts'
import type { Eselon, Person } from '../domain/records/records.ts'
import { addDays, type CalendarDate, day } from '../domain/values/calendar-date.ts'
import type { Random } from './random.ts'
import { sampleNip } from './sample-nip.ts'

const MEN = ['Bagas', 'Dimas', 'Fajar', 'Galih', 'Hadi', 'Joko', 'Krisna', 'Lukas', 'Made', 'Rizal']
const WOMEN = ['Anindya', 'Citra', 'Dewi', 'Farah', 'Indah', 'Kartika', 'Lestari', 'Maria', 'Putri']
const MIDDLE = ['Adi', 'Cahya', 'Eka', 'Ratna', 'Surya', 'Tirta', 'Utama', 'Wira', 'Yoga', 'Bayu']
const FAMILY = [
  'Ardhanawira',
  'Danurwenda',
  'Hadikusnanto',
  'Kertarajasa',
  'Mangunsarana',
  'Nirwasita',
  'Pramudyatama',
  'Rahadiyanto',
  'Sastradipura',
  'Tandirogo',
  'Wiryakusnandar',
]
const DEGREES = [
  'S.Sos.',
  'S.E.',
  'S.T.',
  'S.Kom.',
  'S.H.',
  'S.STP.',
  'S.E., M.M.',
  'S.Sos., M.Si.',
]
const OLDEST = day('1960-11-05')

/** Invented civil servants without end; every NIP once, golongan inside the range of the eselon. */
export function cityPeople(random: Random): (eselon: Eselon | null) => Person {
  const used = new Set<string>()
  let number = 0
  return (eselon) => {
    number++
    const sex = random.chance(0.5) ? 'male' : 'female'
    const birthDate = addDays(OLDEST, random.between(0, 365 * (eselon ? 25 : 33)))
    return personRecord({
      id: `person:${number}`,
      name: `${random.pick(sex === 'male' ? MEN : WOMEN)} ${random.pick(MIDDLE)} ${random.pick(FAMILY)}`,
      backTitle: random.chance(0.8) ? random.pick(DEGREES) : null,
      nip: freshNip(random, birthDate, sex, used),
      birthDate,
      sex,
      golongan: eselon
        ? random.pick(GOLONGAN_RANGE[eselon])
        : random.pick(['II/c', 'II/d', 'III/a', 'III/b', 'III/c']),
    })
  }
}

function freshNip(
  random: Random,
  birth: CalendarDate,
  sex: 'male' | 'female',
  used: Set<string>,
): string {
  const year = Number(birth.slice(0, 4)) + random.between(20, 24)
  const cpns = `${year}${String(random.between(1, 12)).padStart(2, '0')}`
  for (let serial = random.between(1, 60); ; serial++) {
    const nip = sampleNip(birth, cpns, sex, serial)
    if (used.has(nip)) continue
    used.add(nip)
    return nip
  }
}
