import { ARRANGEMENTS } from '../form/choices.ts'
import { asGiven, choice, count, idOf, orNull, since } from '../form/field.ts'
import { kindOf } from '../form/kind.ts'
import { COLUMNS } from '../form/ranges.ts'

const fields = since(1, {
  unitId: idOf('unit', 'goes-along', { group: 'stylesOf', fault: 'style-without-unit' }),
  arrangement: choice(ARRANGEMENTS, { holds: 'open' }),
  /** Columns of a hung list; null: automatic. */
  columns: asGiven(orNull(count(...COLUMNS, { holds: 'open' }))),
})

/** How the children of a unit are drawn, where the user has chosen it. */
export const BRANCH = kindOf('branch', fields, {
  since: 1,
  title: null,
  copied: true,
  idFrom: 'unitId',
})
