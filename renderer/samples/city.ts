import { termEnd } from '../domain/acting/acting-term.ts'
import {
  appointmentRecord,
  personRecord,
  settingRecord,
  unitRecord,
  vacancyRecord,
} from '../domain/records/record-makers.ts'
import type {
  Duty,
  PersonId,
  Post,
  StructureRecord,
  Unit,
  UnitType,
  VacancyCause,
} from '../domain/records/records.ts'
import { addDays, type CalendarDate, day } from '../domain/values/calendar-date.ts'
import { cityDuties, cityUrusan } from './city-duties.ts'
import { cityPeople } from './city-people.ts'
import { cityPlan, type PlannedUnit } from './city-plan.ts'
import { cityHead, cityStaff } from './city-posts.ts'
import { type Random, randomOf } from './random.ts'
import { lawsOf2018 } from './sample-laws.ts'

/** The day the city is told on. */
export const CITY_DAY = day('2018-10-04')

const MAYOR = 'Adiwangsa Pramudita'
const VACANT = 0.15
const ACTING_OF_VACANT = 0.45
const NAMED_STAFF = 0.25
const CAUSES: readonly VacancyCause[] = [
  'pensiun-bup',
  'promosi',
  'rotasi',
  'mutasi-keluar-instansi',
]

/**
 * A whole invented city of exactly `units` units (at least 1): secretariat, dinas, badan, districts with their
 * villages; what each unit is there for, and the laws that rests on; head posts of the right eselon, staff, holders with NIP, about 15 % of the heads vacant, near half of
 * those with a Plt. The same seed and size give the same records.
 */
export function cityRecords(seed: number, units: number): StructureRecord[] {
  const random = randomOf(seed)
  const city = new City(random, units)
  const root = city.add(
    { name: 'Pemerintah Kota Contoh', type: 'pemda', below: [] },
    null,
    0,
    [],
    null,
  )
  let order = 0
  for (const office of cityPlan(random)) {
    if (city.full) break
    city.addTree(office, root, ++order, ['pemda'])
  }
  return [...city.records, ...SETTINGS, ...city.duties, ...lawsOf2018()]
}

const SETTINGS = [
  settingRecord('officeName', 'Kota Contoh'),
  settingRecord('government', 'Pemerintah Kota Contoh'),
  settingRecord('city', 'Contoh'),
  settingRecord('headTitle', 'Wali Kota Contoh'),
  settingRecord('headName', MAYOR),
]

class City {
  readonly records: StructureRecord[] = []
  readonly duties: Duty[] = []
  private readonly random: Random
  private readonly limit: number
  private readonly newPerson: ReturnType<typeof cityPeople>
  private count = 0
  private lastHolder: PersonId | null = null

  constructor(random: Random, limit: number) {
    this.random = random
    this.limit = limit
    this.newPerson = cityPeople(random)
  }

  get full(): boolean {
    return this.count >= this.limit
  }

  addTree(
    plan: PlannedUnit,
    parent: Unit,
    order: number,
    above: readonly UnitType[],
    office = plan,
  ): void {
    if (this.full) return
    const unit = this.add(plan, parent, order, above, office)
    const next = [plan.type, ...above]
    plan.below.forEach((child, at) => {
      this.addTree(child, unit, at + 1, next, office)
    })
  }

  /** `office`: the perangkat daerah it belongs to; null above all of them. */
  add(
    plan: PlannedUnit,
    parent: Unit | null,
    order: number,
    above: readonly UnitType[],
    office: PlannedUnit | null,
  ): Unit {
    this.count++
    const unit = unitRecord({
      id: `unit:${this.count}`,
      parentId: parent?.id ?? null,
      order,
      name: plan.name,
      type: plan.type,
      tipe: plan.tipe ?? null,
      line: plan.type === 'kjf' ? 'koordinasi' : 'komando',
      code: parent?.code ? `${parent.code}.${String(order).padStart(2, '0')}` : '1',
      urusan: cityUrusan(plan),
    })
    this.records.push(unit)
    if (office) this.duties.push(...cityDuties(unit, office, above))
    const head = cityHead(unit, above)
    if (head) this.fillHead(head)
    if (plan.below.length === 0 && plan.type !== 'pemda') this.addStaff(unit)
    return unit
  }

  private fillHead(post: Post): void {
    this.records.push(post)
    if (!post.eselon) {
      this.elect(post)
      return
    }
    const person = this.newPerson(post.eselon)
    this.records.push(person)
    const from = addDays(CITY_DAY, -this.random.between(420, 2000))
    if (!this.random.chance(VACANT)) {
      this.appoint(post, person.id, from, null, null)
      return
    }
    const since = addDays(CITY_DAY, -this.random.between(5, 400))
    const cause = this.random.pick(CAUSES)
    this.appoint(post, person.id, from, addDays(since, -1), cause)
    const id = `vacancy:${post.id.slice('post:'.length)}` as const
    this.records.push(vacancyRecord({ id, postId: post.id, since, cause, stage: 'dilaporkan' }))
    if (this.random.chance(ACTING_OF_VACANT)) this.act(post, since)
  }

  /** The mayor: elected, no civil servant. */
  private elect(post: Post): void {
    const mayor = personRecord({ id: 'person:mayor', name: MAYOR, status: 'other' })
    const from = day('2016-02-17')
    const id = 'appointment:mayor'
    this.records.push(mayor)
    this.records.push(appointmentRecord({ id, personId: mayor.id, postId: post.id, from }))
  }

  /** A head who is in office acts as well; the last one appointed is never far off in the tree. */
  private act(post: Post, since: CalendarDate): void {
    const actor = this.lastHolder
    if (!actor) return
    const from = addDays(since, this.random.between(0, 4))
    const id = `appointment:${post.id.slice('post:'.length)}-plt` as const
    const until = termEnd(from, 3)
    this.records.push(
      appointmentRecord({ id, personId: actor, postId: post.id, role: 'plt', from, until }),
    )
  }

  private appoint(
    post: Post,
    personId: PersonId,
    from: CalendarDate,
    until: CalendarDate | null,
    endCause: VacancyCause | null,
  ): void {
    const id = `appointment:${post.id.slice('post:'.length)}` as const
    const decree = {
      decreeNo: `821.2/${from.slice(5, 7)}/BKPSDM/${from.slice(0, 4)}`,
      decreeDate: from,
    }
    this.records.push(
      appointmentRecord({
        id,
        personId,
        postId: post.id,
        from,
        until,
        endCause,
        swornOn: from,
        ...decree,
      }),
    )
    if (!until) this.lastHolder = personId
  }

  private addStaff(unit: Unit): void {
    for (const post of cityStaff(unit, this.random)) {
      const named = post.unnamed < post.seats && this.random.chance(NAMED_STAFF)
      this.records.push(post)
      if (!named) continue
      const person = this.newPerson(null)
      const id = `appointment:${post.id.slice('post:'.length)}` as const
      const from = addDays(CITY_DAY, -this.random.between(100, 3000))
      this.records.push(
        person,
        appointmentRecord({ id, personId: person.id, postId: post.id, from }),
      )
    }
  }
}
