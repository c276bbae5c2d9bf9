import { LAW_YEAR } from '../records/form/ranges.ts'
import { lawRecord } from '../records/record-makers.ts'
import type { Law, RecordId } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'
import { withoutUnseen } from '../values/unseen-signs.ts'
import { lawName } from './laws.ts'

export type LawId = RecordId<'law'>
/** A law without its id: as a form holds it, and as a citation reads. */
export type LawFields = Omit<Law, 'id' | 'kind'>

/** Puts laws among those the text rests on. Refused where one says too little, or is there already. */
export function addLaws(laws: readonly LawFields[], ids: readonly LawId[]): Edit {
  return (structure) => {
    const made: Law[] = []
    for (const [at, fields] of laws.entries()) {
      const law = lawRecord({ ...cleanLaw(fields), id: ids[at] as LawId })
      if (get(structure, law.id)) return refuse('id-taken', { name: law.about })
      const problem = faultOf(structure, law, made)
      if (problem) return problem
      made.push(law)
    }
    return made.length > 0 ? ok(put(structure, made)) : refuse('law-empty')
  }
}

/** Says a law otherwise. */
export function changeLaw(id: LawId, fields: Partial<LawFields>): Edit {
  return (structure) => {
    const law = get(structure, id)
    if (!law) return refuse('law-gone')
    const said: Law = { ...law, ...cleanLaw({ ...law, ...fields }) }
    return faultOf(structure, said, []) ?? ok(put(structure, [said]))
  }
}

/** Takes laws off the list. */
export function dropLaws(ids: readonly LawId[]): Edit {
  return (structure) =>
    ids.some((id) => !get(structure, id)) ? refuse('law-gone') : ok(takenOut(structure, ids))
}

function faultOf(structure: Structure, law: Law, beside: readonly Law[]) {
  if (law.number === '' || law.about === '') return refuse('law-empty')
  const [from, to] = LAW_YEAR
  if (!Number.isInteger(law.year) || law.year < from || law.year > to)
    return refuse('law-year', { year: String(law.year), from, to })
  const twin = [...all(structure, 'law'), ...beside].some(
    (one) =>
      one.id !== law.id &&
      one.lawType === law.lawType &&
      one.number === law.number &&
      one.year === law.year &&
      (one.institution ?? '') === (law.institution ?? ''),
  )
  return twin ? refuse('law-twice', { name: lawName(law) }) : null
}

function cleanLaw({
  lawType,
  number,
  year,
  about,
  institution,
  promulgation,
  amendment,
}: LawFields) {
  return {
    lawType,
    number: oneLine(number),
    year,
    about: oneLine(about)
      .replace(/^tentang\s+/i, '')
      .replace(/[;.]+$/, ''),
    institution: oneLine(institution ?? '') || null,
    promulgation: oneLine(promulgation ?? '') || null,
    amendment: oneLine(amendment ?? '') || null,
  }
}

function oneLine(text: string): string {
  return withoutUnseen(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
