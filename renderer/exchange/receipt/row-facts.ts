import { fullName } from '../../domain/records/full-name.ts'
import type {
  Appointment,
  Person,
  Post,
  StructureRecord,
  Unit,
  UnitId,
  Vacancy,
} from '../../domain/records/records.ts'
import type { Provenance } from '../read/provenance.ts'
import { nameKey } from '../read/sheet.ts'

/** The records of an import, to be had by the rows they were made of. */
export interface Facts {
  of(sheet: string, row: number): RowFacts
  readonly made: Provenance
  /** The keys of the names of a unit and of all above it. */
  chainOf(id: UnitId): ReadonlyMap<string, string>
  unit(id: string | null): Unit | undefined
  /** The units right below one. */
  below(id: UnitId): readonly Unit[]
  /** Keys by which a row may name a unit it hangs from: its name, who leads it, and that post. */
  leadersOf(id: UnitId): ReadonlySet<string>
  readonly byId: ReadonlyMap<string, StructureRecord>
}

/** What one row became. */
export interface RowFacts {
  readonly ids: readonly string[]
  readonly units: readonly Unit[]
  readonly posts: readonly Post[]
  readonly appointments: readonly Appointment[]
  readonly people: readonly Person[]
  readonly vacancies: readonly Vacancy[]
}

export function factsOf(records: readonly StructureRecord[], made: Provenance): Facts {
  const byId = new Map<string, StructureRecord>(records.map((one) => [one.id, one]))
  const chains = new Map<UnitId, ReadonlyMap<string, string>>()
  const unit = (id: string | null) => {
    const found = id === null ? undefined : byId.get(id)
    return found?.kind === 'unit' ? found : undefined
  }
  let heads: Map<string, string[]> | null = null
  let children: Map<string, Unit[]> | null = null
  const person = (id: string) => {
    const found = byId.get(id)
    return found?.kind === 'person' ? found : undefined
  }
  function headsByUnit(): Map<string, string[]> {
    const posts = new Map<string, string>()
    const found = new Map<string, string[]>()
    const add = (id: string, name: string) => {
      const list = found.get(id)
      if (list) list.push(name)
      else found.set(id, [name])
    }
    for (const one of records) {
      if (one.kind !== 'post') continue
      posts.set(one.id, one.unitId)
      add(one.unitId, one.title)
    }
    for (const one of records) {
      if (one.kind !== 'appointment') continue
      const of = posts.get(one.postId)
      const who = person(one.personId)
      if (of && who) add(of, fullName(who))
      if (of && who) add(of, who.name)
    }
    return found
  }
  return {
    made,
    byId,
    unit,
    below(id) {
      if (!children) {
        children = new Map()
        for (const one of records) {
          if (one.kind !== 'unit' || one.parentId === null) continue
          const list = children.get(one.parentId)
          if (list) list.push(one)
          else children.set(one.parentId, [one])
        }
      }
      return children.get(id) ?? []
    },
    chainOf(id) {
      const known = chains.get(id)
      if (known) return known
      const chain = new Map<string, string>()
      const seen = new Set<string>()
      for (let at = unit(id); at && !seen.has(at.id); at = unit(at.parentId)) {
        seen.add(at.id)
        if (!chain.has(nameKey(at.name))) chain.set(nameKey(at.name), at.name)
      }
      chains.set(id, chain)
      return chain
    },
    leadersOf(id) {
      heads ??= headsByUnit()
      return new Set([unit(id)?.name ?? '', ...(heads.get(id) ?? [])].map(nameKey))
    },
    of: (sheet, row) => rowFacts(made.of(sheet, row), byId),
  }
}

/** What a row became that became nothing. */
export const NO_FACTS: RowFacts = {
  ids: [],
  units: [],
  posts: [],
  appointments: [],
  people: [],
  vacancies: [],
}

function rowFacts(ids: readonly string[], byId: ReadonlyMap<string, StructureRecord>): RowFacts {
  const units: Unit[] = []
  const posts: Post[] = []
  const appointments: Appointment[] = []
  const people: Person[] = []
  const vacancies: Vacancy[] = []
  for (const id of ids) {
    const one = byId.get(id)
    if (one?.kind === 'unit') units.push(one)
    else if (one?.kind === 'post') posts.push(one)
    else if (one?.kind === 'person') {
      if (!people.includes(one)) people.push(one)
    } else if (one?.kind === 'vacancy') vacancies.push(one)
    else if (one?.kind === 'appointment') {
      appointments.push(one)
      // Who only acts may have become somebody another row tells.
      const who = byId.get(one.personId)
      if (who?.kind === 'person' && !people.includes(who)) people.push(who)
    }
  }
  for (const { unitId } of posts) {
    const of = byId.get(unitId)
    if (of?.kind === 'unit' && !units.includes(of)) units.push(of)
  }
  return { ids, units, posts, appointments, people, vacancies }
}
