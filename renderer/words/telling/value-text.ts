import { POST_CATEGORIES } from '../../domain/records/form/choices.ts'
import type { Field, Fields, FieldValue } from '../../domain/records/form/field.ts'
import { KINDS } from '../../domain/records/kinds.ts'
import type { Naming } from '../../domain/records/record-name.ts'
import {
  kindOfId,
  type Limit,
  type RecordKind,
  type StructureRecord,
} from '../../domain/records/records.ts'
import { limitValue } from '../../domain/rule-table/limit-text.ts'
import type { RowName } from '../../domain/rule-table/rule-names.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { spacedNip } from '../figures/format.ts'
import { longDate } from '../figures/long-date.ts'
import { spokenNumber } from '../figures/whole-number.ts'
import type { Words } from '../words.ts'
import { choiceWord } from './code-word.ts'
import { measured } from './finding-measure.ts'
import { ruleName } from './rule-name.ts'
import { scopeText } from './scope-text.ts'
import { settingValue } from './setting-text.ts'

/** For what is nothing. */
export const NOTHING = '–'

/** "Bidang A → Bidang B"; two numbers stay on one line: "1 → 4". */
export function fromTo(was: string, is: string): string {
  const space = [was, is].every((text) => NUMBER.test(text)) ? '\u00a0' : ' '
  return `${was}${space}→${space}${is}`
}

const NUMBER = /^[\d.,–]+$/

/**
 * A value of a record as people read it: names for ids, words for choices, dates in full; null for nothing. Every
 * place that tells a value asks here: panel, journal, clash, act, paper.
 */
export function valueText(
  words: Words,
  naming: Naming,
  record: StructureRecord,
  field: string,
  value: FieldValue | undefined,
): string | null {
  const own = OWN[`${record.kind}.${field}`]
  if (own) return own({ words, naming, record, value: value ?? null })
  const known = fieldOf(record.kind, field)
  if (known?.reference && typeof value === 'string') return referenceText(words, naming, value)
  return plainText(words, known, value)
}

/** What the tables know of a field; undefined where there is none of that name. */
export function fieldOf(kind: RecordKind, field: string): Field | undefined {
  return (KINDS[kind].fields as Fields)[field]
}

/** The same of a field that names no other record and stands for nothing else. */
export function plainText(
  words: Words,
  field: Field | undefined,
  value: FieldValue | undefined,
): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return words(value ? 'value.yes' : 'value.no')
  if (typeof value === 'number') return spokenNumber(value, words.language)
  if (field?.choices) return choiceWord(words, field.choices, value)
  const date = field?.type === 'date' ? parseIsoDate(value) : null
  return date ? longDate(date, words.language) : value
}

interface Asked {
  readonly words: Words
  readonly naming: Naming
  readonly record: StructureRecord
  readonly value: FieldValue
}

/** Values that stand for something else. */
const OWN: Readonly<Record<string, (asked: Asked) => string | null>> = {
  'setting.value': ({ words, naming, record, value }) =>
    settingValue(words, naming, record.id, String(value ?? '')),
  'person.nip': ({ value }) => (value ? spacedNip(String(value)) : null),
  'freeze.scope': ({ words, value }) => categoriesText(words, String(value ?? '')),
  'limit.scope': ({ words, value }) => scopeText(words, String(value)),
  'limit.rule': ({ words, value }) => ruleName(words, String(value)),
  'override.rule': ({ words, value }) => ruleName(words, String(value)),
  'clause.key': ({ naming, value }) => pieceName(naming, String(value ?? '')),
  'clause.text': ({ words, naming, value }) => ownWords(words, naming, String(value ?? '')),
  'clause.over': ({ words, naming, value }) =>
    value === null ? null : ownWords(words, naming, String(value)),
  'limit.limit': ({ words, record, value }) =>
    value === null ? null : limitText(words, { ...(record as Limit), limit: Number(value) }),
}

/** "tugas · Seksi Media": a piece of the text by what it is and the unit it is about. */
function pieceName(naming: Naming, key: string): string {
  const [what = '', ...about] = key.split('@').filter((one) => one !== '')
  const names = about.map((id) => (kindOfId(id) === null ? id : (naming(id) ?? '')))
  return [what, ...names].filter(Boolean).join(' · ')
}

/** Own words as they are read: names where they are live, a word for what is referred to. */
function ownWords(words: Words, naming: Naming, text: string): string {
  return text
    .replace(/\{\{[^{}]*\}\}/g, words('value.reference'))
    .replace(/\[\[([^[\]]*)\]\]/g, (_, id: string) =>
      kindOfId(id) === null ? '…' : (naming(id) ?? words('value.gone')),
    )
}

/** Kinds of post a freeze covers. */
function categoriesText(words: Words, scope: string): string {
  if (scope === '') return words('value.all-posts')
  return scope
    .split(',')
    .map((one) => choiceWord(words, POST_CATEGORIES, one.trim()))
    .join(', ')
}

/** The limit of a rule with what it counts: `4 bidang`, `III.a/III.b`. */
function limitText(words: Words, row: Limit): string {
  const { rule } = row
  return measured(words, rule as RowName, limitValue({ ...row, rule: rule as RowName }))
}

/** The name of what an id stands for; a text that is no id is a name already. */
function referenceText(words: Words, naming: Naming, text: string): string {
  if (kindOfId(text) === null) return text
  return naming(text) ?? words('value.gone')
}
