import {
  ARRANGEMENTS,
  CLAUSE_PLACES,
  DUTY_SORTS,
  LAW_TYPES,
  LINES,
  PERSON_STATUSES,
  POST_CATEGORIES,
  ROLES,
  SEXES,
  SOURCE_STATES,
  SUCCESSION_ACTS,
  UNIT_TYPES,
  VACANCY_CAUSES,
  VACANCY_STAGES,
} from '../../domain/records/form/choices.ts'
import type { WordKey } from '../dictionary.ts'
import type { Words } from '../words.ts'

type Coded = readonly [choices: readonly string[], keys: ReadonlyMap<string, WordKey>]

/** A list of choices with the word of each: one without does not compile. */
function coded<T extends string>(choices: readonly T[], key: (choice: T) => WordKey): Coded {
  return [choices, new Map(choices.map((choice) => [choice, key(choice)]))]
}

/** Stored choices that stand for a word; tipe and eselon are their own. */
const CODES: readonly Coded[] = [
  coded(UNIT_TYPES, (one) => `type.${one}`),
  coded(LINES, (one) => `line.${one}`),
  coded(POST_CATEGORIES, (one) => `category.${one}`),
  coded(ROLES, (one) => `role.${one}`),
  coded(SEXES, (one) => `sex.${one}`),
  coded(PERSON_STATUSES, (one) => `person-status.${one}`),
  coded(VACANCY_CAUSES, (one) => `cause.${one}`),
  coded(VACANCY_STAGES, (one) => `stage.${one}`),
  coded(SUCCESSION_ACTS, (one) => `succession.${one}`),
  coded(ARRANGEMENTS, (one) => `chart.arrange-${one}`),
  coded(DUTY_SORTS, (one) => `duty.${one}`),
  coded(LAW_TYPES, (one) => `law.${one}`),
  coded(CLAUSE_PLACES, (one) => `clause.${one}`),
  coded(SOURCE_STATES, (one) => `source.${one}`),
]

/** The word for a stored choice; the choice itself where it is its own word. */
export function choiceWord(words: Words, choices: readonly string[], value: string): string {
  const keys = CODES.find(([of]) => of === choices)?.[1]
  if (!keys) return value
  return words(keys.get(value) ?? 'value.unknown')
}

/** A word of a list as a heading or a menu writes it: with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
