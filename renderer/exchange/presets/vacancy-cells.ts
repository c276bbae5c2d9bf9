import { VACANCY_CAUSES, VACANCY_STAGES } from '../../domain/records/form/choices.ts'
import { vacancyRecord } from '../../domain/records/record-makers.ts'
import type { PostId, StructureRecord } from '../../domain/records/records.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { type CellReader, dateOf, plainText } from '../read/parse-cells.ts'
import { headingKey } from '../read/sheet.ts'

/** Words of the values in every language, as a register of vacant posts has them. */
const CAUSES = worded(VACANCY_CAUSES, 'cause')
const STAGES = worded(VACANCY_STAGES, 'stage')

function worded<T extends string>(
  values: readonly T[],
  group: 'cause' | 'stage',
): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const value of values) {
    found.set(headingKey(value), value)
    for (const language of LANGUAGES) {
      const word = wordsIn(language)(`${group}.${value}` as 'cause.promosi' | 'stage.sk')
      found.set(headingKey(word), value)
    }
  }
  return found
}

/** The case of a vacant seat, where the list tells since when, why or how far; a cause of other words is a note. */
export function vacancyOf(cell: CellReader, postId: PostId, seat: number): StructureRecord[] {
  const since = dateOf(cell, 'vacantSince')
  const told = plainText(cell, 'vacancyCause')
  const cause = CAUSES.get(headingKey(told)) ?? null
  const stage = STAGES.get(headingKey(plainText(cell, 'vacancyStage'))) ?? null
  const targetDate = dateOf(cell, 'targetDate')
  if (!since && !cause && !stage && !targetDate) return []
  const unknown = cause === null && !NOT_RECORDED.has(headingKey(told))
  const id = `vacancy:${postId.slice('post:'.length)}.${seat}` as const
  const note = unknown && told !== '' ? told : null
  return [vacancyRecord({ id, postId, seat, since, cause, stage, targetDate, note })]
}

const NOT_RECORDED = new Set(
  LANGUAGES.map((language) => headingKey(wordsIn(language)('cause.none'))),
)
