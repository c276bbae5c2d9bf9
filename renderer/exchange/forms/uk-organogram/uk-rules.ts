import { holderCell, plainName } from '../../names/holder-name.ts'
import { nameKey } from '../../read/sheet.ts'
import { holder } from '../../receipt/holder-rules.ts'
import { id, parent, title } from '../../receipt/name-rules.ts'
import { left, type Rule, TAKEN } from '../../receipt/verdict.ts'
import { isTop } from './uk-senior-rows.ts'

/** What the notes of the post or of the unit hold. */
const inNotes: Rule = ({ text, found }) => {
  const key = nameKey(plainName(text))
  const kept = [...found.units, ...found.posts]
  if (kept.some(({ note }) => note !== null && nameKey(note).includes(key))) return TAKEN
  if (kept.length === 0) return left('no-post')
  return left('other-row')
}

const name: Rule = (cell) => {
  const { text, found } = cell
  if (holderCell(text) === 'vacant' && found.posts.some(({ unnamed }) => unnamed === 0))
    return TAKEN
  // Of id 0: paid, and in no post.
  if (found.people.some((one) => one.note !== null) && holderCell(text) !== 'name') return TAKEN
  return holder({ ...cell, text: plainName(text) })
}

const above: Rule = (cell) => (isTop(cell.text) ? TAKEN : parent(cell))

/** The rules of the organogram of the United Kingdom. */
export const UK_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['id', (cell) => (cell.text === '0' ? left('knows-row') : id(cell))],
  ['name', name],
  ['title', title],
  ['parent', above],
  ['grade', inNotes],
  ['function', inNotes],
  [
    'unit',
    (cell) => (cell.found.people.length > 0 || cell.found.units.length > 0 ? inNotes(cell) : null),
  ],
  ['fte', inNotes],
  ['group', inNotes],
  ['notes', inNotes],
  ['payMin', inNotes],
  ['payMax', inNotes],
  ['department', () => left('not-kept')],
  [
    'organisation',
    ({ text, facts }) => {
      const office = facts.byId.get('setting:officeName')
      return office?.kind === 'setting' && office.value === text ? TAKEN : left('not-kept')
    },
  ],
])
