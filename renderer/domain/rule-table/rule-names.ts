import type { NumberLine, RuleTraits } from './rule-line.ts'
import { NASKAH } from './rule-table-naskah.ts'
import { NUMBERS } from './rule-table-numbers.ts'
import { PLAIN } from './rule-table-plain.ts'
import { VACANCIES } from './rule-table-vacancies.ts'

type Line = (typeof PLAIN)[number] | (typeof NASKAH)[number] | (typeof VACANCIES)[number]
type Named = (typeof NUMBERS)[number] | Extract<Line, { readonly 5: unknown }>[5]

/** A rule software can check while an SOTK is drawn: one that stands in the tables of structure. */
export type RuleName =
  | (typeof NUMBERS)[number]['rule']
  | (typeof PLAIN)[number][0]
  | (typeof NASKAH)[number][0]
/** A number of the rules of vacancies that is found at nobody by itself: what a term lasts, at which age one retires. */
export type VacancyFigure = Extract<
  (typeof VACANCIES)[number],
  { readonly 5: { readonly figure: true } }
>[0]
/** A rule on acting appointments, the road to pelantikan, freezes or retirement. */
export type VacancyRule = Exclude<(typeof VACANCIES)[number][0], VacancyFigure>
/** What a row of the table is about. */
export type RowName = RuleName | VacancyRule | VacancyFigure
/** What the numbers of a rule count. */
export type Counts = Extract<Named, { readonly counts: string }>['counts']

const TRAITS: ReadonlyMap<RowName, RuleTraits> = traitsOfAll()

export const RULE_NAMES: readonly RuleName[] = [
  ...new Set<RuleName>([
    ...NUMBERS.map(({ rule }) => rule),
    ...[...PLAIN, ...NASKAH].map(([rule]) => rule),
  ]),
]
export const VACANCY_FIGURES: readonly VacancyFigure[] = [
  ...new Set(VACANCIES.map(([rule]) => rule).filter(isFigure)),
]
export const VACANCY_RULES: readonly VacancyRule[] = VACANCIES.map(([rule]) => rule).filter(
  (rule) => !isFigure(rule),
) as VacancyRule[]

export type Severity = 'warning' | 'info'

/** How a finding of the rule weighs unless its check says otherwise. */
export function severityOf(rule: RowName): Severity {
  return TRAITS.get(rule)?.informs ? 'info' : 'warning'
}

/** What the numbers of a rule count, or null where they are classes, scores or texts. */
export function countsOf(rule: RowName): Counts | null {
  return (TRAITS.get(rule)?.counts as Counts | undefined) ?? null
}

function isFigure(rule: RowName): rule is VacancyFigure {
  return TRAITS.get(rule)?.figure === true
}

function traitsOfAll(): Map<RowName, RuleTraits> {
  const found = new Map<RowName, RuleTraits>()
  const add = (rule: RowName, traits: RuleTraits | undefined) =>
    found.set(rule, { ...traits, ...found.get(rule) })
  for (const line of NUMBERS as readonly NumberLineOf<RowName>[]) add(line.rule, line)
  for (const [rule, , , , , more] of [
    ...PLAIN,
    ...NASKAH,
    ...VACANCIES,
  ] as readonly LineOf<RowName>[])
    add(rule, more)
  return found
}

type NumberLineOf<R> = NumberLine & { readonly rule: R }
type LineOf<R> = readonly [R, unknown, unknown, unknown, unknown, RuleTraits?]
