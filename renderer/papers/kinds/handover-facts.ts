import type { DeskFacts, SentOut } from '../../domain/handover/desk-facts.ts'
import type { PaperBlock } from '../../domain/paper/paper-text.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { Words } from '../../words/words.ts'
import type { PaperOrder } from '../order/paper-kind.ts'
import type { HandoverPart } from './handover-part.ts'

/** So many of what went out last are told. */
const MOST_SENT = 12

/** What no register tells: what was sent, what copies there are, how the office is opened. */
export function factParts(facts: DeskFacts | null, order: PaperOrder): HandoverPart[] {
  const { words, choice } = order
  // A folder is often called by who works there, and what was sent by whom it went to.
  const isNameless = choice.without.length > 0
  const list = (items: readonly string[]): PaperBlock[] =>
    items.length === 0 ? [] : [{ kind: 'list', numbered: false, items }]
  if (facts === null || facts.folder === null) {
    const lines = facts === null ? [] : fileLines(facts, isNameless, words)
    return [
      {
        title: 'handover.opening-office',
        count: null,
        blocks: list([...lines, words('handover.unknown'), words('handover.elsewhere')]),
      },
    ]
  }
  const { sent } = facts
  const more = sent.length - MOST_SENT
  return [
    {
      title: 'handover.sent',
      count: sent.length,
      blocks: list([
        ...sent.slice(0, MOST_SENT).map((one) => sentLine(one, isNameless, words)),
        ...(more > 0 ? [words('handover.sent-more', { count: words.whole(more) })] : []),
      ]),
    },
    { title: 'handover.copies', count: null, blocks: list(copyLines(facts, isNameless, words)) },
    {
      title: 'handover.opening-office',
      count: null,
      blocks: list(openingLines(facts, isNameless, words)),
    },
  ]
}

function dayOf(date: CalendarDate, { language }: Words): string {
  return longDate(date, language)
}

function sentLine({ on, way, what }: SentOut, isNameless: boolean, words: Words): string {
  const from = way === 'taken' && what !== '' && !isNameless
  const text = from
    ? words('handover.sent-taken-from', { what })
    : words(`handover.sent-${way}`, { what: isNameless ? '' : what })
  return `${dayOf(on, words)}: ${text.replace(/: $/, '')}`
}

function copyLines(
  { snapshotOn, second, editedOn }: DeskFacts,
  isNameless: boolean,
  words: Words,
): string[] {
  const day = (date: CalendarDate) => ({ date: dayOf(date, words) })
  return [
    editedOn ? words('handover.edited', day(editedOn)) : '',
    snapshotOn ? words('handover.snapshot', day(snapshotOn)) : words('handover.snapshot-none'),
    second ? secondLine(second, isNameless, words) : words('handover.second-none'),
  ].filter(Boolean)
}

function secondLine(
  { folder: path, on }: NonNullable<DeskFacts['second']>,
  isNameless: boolean,
  words: Words,
): string {
  const folder = isNameless ? words('handover.second-elsewhere') : path
  return on
    ? words('handover.second', { folder, date: dayOf(on, words) })
    : words('handover.second-never', { folder })
}

function openingLines(facts: DeskFacts, isNameless: boolean, words: Words): string[] {
  const { folder, isLocked, shared, server } = facts
  return [
    folder && !isNameless ? words('handover.folder', { folder }) : words('handover.folder-unsaid'),
    words(isLocked ? 'handover.locked' : 'handover.unlocked'),
    ...(shared ? sharedLines(shared, isNameless, words) : []),
    ...(server ? serverLines(server, words) : []),
    words('handover.elsewhere'),
  ]
}

function sharedLines(
  { folder, isSealed, isAll, colleagues }: NonNullable<DeskFacts['shared']>,
  isNameless: boolean,
  words: Words,
): string[] {
  const names = colleagues
    .map(({ name, on }) => words('handover.colleague', { name, date: dayOf(on, words) }))
    .join(', ')
  return [
    isNameless ? words('handover.shared-unsaid') : words('handover.shared', { folder }),
    isSealed ? words('handover.shared-sealed') : '',
    isAll ? '' : words('handover.shared-behind'),
    names !== '' && !isNameless ? words('handover.shared-with', { names }) : '',
  ].filter(Boolean)
}

function serverLines({ address, on }: NonNullable<DeskFacts['server']>, words: Words): string[] {
  return [
    words('handover.server', { address }),
    ...(on ? [words('handover.server-last', { date: dayOf(on, words) })] : []),
  ]
}

function fileLines({ file, isLocked }: DeskFacts, isNameless: boolean, words: Words): string[] {
  return [
    file && !isNameless ? words('handover.file', { file }) : '',
    isLocked ? words('handover.locked') : '',
  ].filter(Boolean)
}
