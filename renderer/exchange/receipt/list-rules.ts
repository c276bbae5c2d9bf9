import { folded } from '../../domain/readings/find.ts'
import { textOfExactCell } from '../read/exact-cell.ts'
import type { OwnColumn } from '../read/own-columns.ts'
import {
  dutySortOf,
  LISTED_KINDS,
  type Listed,
  lawTypeOf,
  listNumber,
  listText,
  OWN_LISTS,
} from '../read/own-lists.ts'
import { type CellFacts, left, type Rule, TAKEN } from './verdict.ts'

/** A column of a list holds one field of the record of its row; of a row that is left out, another cell says why. */
function fieldRule({ field, form }: OwnColumn<never>): Rule {
  return (cell) => {
    const one = recordOf(cell)
    if (!one) return left('other-columns')
    const value = (one as unknown as Readonly<Record<string, unknown>>)[field]
    const text = textOfExactCell(cell.text)
    if (field === 'sort') return dutySortOf(text) === value ? TAKEN : null
    if (field === 'lawType') return lawTypeOf(text) === value ? TAKEN : null
    if (form === 'flag') return value === /^(ya|yes|true|1)$/i.test(text) ? TAKEN : null
    if (form === 'number') {
      return listNumber(field, text, cell.beside('id') !== '') === value ? TAKEN : null
    }
    if (form === 'text') return sameText(String(value), cell.text) ? TAKEN : null
    if (String(value).endsWith(`:${text}`)) return TAKEN
    return form === 'id' || !isCalled(cell, one, text) ? left('other-columns') : TAKEN
  }
}

function sameText(value: string, cell: string): boolean {
  const text = listText(cell)
  return value === text || value === `'${text}`
}

/** The place of a row, told by name. */
const placeRule: Rule = (cell) => {
  const one = recordOf(cell)
  return one && isCalled(cell, one, textOfExactCell(cell.text)) ? TAKEN : left('other-columns')
}

function recordOf({ found, facts }: CellFacts): Listed | undefined {
  for (const id of found.ids) {
    const one = facts.byId.get(id)
    if (one?.kind === 'duty' || one?.kind === 'law' || one?.kind === 'task') return one
  }
  return undefined
}

/** Whether that is how the unit or the post of the record is called, alone or with its office behind it. */
function isCalled({ facts }: CellFacts, one: Listed, text: string): boolean {
  const key = folded(text)
  const names: string[] = []
  if (one.kind === 'duty') names.push(facts.unit(one.unitId)?.name ?? '')
  if (one.kind === 'task') {
    const post = facts.byId.get(one.postId)
    if (post?.kind === 'post') names.push(post.title, facts.unit(post.unitId)?.name ?? '')
  }
  return names.map(folded).some((name) => name !== '' && `${key} `.startsWith(`${name} `))
}

/** What becomes of the cells of lists, by their meanings; those of one name mean the same in each. */
export const LIST_RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...LISTED_KINDS.flatMap((kind) =>
    OWN_LISTS[kind].columns.map((column): [string, Rule] => [
      column.field,
      fieldRule(column as never),
    ]),
  ),
  ['unitName', placeRule],
  ['postTitle', placeRule],
])
