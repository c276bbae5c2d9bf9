import { z } from 'zod'
import { kindOfTitle } from '../../../domain/ranks/title-category.ts'
import {
  appointmentRecord,
  personRecord,
  postRecord,
  unitRecord,
} from '../../../domain/records/record-makers.ts'
import type { PostId, StructureRecord, UnitId } from '../../../domain/records/records.ts'
import { guessUnitType } from '../../../domain/templates/unit-type-of-name.ts'
import type { Draft } from '../../read/draft.ts'
import type { ProblemList } from '../../read/problem-list.ts'
import { createStableIds, type StableIds } from '../../read/stable-ids.ts'

const text = z.string().nullish()
const employee = z.object({ title: text, firstName: text, lastName: text, position: text })
const employees = z.array(employee).nullish()

interface Organisation {
  readonly name?: string | null | undefined
  readonly altName?: string | null | undefined
  readonly style?: string | null | undefined
  readonly employees?: readonly z.infer<typeof employee>[] | null | undefined
  readonly departments?: readonly Organisation[] | null | undefined
  readonly organisations?: readonly Organisation[] | null | undefined
}

const organisation: z.ZodType<Organisation> = z.lazy(() =>
  z.object({
    name: text,
    altName: text,
    style: text,
    employees,
    departments: z.array(organisation).nullish(),
    organisations: z.array(organisation).nullish(),
  }),
)

/** A file of the Organigramm-Tool of Berlin (technologiestiftung/organigramming-berlin); what else it holds is drawing. */
const schema = z.object({
  document: z.object({ title: text, schemaVersion: text }),
  organisations: z.array(organisation),
})

interface Reading {
  readonly ids: StableIds
  readonly records: StructureRecord[]
  readonly problems: ProblemList
  readonly file: string
  row: number
  roots: number
}

/**
 * Units with the units below them and their divisions, and a post for each person with a position; null where the file
 * is none. Boxes that only join lines are left out, and what hangs from them hangs from the box above.
 */
export function readOrganigramm(file: string, value: unknown, problems: ProblemList): Draft | null {
  const parsed = schema.safeParse(value)
  if (!parsed.success) return null
  const ids = createStableIds()
  const reading: Reading = { ids, records: [], problems, file, row: 0, roots: 0 }
  for (const one of parsed.data.organisations) addUnit(reading, one, null)
  const { records, roots } = reading
  return {
    records: ids.everybodyOnce(records, problems),

    abolished: 0,
    roots,
  }
}

function addUnit(reading: Reading, one: Organisation, parentId: UnitId | null): void {
  const { ids, records, problems, file } = reading
  const order = ++reading.row
  const below = [...(one.departments ?? []), ...(one.organisations ?? [])]
  const told = one.name?.trim() ?? ''
  if (one.style === 'hide' && told === '') {
    for (const child of below) addUnit(reading, child, parentId)
    return
  }
  const name = told || problems.say('no-name', { row: order })
  if (told === '') {
    const cell = { sheet: file, row: null, column: 'name', value: null }
    problems.add('missing-value', 'warning', 'missing-name', cell, { name })
  }
  const id = ids.fresh('unit', name) as UnitId
  if (parentId === null) reading.roots++
  const shortName = one.altName?.trim() || null
  records.push(unitRecord({ id, parentId, order, name, type: guessUnitType(name), shortName }))
  for (const [at, person] of (one.employees ?? []).entries()) {
    addPost(reading, person, id, at === 0)
  }
  for (const child of below) addUnit(reading, child, id)
}

function addPost(
  { ids, records, problems }: Reading,
  { title, firstName, lastName, position }: z.infer<typeof employee>,
  unitId: UnitId,
  head: boolean,
): void {
  const name = [firstName, lastName]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ')
  const post = position?.trim() ?? ''
  if (name === '' && post === '') return
  const written = post || problems.say('untitled-post')
  const owner = unitId.slice('unit:'.length)
  const id = ids.fresh('post', head ? owner : `${owner}.${written}`) as PostId
  const category = kindOfTitle(written)?.category ?? 'other'
  const place = { id, unitId, head, order: head ? 0 : records.length, title: written }
  // A position without a name may be vacant or not be told: nothing says that nobody is there.
  records.push(postRecord({ ...place, category, seats: 1, unnamed: name === '' ? 1 : 0 }))
  if (name === '') return
  const personId = ids.freshPerson(name)
  const frontTitle = title?.trim() || null
  records.push(personRecord({ id: personId, name, frontTitle, status: 'other' }))
  const part = `${id.slice('post:'.length)}.${personId.slice('person:'.length)}`
  const appointmentId = ids.fresh('appointment', part) as `appointment:${string}`
  const held = { id: appointmentId, personId, postId: id, role: 'definitif', from: null } as const
  records.push(appointmentRecord(held))
}
