import fc from 'fast-check'
import {
  ESELONS,
  LINES,
  POST_CATEGORIES,
  ROLES,
  TIPES,
  UNIT_TYPES,
  VACANCY_CAUSES,
  VACANCY_STAGES,
} from '../../renderer/domain/records/form/choices.ts'
import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
  vacancyRecord,
} from '../../renderer/domain/records/record-makers.ts'
import type {
  AppointmentId,
  PostId,
  StructureRecord,
  UnitId,
} from '../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { addDays, type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'

/** A day in the middle of the arbitrary appointments: some have ended, some run, some have not begun. */
export const MIDDLE_DAY: CalendarDate = day('2018-10-04')

export interface ArbitraryOptions {
  /** At least one unit is always there. */
  readonly maxUnits?: number
  readonly maxPosts?: number
  readonly maxAppointments?: number
  /** Chance in percent that a unit waits in the tray. */
  readonly tray?: number
}

/** Names from two letters to what no box holds in two lines, with accents, quotes and markup among them. */
export const arbitraryName: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...officeNames()) },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 40 }).map((s) => s.trim() || 'x') },
)

function officeNames(): string[] {
  return [
    'UP',
    'Bidang Informasi dan Komunikasi Publik',
    'Seksi Persandian',
    'Seksi Pengelolaan dan Pengembangan Sumber Daya Teknologi Informasi dan Komunikasi serta Penyelenggaraan Ekosistem Pemerintahan Berbasis Elektronik',
    'Subbagian Perencanaan, Evaluasi & Pelaporan',
    'UPTD "Radio" <Kota>',
    'Kelompok Jabatan Fungsional',
    'Pertanggungjawabanketatausahaankepegawaiandaerah',
    'Sekretariat',
    'Kecamatan Prajurit’ Kulon é',
  ]
}

const pick = fc.nat({ max: 9999 })

const unitSeed = fc.record({
  parent: pick,
  order: fc.nat({ max: 9 }),
  name: arbitraryName,
  type: fc.constantFrom(...UNIT_TYPES),
  tipe: fc.option(fc.constantFrom(...TIPES)),
  line: fc.constantFrom(...LINES),
  tray: fc.nat({ max: 99 }),
  led: fc.nat({ max: 9 }).map((n) => n > 1),
})

const postSeed = fc.record({
  unit: pick,
  order: fc.nat({ max: 9 }),
  title: arbitraryName,
  category: fc.constantFrom(...POST_CATEGORIES),
  eselon: fc.option(fc.constantFrom(...ESELONS)),
  kelas: fc.option(fc.integer({ min: 1, max: 17 })),
  seats: fc.nat({ max: 6 }),
  unnamed: fc.nat({ max: 4 }),
  reportsTo: fc.option(pick, { freq: 9 }),
})

const appointmentSeed = fc.record({
  person: pick,
  post: pick,
  role: fc.constantFrom('definitif' as const, ...ROLES),
  from: fc.option(fc.integer({ min: -1500, max: 200 }), { freq: 9 }),
  days: fc.option(fc.integer({ min: 0, max: 1200 })),
  cause: fc.option(fc.constantFrom(...VACANCY_CAUSES)),
})

const vacancySeed = fc.record({
  post: pick,
  since: fc.option(fc.integer({ min: -900, max: 0 })),
  cause: fc.option(fc.constantFrom(...VACANCY_CAUSES)),
  stage: fc.option(fc.constantFrom(...VACANCY_STAGES)),
})

type Seed<T> = T extends fc.Arbitrary<infer V> ? V : never

/**
 * Records of a structure without faults: any shape of tree (units in the tray too), head posts and others, holders
 * that were, are and will be, Plt, and HR's cases. Shrinks to a single unit.
 */
export function arbitraryRecords(options: ArbitraryOptions = {}): fc.Arbitrary<StructureRecord[]> {
  const { maxUnits = 24, maxPosts = 24, maxAppointments = 30, tray = 4 } = options
  return fc
    .record({
      units: fc.array(unitSeed, { minLength: 1, maxLength: maxUnits }),
      posts: fc.array(postSeed, { maxLength: maxPosts }),
      appointments: fc.array(appointmentSeed, { maxLength: maxAppointments }),
      vacancies: fc.array(vacancySeed, { maxLength: 4 }),
    })
    .map(({ units, posts, appointments, vacancies }) => {
      const made = units.flatMap((seed, at) => unitOf(seed, at, tray))
      const heads = made.filter(({ kind }) => kind === 'post').map(({ id }) => id as PostId)
      const ids = [...heads, ...posts.map((_, at): PostId => `post:p${at}`)]
      const staff = posts.map((seed, at) => postOf(seed, at, units.length, ids))
      if (ids.length === 0) return [...made, ...staff]
      return [
        ...made,
        ...staff,
        ...appointments.flatMap((seed, at) => appointmentOf(seed, at, ids)),
        ...vacancies.map((seed, at) => vacancyOf(seed, at, ids)),
      ].filter(firstOfItsId())
    })
}

/** The same as a structure with its indexes. */
export function arbitraryStructure(options: ArbitraryOptions = {}): fc.Arbitrary<Structure> {
  return arbitraryRecords(options).map(structureOf)
}

function unitOf(seed: Seed<typeof unitSeed>, at: number, tray: number): StructureRecord[] {
  const id: UnitId = `unit:u${at}`
  const waits = at > 0 && seed.tray < tray
  const unit = unitRecord({
    id,
    parentId: at === 0 || waits ? null : `unit:u${seed.parent % at}`,
    order: seed.order,
    name: seed.name,
    type: seed.type,
    tipe: seed.tipe,
    line: seed.line,
    unplaced: waits ? 'Induk tidak dikenal.' : null,
  })
  if (!seed.led) return [unit]
  const title = `Kepala ${seed.name}`
  const head = { id: `post:h${at}`, unitId: id, order: 0, title, head: true } as const
  return [unit, postRecord({ ...head, category: 'pengawas', eselon: 'IV.a', kelas: 9 })]
}

function postOf(
  { unit, reportsTo, ...fields }: Seed<typeof postSeed>,
  at: number,
  units: number,
  ids: readonly PostId[],
): StructureRecord {
  return postRecord({
    ...fields,
    id: `post:p${at}`,
    unitId: `unit:u${unit % units}`,
    head: false,
    reportsTo: reportsTo === null ? null : (ids[reportsTo % ids.length] ?? null),
  })
}

function appointmentOf(
  seed: Seed<typeof appointmentSeed>,
  at: number,
  ids: readonly PostId[],
): StructureRecord[] {
  const from = seed.from === null ? null : addDays(MIDDLE_DAY, seed.from)
  const until = seed.days === null ? null : addDays(from ?? MIDDLE_DAY, seed.days)
  const id: AppointmentId = `appointment:a${at}`
  const number = seed.person % 12
  return [
    personRecord({ id: `person:o${number}`, name: `Pegawai ${number}`, golongan: 'III/c' }),
    appointmentRecord({
      id,
      personId: `person:o${number}`,
      postId: ids[seed.post % ids.length] as PostId,
      role: seed.role,
      from,
      until,
      endCause: until ? seed.cause : null,
    }),
  ]
}

function vacancyOf(
  { post, since, cause, stage }: Seed<typeof vacancySeed>,
  at: number,
  ids: readonly PostId[],
): StructureRecord {
  return vacancyRecord({
    id: `vacancy:v${at}`,
    postId: ids[post % ids.length] as PostId,
    since: since === null ? null : addDays(MIDDLE_DAY, since),
    cause,
    stage,
  })
}

function firstOfItsId(): (record: StructureRecord) => boolean {
  const seen = new Set<string>()
  return ({ id }) => !seen.has(id) && Boolean(seen.add(id))
}
