import type { Decided } from '../../app/workspace/settle-open.ts'
import { officeOfRecord } from '../../domain/readings/office-of-record.ts'
import { type Naming, nameOf } from '../../domain/records/record-name.ts'
import { RECORD_KINDS } from '../../domain/records/records.ts'
import { alikeIn, type Decision } from '../../domain/sharing/decisions.ts'
import type { Choice, OpenValue } from '../../domain/sharing/open-values.ts'
import { GONE, PRESENCE, THERE } from '../../domain/sharing/register.ts'
import { settlement } from '../../domain/sharing/settlement.ts'
import { bodyOf, type SharedState } from '../../domain/sharing/shared-state.ts'
import { writtenBy } from '../../domain/sharing/written-by.ts'
import type { Change } from '../../domain/structure/change.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { recordName, recordTitle } from '../../words/telling/record-title.ts'
import { NOTHING, valueText } from '../../words/telling/value-text.ts'
import { writtenText } from '../../words/telling/written-text.ts'
import type { Words } from '../../words/words.ts'
import { documentName } from './document-name.ts'

/** One decision as it is read: what it is about, and each value that can be chosen. */
export interface ClashRow {
  readonly key: string
  /** The record it is about. */
  readonly id: string
  readonly name: string
  /** The office it is of; empty where its name says that. */
  readonly office: string
  /** Which of it was changed. */
  readonly what: string
  /** What is decided along with it; empty for nothing. */
  readonly beside: string
  readonly choices: readonly ToldChoice[]
}

export interface ToldChoice {
  readonly key: string
  /** What choosing it decides on. */
  readonly decided: readonly Decided[]
  readonly text: string
  /** "Sri, kemarin 15.20". */
  readonly written: string
  /** Who wrote it; null where nobody said. */
  readonly by: string | null
  /** What comes or goes along with it; empty for nothing. */
  readonly along: string
  /** Whether it could be decided so now. */
  readonly isPossible: boolean
}

/** The open values of a state, each in words. */
export function clashRows(
  words: Words,
  state: SharedState,
  decisions: readonly Decision[],
  today: CalendarDate,
): ClashRow[] {
  const naming: Naming = (id) => {
    const record = bodyOf(state, id)
    return record && (nameOf(record) ?? (recordTitle(words, naming, record) || null))
  }
  return decisions.map((decision) => {
    const [{ id, register, choices }, ...others] = decision
    const record = bodyOf(state, id)
    const document = choices.map(({ value }) => documentName(register === null ? value : undefined))
    const office = record && officeOfRecord(state.structure, record, (one) => bodyOf(state, one))
    return {
      key: `${id} ${register}`,
      id,
      name: record ? recordName(words, naming, record) : (document.find(Boolean) ?? id),
      office: office?.name ?? '',
      what: whatText(words, decision[0]),
      beside: besideText(words, state, naming, id, others),
      choices: choices.map((choice) => toldChoice(words, state, naming, decision, choice, today)),
    }
  })
}

function toldChoice(
  words: Words,
  state: SharedState,
  naming: Naming,
  [place, ...others]: Decision,
  choice: Choice,
  today: CalendarDate,
): ToldChoice {
  const written = writtenBy(state, choice.batches)
  const along = others.flatMap((other): Decided[] => {
    const alike = alikeIn(other, choice)
    return alike ? [{ place: other, choice: alike }] : []
  })
  const change = place.register === null ? {} : settlement(state, state.structure, place, choice)
  return {
    key: choice.value,
    decided: [{ place, choice }, ...along],
    text: choiceText(words, state, naming, place, choice),
    written: writtenText(words, written, today),
    by: written.by,
    along: place.register === PRESENCE && change ? alongText(words, place.id, change, choice) : '',
    isPossible: change !== null,
  }
}

/** "beserta Jabatan Kepala Seksi Data"; what is of the record itself is not named again. */
function besideText(
  words: Words,
  state: SharedState,
  naming: Naming,
  id: string,
  others: readonly OpenValue[],
): string {
  const names = others.flatMap((other) => {
    const record = other.id === id ? null : bodyOf(state, other.id)
    return record ? [recordName(words, naming, record)] : []
  })
  const own = others.flatMap((other) => (other.id === id ? [whatText(words, other)] : []))
  const what = [...new Set([...own, ...names])].join(', ')
  return what === '' ? '' : words('sharing.clash-beside', { what })
}

function whatText(words: Words, { fields, register }: OpenValue): string {
  if (register === null || fields === null) return words('sharing.clash-presence')
  return fields.map((field) => fieldName(words, field)).join(', ')
}

/** What a choice holds; of several fields those that are not the same in all choices. */
function choiceText(
  words: Words,
  state: SharedState,
  naming: Naming,
  { id, fields, choices }: OpenValue,
  { held }: Choice,
): string {
  if (held === THERE || held === 'document') return words('sharing.clash-there')
  if (held === GONE) return words('sharing.clash-gone')
  const record = bodyOf(state, id)
  if (typeof held === 'string' || !record || !fields) return NOTHING
  const differing = fields.filter((field) => {
    const values = choices.map((one) => (typeof one.held === 'string' ? null : one.held[field]))
    return new Set(values).size > 1
  })
  const told = differing.map((field) => ({
    field,
    text: valueText(words, naming, { ...record, ...held }, field, held[field]) ?? NOTHING,
  }))
  if (told.length === 1) return told[0]?.text ?? NOTHING
  return told.map(({ field, text }) => `${fieldName(words, field)} ${text}`).join(', ')
}

/** "membawa kembali 2 jabatan, 1 penugasan". */
function alongText(words: Words, id: string, change: Change, { value }: Choice): string {
  const isGone = value === GONE
  const others = Object.entries(change).filter(
    ([one, { before, after }]) => one !== id && (isGone ? after === null : before === null),
  )
  const what = RECORD_KINDS.flatMap((kind) => {
    const count = others.filter(([one]) => one.startsWith(`${kind}:`)).length
    return count === 0 ? [] : [words(`kinds.${kind}`, { count })]
  }).join(', ')
  if (what === '') return ''
  return words(isGone ? 'sharing.clash-ends' : 'sharing.clash-brings', { what })
}
