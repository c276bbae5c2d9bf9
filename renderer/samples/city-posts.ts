import { headEselon } from '../domain/ranks/eselon.ts'
import { headTitle } from '../domain/ranks/head-title.ts'
import { postRecord } from '../domain/records/record-makers.ts'
import type { Eselon, Post, PostCategory, Unit, UnitType } from '../domain/records/records.ts'
import type { Random } from './random.ts'

/** The head post of a unit, or null where the type has none. `above`: types over it, the nearest first. */
export function cityHead(unit: Unit, above: readonly UnitType[]): Post | null {
  const title = headTitle(unit.name, unit.type, above[0] ?? null)
  if (title === null) return null
  const eselon = headEselon(unit.type, above, 'kabkota', unit.tipe)?.eselons[0] ?? null
  return postRecord({
    id: `post:${unit.id.slice('unit:'.length)}`,
    unitId: unit.id,
    order: 0,
    title,
    head: true,
    category: categoryOf(eselon),
    eselon,
    kelas: eselon ? KELAS[eselon] : null,
  })
}

const KELAS: Readonly<Record<Eselon, number>> = {
  'I.a': 17,
  'I.b': 16,
  'II.a': 15,
  'II.b': 14,
  'III.a': 12,
  'III.b': 11,
  'IV.a': 9,
  'IV.b': 8,
  'V.a': 7,
  'V.b': 7,
}

function categoryOf(eselon: Eselon | null): PostCategory {
  if (!eselon) return 'other'
  if (eselon.startsWith('II.') || eselon.startsWith('I.')) return 'jpt'
  return eselon.startsWith('III.') ? 'administrator' : 'pengawas'
}

const STAFF: readonly (readonly [string, PostCategory, number])[] = [
  ['Pengadministrasi Umum', 'pelaksana', 5],
  ['Pengolah Data', 'pelaksana', 6],
  ['Analis Perencanaan', 'pelaksana', 7],
  ['Pengelola Kegiatan', 'pelaksana', 6],
  ['Analis Kebijakan Ahli Muda', 'fungsional', 9],
  ['Arsiparis Ahli Pertama', 'fungsional', 8],
  ['Pranata Komputer Terampil', 'fungsional', 6],
  ['Perencana Ahli Muda', 'fungsional', 9],
]

/** One to three functional or pelaksana posts of a unit without units below it. */
export function cityStaff(unit: Unit, random: Random): Post[] {
  const first = random.between(0, STAFF.length - 3)
  const chosen = STAFF.slice(first, first + random.between(1, 3))
  return chosen.map(([title, category, kelas], at) => {
    const seats = random.between(1, 4)
    return postRecord({
      id: `post:${unit.id.slice('unit:'.length)}-${at + 1}`,
      unitId: unit.id,
      order: at + 1,
      title,
      head: false,
      category,
      kelas,
      seats,
      unnamed: Math.max(0, random.between(seats - 2, seats)),
    })
  })
}
