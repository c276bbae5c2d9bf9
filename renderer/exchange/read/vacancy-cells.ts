import {
  VACANCY_CAUSES,
  VACANCY_STAGES,
  type VacancyCause,
  type VacancyStage,
} from '../../domain/records/form/choices.ts'
import { vacancyRecord } from '../../domain/records/record-makers.ts'
import type { PostId, StructureRecord } from '../../domain/records/records.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import type { SaidVacant } from '../names/vacant-words.ts'
import { type CellReader, dateOf, plainText } from './parse-cells.ts'
import { headingKey } from './sheet.ts'

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

/** The cause a cell names; null for any other text. */
export function causeTold(text: string): VacancyCause | null {
  return CAUSES.get(headingKey(text)) ?? null
}

/** The stage a cell names; null for any other text. */
export function stageTold(text: string): VacancyStage | null {
  return STAGES.get(headingKey(text)) ?? null
}

/**
 * The case of a vacant seat, where the list tells since when, why or how far; words nobody foresaw are its note. `said`:
 * what the cell of the holder says of it.
 */
export function vacancyOf(
  cell: CellReader,
  postId: PostId,
  seat: number,
  said: SaidVacant | null,
): StructureRecord[] {
  if (said === null && !TOLD_BY.some((one) => cell.table.columns.has(one))) return []
  const since = dateOf(cell, 'vacantSince')
  const told = plainText(cell, 'vacancyCause')
  const way = plainText(cell, 'vacancyStage')
  const cause = causeTold(told) ?? said?.cause ?? null
  const stage = stageTold(way)
  const targetDate = dateOf(cell, 'targetDate')
  const unknown = [causeTold(told) === null ? told : '', stage === null ? way : '']
  const words = [...unknown.filter((text) => !NOT_RECORDED.has(headingKey(text))), said?.note ?? '']
  const note = words.filter((text) => text !== '').join('; ') || null
  if (!since && !cause && !stage && !targetDate && !note) return []
  const id = `vacancy:${postId.slice('post:'.length)}.${seat}` as const
  cell.problems.made.note(cell.table.name, cell.row.number, id)
  return [vacancyRecord({ id, postId, seat, since, cause, stage, targetDate, note })]
}

/** Columns of a register of vacant posts. */
const TOLD_BY = ['vacantSince', 'vacancyCause', 'vacancyStage', 'targetDate'] as const

/** Words of our own registers for what was not recorded. */
const NOT_RECORDED = new Set(
  LANGUAGES.flatMap((language) =>
    (['cause.none', 'stage.none'] as const).map((word) => headingKey(wordsIn(language)(word))),
  ),
)
