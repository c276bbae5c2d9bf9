import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RECORD_KINDS } from '../../renderer/domain/records/records.ts'
import { all, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { type CalendarDate, day } from '../../renderer/domain/values/calendar-date.ts'
import { LANGUAGES, type Language } from '../../renderer/domain/values/language.ts'
import type { Column, Line, Telling } from '../../renderer/registers/column.ts'
import { CITY_DAY, cityRecords } from '../../renderer/samples/city.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { demoRecords2022 } from '../../renderer/samples/demo-2022.ts'
import { isWordKey } from '../../renderer/words/dictionary.ts'
import { longDate, shortDate } from '../../renderer/words/figures/long-date.ts'
import { figure } from '../../renderer/words/telling/any-finding.ts'
import { type Words, wordsIn } from '../../renderer/words/words.ts'
import { dayAt, recordsOfTerms, SPAN, terms } from '../domain/vacancy/random-tenure.ts'
import { arbitraryStructure, MIDDLE_DAY } from '../make/arbitrary-structure.ts'
import { everyRegister } from './every-register.ts'

/** What a column says of a row to a person: the lines of its cell on the screen, on paper and in a spreadsheet. */
function toldOf({ screen, paper, cell }: Column<never>, row: never, telling: Telling) {
  const inCell = cell?.tell(row, telling, 1)
  return {
    ...(screen ? { screen: screen.tell(row, telling, 1).map(lineText) } : {}),
    ...(paper ? { paper: paper.tell(row, telling, 1) } : {}),
    ...(inCell === undefined ? {} : { cell: [String(inCell)] }),
  }
}

function lineText(line: string | Line): string {
  return typeof line === 'string' ? line : `${line.lead ?? ''}${line.text}`
}

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [value]
}

const DAY = /^\d{4}-\d\d-\d\d$/
const DAY_BESIDE = / \(\d{4}-\d\d-\d\d\)/
const ID = new RegExp(`^(${RECORD_KINDS.join('|')}):`)
/** Before a code of each kind, where a person reads its word. */
const TOPICS = ['cause', 'stage', 'role', 'source', 'findings', 'wait', 'category'] as const
/** What stands where nothing is known. */
const NOTHING = [
  'acting.none',
  'vacancy.since-unknown',
  'cause.none',
  'stage.none',
  'findings.no-article',
] as const

/** Whether these lines say that value, or that there is none. */
function says(lines: readonly string[], value: unknown, words: Words): boolean {
  if (value === null || value === '') {
    const [first = ''] = lines
    return ['', '–', '?', ...NOTHING.map((key) => words(key))].includes(first)
  }
  const text = plain(lines.join(' '))
  return formsOf(value, words).some(
    (form) => text.includes(plain(form)) || plain(form).includes(text),
  )
}

/** How a person may read a value: a number with its points, a day with its month, a code by its word. */
function formsOf(value: unknown, words: Words): string[] {
  if (typeof value === 'number') {
    const soon =
      value === 0
        ? [words('retire.this-month'), words('acting.ends-today'), words('due.today')]
        : []
    return [words.whole(Math.abs(value)), String(Math.abs(value)), ...soon]
  }
  if (typeof value === 'boolean') return [words(value ? 'coming.recorded' : 'coming.worked-out')]
  const text = String(value)
  if (DAY.test(text)) {
    return [text, shortDate(day(text), words.language), longDate(day(text), words.language)]
  }
  return [
    text,
    figure(words, text),
    ...TOPICS.map((topic) => `${topic}.${text}`).flatMap((key) =>
      isWordKey(key) ? words(key) : [],
    ),
  ]
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

/**
 * When somebody began to act is told by the register of those who act; that a holder is
 * named, by who it is; and programs hear of who acts, not of who will.
 */
const TOLD_ELSEWHERE = new Set([
  'vacancies.acting from ',
  'vacancies.acting null',
  'vacancies.wait waitsFor tmt',
])

/** Where the values and the lines of a row are not the same, and how often each column was compared. */
function disagreements(structure: Structure, on: CalendarDate, language: Language) {
  const telling = { structure, on, words: wordsIn(language) }
  const shortNames = new Map(all(structure, 'unit').map(({ name, shortName }) => [name, shortName]))
  const wrong = new Set<string>()
  const compared = new Set<string>()
  const hold = (where: string, lines: readonly string[], value: unknown) => {
    if (ID.test(String(value))) return
    // "Nama (2018-12-01)": who and from when.
    const parts = DAY_BESIDE.test(String(value)) ? String(value).split(/ \(|\)(?:; )?/) : []
    for (const part of parts) if (part !== '') hold(where, lines, part)
    if (parts.length > 0) return
    compared.add(where)
    const forms = [value, shortNames.get(String(value)) ?? value]
    if (forms.some((form) => says(lines, form, telling.words))) return
    wrong.add(`${where}: ${JSON.stringify(lines)} is not ${JSON.stringify(value)}`)
  }
  for (const [name, { columns, rows }] of Object.entries(everyRegister(telling))) {
    for (const row of rows as never[]) {
      const told = columns.map((column) => toldOf(column, row, telling))
      const everything = told.flatMap((ways) => Object.values(ways).flat())
      for (const [place, { id, cell, json }] of columns.entries()) {
        const at = `${name}.${id}`
        const ways = Object.entries(told[place] ?? {})
        // Nothing is said in words here that a fact could differ from.
        if (ways.length === 0) continue
        const facts = Object.entries(json?.(row, telling) ?? {})
        const values = facts.flatMap(([, value]) => leaves(value))
        for (const [way, lines] of ways) {
          if (cell) hold(`${at} ${way}`, lines, cell.tell(row, telling, 1))
          const [only] = values
          if (values.length === 1 && !TOLD_ELSEWHERE.has(`${at} ${only}`))
            hold(`${at} ${way} json`, lines, only)
        }
        // Several facts at once may be told in several columns.
        for (const [fact, value] of facts.flatMap(parted)) {
          const code = value === 'tmt' ? value : ''
          const isSaid = value !== null
          const elsewhere = TOLD_ELSEWHERE.has(`${at} ${fact} ${code}`)
          if (isSaid && !elsewhere && values.length > 1)
            hold(`${at} json ${fact}`, everything, value)
        }
      }
    }
  }
  return { wrong: [...wrong], compared }
}

function parted([name, value]: [string, unknown]): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [[name, value]]
}

const FIXED: readonly (readonly [string, Structure, CalendarDate])[] = [
  ['the office of 2018', structureOf(demoRecords()), day('2018-10-04')],
  ['the office of 2022', structureOf(demoRecords2022()), day('2022-01-03')],
  ['a city', structureOf(cityRecords(7, 120)), CITY_DAY],
]

describe.each(LANGUAGES)(
  'a row says the same on screen, on paper, in a cell and to programs (%s)',
  (language) => {
    it.each(FIXED)('of %s', (_, structure, on) => {
      const { wrong, compared } = disagreements(structure, on, language)
      expect(wrong).toEqual([])
      expect(compared.size).toBeGreaterThan(80)
    })

    it('of any structure', () => {
      fc.assert(
        fc.property(arbitraryStructure({ maxAppointments: 30 }), (structure) => {
          expect(disagreements(structure, MIDDLE_DAY, language).wrong).toEqual([])
        }),
        { numRuns: 10 },
      )
    }, 60_000)

    it('of any terms, on any day of them', () => {
      fc.assert(
        fc.property(terms, fc.integer({ min: 0, max: SPAN }), (list, at) => {
          const structure = structureOf(recordsOfTerms(list))
          expect(disagreements(structure, dayAt(at), language).wrong).toEqual([])
        }),
        { numRuns: 25 },
      )
    }, 60_000)
  },
)
