import { fullName } from '../records/full-name.ts'
import { all, get, type Structure } from '../structure/structure.ts'

/** Every name that stands in a structure: of units, posts, people, freezes and of the office itself. */
export function namesIn(structure: Structure): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { name, shortName } of all(structure, 'unit')) names.add(name).add(shortName ?? '')
  for (const { title } of all(structure, 'post')) names.add(title)
  for (const person of all(structure, 'person')) names.add(person.name).add(fullName(person))
  for (const { name } of all(structure, 'freeze')) names.add(name)
  names.add(get(structure, 'setting:officeName')?.value ?? '')
  names.delete('')
  return names
}
