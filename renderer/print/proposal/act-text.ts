import type { FieldChange } from '../../domain/acts/act.ts'
import type { Impact } from '../../domain/acts/act-impact.ts'
import { changeOfAtoms } from '../../domain/acts/atoms.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { ESELONS } from '../../domain/records/choices.ts'
import type { Post, StructureRecord, Unit } from '../../domain/records/records.ts'
import type { RowName } from '../../domain/rule-table/rule-names.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { DICTIONARY, type WordKey } from '../../words/dictionary.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { ruleTitle } from '../../words/telling/any-finding.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import type { Words } from '../../words/words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** An act in one line without its word: "Seksi Persandian (Bidang Statistik)", "Bidang A → Bidang B". */
export function actLine(given: FrozenAct, words: Words): string {
  const { act, place, from, to } = given
  const name = actName(given, words)
  const was = from === null ? null : valueWord(words, from)
  const is = to === null ? null : valueWord(words, to)
  const there = place ? ` (${place})` : ''
  switch (act) {
    case 'create':
      return `${is ?? name}${there}`
    case 'abolish':
      return [`${was ?? name}${there}`, heirLine(given, words)].filter(Boolean).join('; ')
    case 'accept':
      return `${ruleOf(given, words)}: ${name}${there}; ${
        is === null ? words('act.reopened') : words('act.because', { reason: is })
      }`
    case 'rename':
      return `${was ?? '—'} → ${is ?? '—'}`
    case 'details':
    case 'person':
      return [`${name}${there}`, ...fieldsOf(given, words)].join('; ')
    case 'merge':
    case 'split':
      return `${was ?? '—'} → ${is ?? '—'}${there}`
    default:
      return was === null && is === null
        ? `${name}${there}`
        : `${name}${act === 'move' ? '' : there}: ${was ?? '—'} → ${is ?? '—'}`
  }
}

/** "Kode 2.16.01 → 2.16.02", one for each field. */
function fieldsOf({ fields }: FrozenAct, words: Words): string[] {
  return fields.map(
    ({ field, from, to }) =>
      `${fieldName(words, field)} ${saidValue(from, words)} → ${saidValue(to, words)}`,
  )
}

function saidValue(value: FieldChange['from'], words: Words): string {
  if (value === null || value === '') return '—'
  const date = parseIsoDate(String(value))
  return date ? longDate(date, words.language) : valueWord(words, String(value))
}

/** Who takes over the tasks of what is abolished; null where that was not said. */
function heirLine({ fields }: FrozenAct, words: Words): string | null {
  const heir = fields.find(({ field }) => field === 'heir')?.to
  return heir ? words('act.heir', { name: String(heir) }) : null
}

function ruleName(words: Words, code: string): string {
  return ruleTitle(words, (code.split('.')[0] ?? code) as RowName)
}

const CODES = ['panel.line-', 'category.', 'person.', 'person.status-'] as const

function valueWord(words: Words, value: string): string {
  const key = CODES.map((code) => `${code}${value}`).find((one) => one in DICTIONARY.id)
  return key ? words(key as WordKey) : value
}

/** The rule of an accepted finding. */
function ruleOf({ fields }: FrozenAct, words: Words): string {
  const rule = fields.find(({ field }) => field === 'rule')
  return ruleName(words, String(rule?.to ?? rule?.from ?? ''))
}

/** The name of its subject; what kind of thing it is where it has none. */
function actName({ name, id }: FrozenAct, words: Words): string {
  return name === id ? words(`kind.${id.slice(0, id.indexOf(':'))}` as WordKey) : name
}

/** Difference in posts of each kelas; without those that stay. */
export type KelasImpact = ReadonlyMap<number, number>

/** What the act does to the number of posts of each kelas. */
export function kelasImpact(
  { change }: Pick<ProposalPaper, 'change'>,
  acts: readonly FrozenAct[],
): KelasImpact {
  const counts = new Map<number, number>()
  const count = (record: StructureRecord | null, step: number) => {
    if (record?.kind !== 'post' || record.kelas === null) return
    counts.set(record.kelas, (counts.get(record.kelas) ?? 0) + step)
  }
  for (const { atoms } of acts) {
    for (const { before, after } of Object.values(changeOfAtoms(change, atoms))) {
      count(before, -1)
      count(after, 1)
    }
  }
  return new Map([...counts].filter(([, step]) => step !== 0).sort(([a], [b]) => b - a))
}

/** What the act does to the numbers, in one line. */
export function impactLine(impact: Impact, words: Words): string {
  return impactLines(impact, words).join(', ')
}

/** What the act does to the numbers, each in a line of its own. */
export function impactLines(
  impact: Impact,
  words: Words,
  kelas: KelasImpact = new Map(),
): string[] {
  const parts: string[] = []
  const { units, posts, seats, eselon, persons } = impact
  if (units !== 0) parts.push(words('proposal-paper.unit-count', { count: words.signed(units) }))
  for (const rank of ESELONS) {
    const count = eselon[rank]
    if (count)
      parts.push(words('proposal-paper.eselon-count', { count: words.signed(count), eselon: rank }))
  }
  if (posts !== 0) parts.push(words('proposal-paper.post-count', { count: words.signed(posts) }))
  for (const [key, count] of kelas)
    parts.push(words('proposal-paper.kelas-count', { count: words.signed(count), kelas: key }))
  if (seats !== 0) parts.push(words('proposal-paper.seat-count', { count: words.signed(seats) }))
  if (persons.length > 0)
    parts.push(words('proposal-paper.person-count', { count: persons.length }))
  return parts.length > 0 ? parts : [words('proposal-paper.no-impact')]
}

/** Posts named one by one in a cell; more of them are counted. */
const NAMED_POSTS = 16

export interface ActSides {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What the act's records were and are, one line each: units, then posts with eselon, kelas and K. */
export function actSides(
  paper: Pick<ProposalPaper, 'change'>,
  act: FrozenAct,
  words: Words,
): ActSides {
  const before: StructureRecord[] = []
  const after: StructureRecord[] = []
  for (const delta of Object.values(changeOfAtoms(paper.change, act.atoms))) {
    if (delta.before) before.push(delta.before)
    if (delta.after) after.push(delta.after)
  }
  const was = [...sideLines(before, words)]
  const is = [...sideLines(after, words)]
  // What units merge into, and what is split, need not change itself.
  if (act.act === 'merge' && act.to !== null && !is.includes(act.to)) is.unshift(act.to)
  if (act.act === 'split' && act.from !== null && !was.includes(act.from)) was.unshift(act.from)
  if (act.from !== null && was.length === 0) was.push(valueWord(words, act.from))
  if (act.to !== null && is.length === 0) is.push(valueWord(words, act.to))
  if (act.act === 'accept')
    return {
      before: [ruleOf(act, words), `${act.name}${act.place ? ` (${act.place})` : ''}`],
      after: [act.to ?? words('act.reopened')],
    }
  if (act.fields.length > 0 && (act.act === 'details' || act.act === 'person')) {
    const side = (key: 'from' | 'to') =>
      act.fields.map((one) => `${fieldName(words, one.field)}: ${saidValue(one[key], words)}`)
    return { before: [act.name, ...side('from')], after: side('to') }
  }
  if (act.act === 'person')
    return {
      before: [act.from ?? `(${words('proposal-paper.nothing')})`],
      after: [act.to ?? `(${words('proposal-paper.abolished')})`],
    }
  if (act.act === 'other' && act.from === null && act.to === null)
    return { before: [actName(act, words)], after: ['—'] }
  if (isValueAct(act))
    return { before: valueLine(act, act.from, words), after: valueLine(act, act.to, words) }
  return {
    before: was.length > 0 ? placed(act, was) : [`(${words('proposal-paper.nothing')})`],
    after: is.length > 0 ? placed(act, is) : goneLines(act, words),
  }
}

/** With the place of what comes, goes or takes others in: of a unit behind its name, of a post above it. */
function placed({ act, subject, name, place }: FrozenAct, lines: readonly string[]): string[] {
  if (!place || !['create', 'abolish', 'merge', 'split'].includes(act)) return [...lines]
  if (subject === 'post') return [place, ...lines]
  return lines.map((line) => (line === name ? `${name} (${place})` : line))
}

function goneLines(act: FrozenAct, words: Words): string[] {
  const heir = heirLine(act, words)
  return [heir ?? `(${words('proposal-paper.abolished')})`]
}

/** Acts that change one value of something that stays. */
function isValueAct({ act, from, to }: FrozenAct): boolean {
  return (
    (from !== null || to !== null) &&
    !['create', 'abolish', 'merge', 'split', 'rename'].includes(act)
  )
}

function valueLine(act: FrozenAct, value: string | null, words: Words): string[] {
  const said = value === null ? '—' : valueWord(words, value)
  return act.act === 'eselon-up' || act.act === 'eselon-down'
    ? [act.name, `eselon ${said}`]
    : act.act === 'kelas'
      ? [act.name, words('proposal-paper.kelas', { kelas: said })]
      : act.act === 'seats'
        ? [act.name, words('proposal-paper.seats-of', { count: said })]
        : [actName(act, words), said]
}

function sideLines(records: readonly StructureRecord[], words: Words): string[] {
  const units = records.filter((record): record is Unit => record.kind === 'unit')
  const posts = alikeAsOne(records.filter((record): record is Post => record.kind === 'post'))
  const heads = posts.filter(({ head }) => head)
  const others = posts.filter(({ head }) => !head)
  const named = [...heads, ...others].slice(0, NAMED_POSTS)
  const left = posts.length - named.length
  return [
    ...units.map(({ name }) => name),
    ...named.map((post) => `• ${postLine(post, words)}`),
    ...(left > 0 ? [words('proposal-paper.more', { count: left })] : []),
  ]
}

/** Posts that differ in nothing a line says, as one post with the seats of all. */
function alikeAsOne(posts: readonly Post[]): Post[] {
  const found = new Map<string, Post>()
  for (const post of posts) {
    const key = JSON.stringify([post.title, post.eselon, post.kelas, post.head])
    const known = found.get(key)
    found.set(key, known ? { ...known, seats: known.seats + post.seats } : post)
  }
  return [...found.values()]
}

function postLine({ title, eselon, kelas, seats, head }: Post, words: Words): string {
  const figures: string[] = []
  if (eselon) figures.push(eselon)
  if (kelas !== null) figures.push(words('proposal-paper.kelas', { kelas }))
  if (!head || seats !== 1) figures.push(words('proposal-paper.seats-of', { count: seats }))
  // The figures stay on one line, wherever the title is broken.
  return [title, ...(figures.length > 0 ? [`·\u00a0${figures.join('\u00a0·\u00a0')}`] : [])].join(
    ' ',
  )
}
