import type { AgendaEntry } from '../../domain/agenda/agenda-entry.ts'
import { leaderOf } from '../../domain/agenda/leader.ts'
import type { AgendaSpan } from '../../domain/agenda/span.ts'
import { postOfOffice } from '../../domain/readings/names-told-apart.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { childrenOf, get, type Structure } from '../../domain/structure/structure.ts'
import { addDays, type CalendarDate, day, daysBetween } from '../../domain/values/calendar-date.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import { agendaMatter, agendaNote, spanText } from '../../words/telling/agenda-text.ts'
import type { Words } from '../../words/words.ts'
import { type CalendarLine, calendarFile, calendarText } from './calendar-lines.ts'

/** How reminders are told. */
export interface CalendarOrder {
  readonly span: AgendaSpan
  /** The day the entries stand as of. */
  readonly on: CalendarDate
  /** The day they are written: whoever reads two files keeps what the later says. */
  readonly today: CalendarDate
  readonly words: Words
  readonly isNamed: boolean
  /** What was left out; empty for nothing. */
  readonly leftOut: string
}

/** So long before its day one is reminded, and on the day as work begins. */
const REMINDED = ['-P7D', 'PT8H'] as const

/**
 * Reminders as iCalendar (RFC 5545): a whole day each, without a time and so without a zone. The same matter has the
 * same UID in every file; DTSTAMP and SEQUENCE are those of the day it is written, so that a later file takes the place
 * of an earlier one and two of a day are the same. What is settled is told as cancelled. A file may not be without any
 * entry: where nothing is due that is said on the first day.
 */
export function agendaCalendar(
  structure: Structure,
  entries: readonly AgendaEntry[],
  order: CalendarOrder,
): string {
  const { words, leftOut } = order
  const office = officeOfFile(structure)
  const name = [words('agenda.calendar'), office].filter(Boolean).join(' – ')
  const events =
    entries.length === 0
      ? [nothing(order, office)]
      : entries.map((entry) => event(structure, entry, order, office))
  return calendarFile([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Bagan SOTK//Agenda//${words.language.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', calendarText(name)],
    ...(leftOut === '' ? [] : [['X-WR-CALDESC', calendarText(leftOut)] as const]),
    ...events.flat(),
    ['END', 'VCALENDAR'],
  ])
}

function event(
  structure: Structure,
  entry: AgendaEntry,
  order: CalendarOrder,
  office: string,
): CalendarLine[] {
  const { words } = order
  const { postId, isSettled } = entry
  const post = postId && get(structure, postId)
  const matter = agendaMatter(words, structure, entry)
  const summary = post
    ? words('agenda.event', { matter, post: postOfOffice(structure, post) })
    : matter
  const about = aboutOf(structure, entry, order)
  return eventLines(
    { key: entry.key, on: entry.on, summary, about, isSettled, reminds: !isSettled },
    order,
    office,
  )
}

/** Who it is about, what is to be known, and who leads the office. */
function aboutOf(structure: Structure, entry: AgendaEntry, order: CalendarOrder): string[] {
  const { words, on, isNamed } = order
  const { postId, personId } = entry
  const post = postId && get(structure, postId)
  const person = isNamed && personId ? get(structure, personId) : null
  const leader = post ? leaderOf(structure, post, on) : null
  return [
    person ? words('agenda.person', { name: fullName(person) }) : '',
    agendaNote(words, entry),
    leader
      ? leader.person && isNamed
        ? words('agenda.leader-name', { post: leader.post.title, name: fullName(leader.person) })
        : words('agenda.leader', { post: leader.post.title })
      : '',
  ].filter(Boolean)
}

function nothing(order: CalendarOrder, office: string): CalendarLine[] {
  const { words, span } = order
  const summary = words('agenda.nothing', { span: spanText(words, span) })
  const told = { key: 'nothing', on: span.from, summary, about: [] }
  return eventLines({ ...told, isSettled: false, reminds: false }, order, office)
}

interface EventTold {
  readonly key: string
  readonly on: CalendarDate
  readonly summary: string
  readonly about: readonly string[]
  readonly isSettled: boolean
  readonly reminds: boolean
}

function eventLines(
  { key, on, summary, about, isSettled, reminds }: EventTold,
  { today }: CalendarOrder,
  office: string,
): CalendarLine[] {
  const stamp = `${compact(today)}T000000Z`
  const text = calendarText(summary)
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', calendarText(uidOf(key, office))],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ['SEQUENCE', String(Math.max(0, daysBetween(FIRST_DAY, today)))],
    ['DTSTART;VALUE=DATE', compact(on)],
    ['DTEND;VALUE=DATE', compact(addDays(on, 1))],
    ['SUMMARY', text],
    ...(about.length === 0 ? [] : [['DESCRIPTION', calendarText(about.join('\n'))] as const]),
    ['STATUS', isSettled ? 'CANCELLED' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ...(reminds ? REMINDED.flatMap((trigger) => alarm(trigger, text)) : []),
    ['END', 'VEVENT'],
  ]
}

function alarm(trigger: string, text: string): CalendarLine[] {
  return [
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['TRIGGER', trigger],
    ['DESCRIPTION', text],
    ['END', 'VALARM'],
  ]
}

const FIRST_DAY = day('2000-01-01')

function compact(date: CalendarDate): string {
  return date.replaceAll('-', '')
}

/** The matter, and whose: two offices may call a post by the same id, and a calendar takes both. */
function uidOf(key: string, office: string): string {
  return `${key.replace(/[^\p{L}\p{N}._~-]+/gu, '.')}@${textDigits(office).toLowerCase()}.bagan-sotk`
}

/** The name of the office, else of what stands at the top. */
function officeOfFile(structure: Structure): string {
  const named = get(structure, 'setting:officeName' as const)?.value.trim()
  const [top] = childrenOf(structure, null)
  return named || (top && get(structure, top)?.name) || ''
}
