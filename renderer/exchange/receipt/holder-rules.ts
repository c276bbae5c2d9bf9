import { fullName } from '../../domain/records/full-name.ts'
import type { Person } from '../../domain/records/records.ts'
import { holderCell, plainName } from '../names/holder-name.ts'
import { withoutRole } from '../names/role-words.ts'
import { saidVacant, saysNothing } from '../names/vacant-words.ts'
import { nameKey } from '../read/sheet.ts'
import { unitName } from './name-rules.ts'
import { type CellFacts, changed, left, type Rule, TAKEN, type Verdict } from './verdict.ts'

/** Words beside a name that stand elsewhere in the records, or tell nothing. */
const BESIDE =
  /\b(nip|nrp|nippppk|plt|plh|pjs?|pelaksana tugas|pelaksana harian|penjabat(?: sementara)?|sdri?|pembina|penata|pengatur|juru|utama|muda|madya|tingkat|tk|i{1,3}|iv|[a-e])\b/gi

/** Who holds the post, or acts in it; or that nobody does. */
export const holder: Rule = (cell) => {
  const { text, found } = cell
  const [only, second] = found.people
  if (only && !second && text === fullName(only)) return TAKEN
  const said = vacant(cell)
  if (said) return said
  if (saysNothing(text) && !/[^-–—.…_\s0\p{L}#!/?]/u.test(text)) return left('nothing')
  const { people, appointments, posts } = found
  // A line of its own with the NIP of the person above it, or with the unit of those below it.
  if (/^(nip\b[.:\s]*)?(\d[\s.]?){17}\d$/i.test(text)) return nip(cell)
  if (people.length === 0 && found.units.length > 0 && unitName(cell)?.fate === 'taken')
    return TAKEN
  if (people.length === 0) {
    if (holderCell(text) === 'undisclosed') {
      if (posts.length === 0) return left('no-post')
      return posts.some(({ unnamed }) => unnamed > 0) ? TAKEN : null
    }
    return null
  }
  const rest = people.reduce(withoutPerson, text)
  if (rest === text) return elsewhere(cell)
  const { role } = withoutRole(text)
  if (role !== null && posts.length > 0 && !appointments.some((one) => one.role === role))
    return null
  const more = rest.replace(BESIDE, ' ').replace(/[\d\s\p{P}\p{S}]+/gu, '')
  const names = people.map(fullName).join('; ')
  return more === '' ? TAKEN : changed('rest-dropped', names)
}

/** Who acts; that nobody does says nothing of who holds the post. */
export const acting: Rule = (cell) => {
  const { text, found } = cell
  const said = saidVacant(text) ?? saidVacant(plainName(text))
  if (said === null) return holder(cell)
  return found.appointments.some(({ role }) => role !== 'definitif') ? null : left('nothing')
}

/** Said in words, and kept: nobody holds the post, and the cause stands with its vacancy. */
function vacant({ text, found }: CellFacts): Verdict {
  const plain = plainName(text)
  const said =
    saidVacant(plain) ?? (holderCell(plain) === 'vacant' ? { cause: null, note: null } : null)
  if (!said) return null
  const { posts, appointments, vacancies } = found
  if (posts.length === 0) return left('no-post')
  if (appointments.some(({ role, until }) => role === 'definitif' && until === null)) return null
  if (said.cause === null && said.note === null) return TAKEN
  const kept = vacancies.some(
    ({ cause, note }) =>
      (said.cause !== null && cause === said.cause) ||
      (note !== null && nameKey(note).includes(nameKey(said.note ?? text))),
  )
  return kept ? TAKEN : null
}

/** The text without the name and the titles of a person; the same where they are not in it. */
function withoutPerson(text: string, person: Person): string {
  const names = [fullName(person), person.name]
  for (const name of names) {
    const at = wordsOf(name)
    const found = at.exec(text)
    if (!found) continue
    let rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`
    for (const one of [person.frontTitle, person.backTitle, person.golongan]) {
      if (one) rest = rest.replace(wordsOf(one), ' ')
    }
    return rest === text ? `${rest} ` : rest
  }
  return text
}

const patterns = new Map<string, RegExp>()

/** The words of a name in their order, whatever stands between them. */
function wordsOf(name: string): RegExp {
  const known = patterns.get(name)
  if (known) return known
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name]
  const plain = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const made = new RegExp(plain.join('[^\\p{L}\\p{N}]*'), 'iu')
  if (patterns.size > 200) patterns.clear()
  patterns.set(name, made)
  return made
}

/** Whoever the row names is told by another row under a name written otherwise. */
function elsewhere({ text, found }: CellFacts): Verdict {
  const words = new Set(keyWords(text))
  const same = found.people.find((one) => keyWords(one.name).some((word) => words.has(word)))
  return same ? changed('same-person', fullName(same)) : null
}

function keyWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map(nameKey)
    .filter((word) => word.length > 2)
}

export const nip: Rule = ({ text, found }) => {
  const { people } = found
  if (people.length === 0) return null
  const digits = text.replace(/\D/g, '')
  if (people.some((one) => one.nip !== null && digits.includes(one.nip))) return TAKEN
  return people.some((one) => one.note?.includes(text)) ? TAKEN : null
}
