import type { PaperBlock, PaperText } from '../domain/paper/paper-text.ts'
import type { PersonData } from '../domain/proposal/person-data.ts'
import { fullName } from '../domain/records/full-name.ts'
import { KINDS } from '../domain/records/kinds.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { longDate, shortDate } from '../words/figures/long-date.ts'
import { momentText } from '../words/figures/moment-text.ts'
import { fieldText, namingOf } from '../words/telling/act-records.ts'
import { anyFindingSentence } from '../words/telling/any-finding.ts'
import { fieldName } from '../words/telling/field-name.ts'
import type { Words } from '../words/words.ts'

/** Where and of which day it is told. */
export interface PersonFacts {
  readonly office: string
  readonly structure: Structure
  readonly on: CalendarDate
}

/** All an office holds about a person, to be handed to them. */
export function personPaper(words: Words, data: PersonData, facts: PersonFacts): PaperText {
  const title = words('person-data.title')
  const { person } = data
  const long = longDate(facts.on, words.language)
  return {
    title: `${title} ${person.name}`,
    landscape: false,
    foot: `${title} · ${person.name} · ${long}`,
    blocks: [
      { kind: 'title', lines: [title.toUpperCase(), fullName(person), facts.office] },
      { kind: 'heading', text: words('person-data.facts') },
      ownFacts(words, data, facts),
      { kind: 'heading', text: words('person-data.posts') },
      posts(words, data),
      ...listed(words, 'person-data.absences', absences(words, data)),
      ...listed(
        words,
        'person-data.candidacies',
        data.candidacies.map(({ post }) => post.title),
      ),
      { kind: 'heading', text: words('person-data.findings', { date: long }) },
      listOr(
        words,
        data.findings.map((finding) => anyFindingSentence(words, finding)),
      ),
      ...listed(
        words,
        'person-data.accepted',
        data.accepted.map(({ reason, on }) => `${shortDate(on, words.language)}: ${reason}`),
      ),
      ...listed(
        words,
        'person-data.proposals',
        data.proposals.map((line) => words('person-data.line', { ...line })),
      ),
      ...listed(words, 'person-data.pasts', data.pasts),
      ...listed(
        words,
        'person-data.printed',
        data.printed.map((set) => `${set.title}, ${momentText(set.at, words.language)}`),
      ),
      ...listed(
        words,
        'person-data.acts',
        data.acts.map(({ at, by, label }) =>
          [momentText(at, words.language), words.label(label), by].filter(Boolean).join(' · '),
        ),
      ),
    ],
  }
}

function ownFacts(words: Words, { person }: PersonData, { structure }: PersonFacts): PaperBlock {
  const naming = namingOf(words, {}, structure)
  const rows = Object.keys(KINDS.person.fields).flatMap((field): [string, string][] => {
    const text = fieldText(words, naming, person, field)
    return text === null ? [] : [[fieldName(words, field), text]]
  })
  return { kind: 'fields', rows }
}

function posts(words: Words, { posts: held }: PersonData): PaperBlock {
  const day = (date: CalendarDate | null) => (date ? shortDate(date, words.language) : '–')
  return {
    kind: 'table',
    columns: [
      { head: words('vacancy.col-post'), share: 5 },
      { head: words('field.role'), share: 2.3 },
      { head: words('field.from'), share: 2 },
      { head: words('field.until'), share: 2 },
      { head: words('vacancy.decree-no'), share: 3 },
    ],
    rows: held.map(({ title, place, held: { role, from, until, decreeNo, decreeDate } }) => ({
      cells: [
        [title, place],
        [words(`role.${role}`) || '–'],
        [day(from)],
        [day(until)],
        [decreeNo ?? '–', decreeDate ? day(decreeDate) : ''].filter(Boolean),
      ],
    })),
  }
}

function absences(words: Words, data: PersonData): string[] {
  const day = (date: CalendarDate) => shortDate(date, words.language)
  return data.absences.map(({ reason, from, until, note }) =>
    [`${day(from)} – ${until ? day(until) : ''}: ${words(`absence.${reason}`)}`, note]
      .filter(Boolean)
      .join(', '),
  )
}

type Heading =
  `person-data.${'absences' | 'acts' | 'candidacies' | 'accepted' | 'proposals' | 'pasts' | 'printed'}`

function listed(words: Words, head: Heading, items: readonly string[]): PaperBlock[] {
  return [{ kind: 'heading', text: words(head) }, listOr(words, items)]
}

function listOr(words: Words, items: readonly string[]): PaperBlock {
  return items.length === 0
    ? { kind: 'paragraph', text: words('person-data.none') }
    : { kind: 'list', items, numbered: false }
}
