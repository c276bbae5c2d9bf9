import type { Post, Term, Unit, UnitId, UnitType } from '../records/records.ts'
import { childrenOf, get, type Structure } from '../structure/structure.ts'
import { cityOfficeOf, isCity, officeNameOfTerm, officeOf } from './offices.ts'

/** Units below which others bear the same names everywhere: each UPTD has its Subbagian Tata Usaha. */
const ALIKE_BELOW: ReadonlySet<UnitType> = new Set<UnitType>(['uptd', 'kelurahan'])

/**
 * The name of a unit in a list of a whole office; where others there bear the same name ("Kelompok Jabatan
 * Fungsional"), with the unit it hangs from.
 */
export function nameToldApart(structure: Structure, unitId: UnitId): string {
  const unit = get(structure, unitId)
  const parent = unit?.parentId ? get(structure, unit.parentId) : undefined
  if (!unit || !parent) return unit?.name ?? ''
  const alike = unit.type === 'kjf' || ALIKE_BELOW.has(parent.type)
  if (!alike || officeOf(structure, unitId)?.id === parent.id) return unit.name
  return `${unit.name} · ${parent.name}`
}

/** The name of a unit beside one that is called so too: with the unit it hangs from. */
export function nameBeside(structure: Structure, unit: Unit, other: string): string {
  const parent = unit.parentId ? get(structure, unit.parentId) : undefined
  return parent && unit.name === other ? `${unit.name} · ${parent.name}` : unit.name
}

/**
 * A unit in a list over all offices: in a city always with whose it is ("Sekretariat · Dinas Sosial"), so that 17
 * lines that read alike are 17 different lines.
 */
export function placeInCity(structure: Structure, unitId: UnitId): string {
  const office = cityOfficeOf(structure, unitId)
  const name = nameToldApart(structure, unitId)
  return !office || office.id === unitId ? name : `${name} · ${office.name}`
}

/** The same of a post that is no more, by the names that stood above it: with its office also where that went too. */
export function placeOfTerm(
  structure: Structure,
  term: Pick<Term, 'unitName' | 'unitPath'>,
): string {
  if (!isCity(structure)) return term.unitName
  const names = new Set([term.unitName, officeOfTerm(structure, term)])
  return [...names].filter((name) => name !== '').join(' · ')
}

/** The office in a city of a post that is no more, by the names that stood above it; the highest of them where that went too. */
export function officeOfTerm(structure: Structure, term: Pick<Term, 'unitPath'>): string {
  const tops = new Set(childrenOf(structure, null).map((id) => get(structure, id)?.name))
  const first = () => term.unitPath.split(' / ').find((name) => !tops.has(name)) ?? ''
  return officeNameOfTerm(structure, term) || first()
}

/** What stands below the title of a post in a narrow column: where it is, without what the title says already. */
export function placeBesideTitle(structure: Structure, { title, unitId }: Post): string {
  const place = placeInCity(structure, unitId)
  const told = place.split(' · ').filter((part) => !title.endsWith(part))
  return told.join(' · ') || place
}

/** A post as one line of a choice names it: "Sekretaris · Sekretariat · Dinas Sosial"; nothing is said twice. */
export function postInCity(structure: Structure, post: Post): string {
  const { title, unitId } = post
  const places = [nameToldApart(structure, unitId), cityOfficeOf(structure, unitId)?.name ?? '']
  const told = [...new Set(places)].filter((place) => place !== '' && !title.endsWith(place))
  return [title, ...told].join(' · ')
}

/** A post in a sentence or the title of a form, in a city with its office: "Sekretaris · Dinas Sosial". */
export function postOfOffice(structure: Structure, post: Post): string {
  const office = cityOfficeOf(structure, post.unitId)
  return !office || post.title.endsWith(office.name) ? post.title : `${post.title} · ${office.name}`
}
