import type { PaperBlock, PaperText } from '../domain/paper/paper-text.ts'
import type { PersonData } from '../domain/proposal/person-data.ts'
import { namesIn } from '../domain/readings/names-in.ts'
import { fullName } from '../domain/records/full-name.ts'
import { KINDS } from '../domain/records/kinds.ts'
import type { Structure } from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import { longDate, shortDate } from '../words/figures/long-date.ts'
import { momentText } from '../words/figures/moment-text.ts'
import { namesSaid } from '../words/named.ts'
import { fieldText, namingOf } from '../words/telling/act-records.ts'
import { anyFindingSentence } from '../words/telling/any-finding.ts'
import { fieldName } from '../words/telling/field-name.ts'
import { namedIn, type Words } from '../words/words.ts'

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
  const parts = partsOf(words, data, long)
  // What is not held is told too, in one place.
  const empty = parts.flatMap(([text, items]) => (items.length === 0 ? [text] : []))
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
      ...parts.flatMap(([text, items]): PaperBlock[] =>
        items.length > 0
          ? [
              { kind: 'heading', text },
              { kind: 'list', items, numbered: false },
            ]
          : [],
      ),
      ...(empty.length > 0
        ? [
            { kind: 'heading', text: words('person-data.nothing') } as const,
            { kind: 'paragraph', text: `${empty.join('; ')}.` } as const,
          ]
        : []),
    ],
  }
}

/** The names on that paper: those of the structure, and what only its own data tells, which may have gone since. */
export function namesOnPerson(data: PersonData, { office, structure }: PersonFacts): string[] {
  return [
    office,
    data.person.name,
    fullName(data.person),
    ...data.posts.flatMap(({ title, place }) => [title, place]),
    ...data.candidacies.map(({ post }) => post.title),
    ...data.proposals.flatMap(({ proposal, name }) => [proposal, name]),
    ...data.pasts,
    ...data.acts.flatMap(({ by, label }) => [by ?? '', ...namesSaid(namedIn('en').label(label))]),
    ...namesIn(structure),
  ]
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
      { head: words('vacancy.col-post'), share: 5, names: true },
      { head: words('field.role'), share: 2 },
      { head: words('field.from'), share: 2 },
      { head: words('field.until'), share: 2 },
      { head: words('vacancy.decree-no'), share: 3.6 },
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

/** What else is held: what it is, and a line for each. `on`: the day of the findings. */
function partsOf(
  words: Words,
  data: PersonData,
  on: string,
): readonly (readonly [head: string, items: readonly string[]])[] {
  return [
    [words('person-data.absences'), absences(words, data)],
    [words('person-data.candidacies'), data.candidacies.map(({ post }) => post.title)],
    [
      words('person-data.findings', { date: on }),
      data.findings.map((finding) => anyFindingSentence(words, finding)),
    ],
    [
      words('person-data.accepted'),
      data.accepted.map(({ reason, on: day }) => `${shortDate(day, words.language)}: ${reason}`),
    ],
    [
      words('person-data.proposals'),
      data.proposals.map((line) => words('person-data.line', { ...line })),
    ],
    [words('person-data.pasts'), data.pasts],
    [
      words('person-data.printed'),
      data.printed.map((set) => `${set.title}, ${momentText(set.at, words.language)}`),
    ],
    [
      words('person-data.acts'),
      data.acts.map(({ at, by, label }) =>
        [momentText(at, words.language), words.label(label), by].filter(Boolean).join(' · '),
      ),
    ],
  ]
}
