import { madeRecord } from '../records/record-makers.ts'
import type { Check, RecordId } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get, type Structure } from '../structure/structure.ts'
import { ok } from '../values/result.ts'
import { FORMULA_NAMES, FORMULAS, type FormulaName, formulaText } from './formulas.ts'

/** Whether a usual sentence was compared with its source, and by whom. */
export interface FormulaStanding {
  readonly sourceState: Check['sourceState']
  readonly article: string | null
  readonly checkedBy: string | null
  readonly checkedOn: Check['checkedOn']
  /** It was checked, and reads otherwise since. */
  readonly isStale: boolean
}

/** Id of the record that says a sentence was checked. */
export function formulaCheckId(name: FormulaName): RecordId<'check'> {
  return `check:formula:${name}`
}

/**
 * How sure a sentence is: as whoever has checked it says, as long as it reads as it did then; else as the program knows
 * its own. A sentence an office says otherwise is nobody's until it is checked.
 */
export function formulaStanding(structure: Structure, name: FormulaName): FormulaStanding {
  const check = get(structure, formulaCheckId(name))
  const text = formulaText(structure, name)
  const isStale = check !== undefined && check.value !== text
  if (check && !isStale) {
    const { sourceState, article, checkedBy, checkedOn } = check
    return { sourceState, article, checkedBy, checkedOn, isStale }
  }
  const sourceState = text === FORMULAS[name].text ? FORMULAS[name].state : 'recalled'
  return { sourceState, article: check?.article ?? null, checkedBy: null, checkedOn: null, isStale }
}

/** Notes who has compared a sentence as it reads now, when, and with which article; without either it is unchecked again. */
export function checkFormula(
  name: FormulaName,
  { article, checkedBy, checkedOn }: Pick<FormulaStanding, 'article' | 'checkedBy' | 'checkedOn'>,
): Edit {
  return (structure) => {
    const id = formulaCheckId(name)
    if (checkedBy === null && article === null) return ok(takenOut(structure, [id]))
    const check = madeRecord('check', {
      id,
      row: `formula:${name}`,
      value: formulaText(structure, name),
      article,
      sourceState: checkedBy === null ? 'recalled' : 'verified',
      checkedBy,
      checkedOn: checkedBy === null ? null : checkedOn,
    })
    return ok(put(structure, [check]))
  }
}

/** How many of the sentences are verified, of all there are. */
export function verifiedFormulas(structure: Structure): {
  readonly verified: number
  readonly count: number
} {
  const verified = FORMULA_NAMES.filter(
    (name) => formulaStanding(structure, name).sourceState === 'verified',
  )
  return { verified: verified.length, count: FORMULA_NAMES.length }
}
