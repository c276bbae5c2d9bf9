import { formulaStanding } from '../naskah/formula-checks.ts'
import { FORMULA_NAMES, formulaSettingId, formulaText } from '../naskah/formulas.ts'
import { get, type Structure } from '../structure/structure.ts'
import type { PackAge, PackFormula, PackLimit, RulePack } from './rule-pack.ts'

/** The office's own rows as a pack: what others have brought it is not handed on, nor anything else of the office. */
export function packOfOffice(
  structure: Structure,
  said: Pick<RulePack, 'name' | 'issuer' | 'version' | 'issuedOn'>,
): RulePack {
  const { limit, bup, check } = structure.tables
  const limits = [...limit.values()].filter(({ pack }) => pack === null).map(limitRow)
  const ages = [...bup.values()].filter(({ pack }) => pack === null).map(ageRow)
  const formulas = FORMULA_NAMES.flatMap((name): PackFormula[] => {
    const checked = check.get(`check:formula:${name}`)
    const isOwn = checked?.pack === null || (!checked && get(structure, formulaSettingId(name)))
    if (!isOwn) return []
    const { article, sourceState, checkedBy, checkedOn } = formulaStanding(structure, name)
    const text = formulaText(structure, name)
    return [{ name, text, article, sourceState, checkedBy, checkedOn }]
  })
  const by =
    <R>(key: (row: R) => string) =>
    (a: R, b: R) =>
      key(a) < key(b) ? -1 : 1
  return {
    ...said,
    limits: limits.sort(
      by(({ rule, scope, tipe, holdsFrom }) => [rule, scope, tipe, holdsFrom].join(' ')),
    ),
    ages: ages.sort(by(({ title, holdsFrom }) => `${title} ${holdsFrom}`)),
    formulas,
  }
}

function limitRow({ id: _id, kind: _kind, pack: _pack, ...row }: PackLimit & Taken): PackLimit {
  return row
}

function ageRow({ id: _id, kind: _kind, pack: _pack, ...row }: PackAge & Taken): PackAge {
  return row
}

interface Taken {
  readonly id: string
  readonly kind: string
  readonly pack: string | null
}
