import type { FieldChange } from '../../domain/acts/act.ts'
import type { Impact } from '../../domain/acts/act-impact.ts'
import { changeOfAtoms } from '../../domain/acts/atoms.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { ESELONS } from '../../domain/records/choices.ts'
import type { Post, StructureRecord, Unit } from '../../domain/records/records.ts'
import { parseIsoDate } from '../../domain/values/calendar-date.ts'
import { longDate } from '../../words/figures/long-date.ts'
import type { DecisionWords } from '../../words/papers/decision-words.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'

/** An act in one line without its word: "Seksi Persandian (Bidang Statistik)", "Bidang A → Bidang B". */
export function actLine(given: FrozenAct, words: DecisionWords): string {
  const { act, place, from, to } = given
  const name = actName(given, words)
  const was = from === null ? null : words.value(from)
  const is = to === null ? null : words.value(to)
  const there = place ? ` (${place})` : ''
  switch (act) {
    case 'create':
      return `${is ?? name}${there}`
    case 'abolish':
      return [`${was ?? name}${there}`, heirLine(given, words)].filter(Boolean).join('; ')
    case 'accept':
      return `${ruleOf(given, words)}: ${name}${there}; ${
        is === null ? words('reopened') : words('because', { text: is })
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
function fieldsOf({ fields }: FrozenAct, words: DecisionWords): string[] {
  return fields.map(
    ({ field, from, to }) =>
      `${words.field(field)} ${saidValue(from, words)} → ${saidValue(to, words)}`,
  )
}

function saidValue(value: FieldChange['from'], words: DecisionWords): string {
  if (value === null || value === '') return '—'
  const date = parseIsoDate(String(value))
  return date ? longDate(date, words.language) : words.value(String(value))
}

/** Who takes over the tasks of what is abolished; null where that was not said. */
function heirLine({ fields }: FrozenAct, words: DecisionWords): string | null {
  const heir = fields.find(({ field }) => field === 'heir')?.to
  return heir ? words('heir', { name: String(heir) }) : null
}

/** The rule of an accepted finding. */
function ruleOf({ fields }: FrozenAct, words: DecisionWords): string {
  const rule = fields.find(({ field }) => field === 'rule')
  return words.rule(String(rule?.to ?? rule?.from ?? ''))
}

/** The name of its subject; what kind of thing it is where it has none. */
function actName({ name, id }: FrozenAct, words: DecisionWords): string {
  return name === id ? words.record(id.slice(0, id.indexOf(':'))) : name
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
export function impactLine(impact: Impact, words: DecisionWords): string {
  return impactLines(impact, words).join(', ')
}

/** What the act does to the numbers, each in a line of its own. */
export function impactLines(
  impact: Impact,
  words: DecisionWords,
  kelas: KelasImpact = new Map(),
): string[] {
  const parts: string[] = []
  const { units, posts, seats, eselon, persons } = impact
  if (units !== 0) parts.push(words('unitCount', { count: words.signed(units) }))
  for (const rank of ESELONS) {
    const count = eselon[rank]
    if (count) parts.push(words('eselonCount', { count: words.signed(count), eselon: rank }))
  }
  if (posts !== 0) parts.push(words('postCount', { count: words.signed(posts) }))
  for (const [key, count] of kelas)
    parts.push(words('kelasCount', { count: words.signed(count), kelas: key }))
  if (seats !== 0) parts.push(words('seatCount', { count: words.signed(seats) }))
  if (persons.length > 0) parts.push(words('personCount', { count: persons.length }))
  return parts.length > 0 ? parts : [words('noImpact')]
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
  words: DecisionWords,
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
  if (act.from !== null && was.length === 0) was.push(words.value(act.from))
  if (act.to !== null && is.length === 0) is.push(words.value(act.to))
  if (act.act === 'accept')
    return {
      before: [ruleOf(act, words), `${act.name}${act.place ? ` (${act.place})` : ''}`],
      after: [act.to ?? words('reopened')],
    }
  if (act.fields.length > 0 && (act.act === 'details' || act.act === 'person')) {
    const side = (key: 'from' | 'to') =>
      act.fields.map((one) => `${words.field(one.field)}: ${saidValue(one[key], words)}`)
    return { before: [act.name, ...side('from')], after: side('to') }
  }
  if (act.act === 'person')
    return {
      before: [act.from ?? `(${words('nothing')})`],
      after: [act.to ?? `(${words('abolished')})`],
    }
  if (act.act === 'other' && act.from === null && act.to === null)
    return { before: [actName(act, words)], after: ['—'] }
  if (isValueAct(act))
    return { before: valueLine(act, act.from, words), after: valueLine(act, act.to, words) }
  return {
    before: was.length > 0 ? placed(act, was) : [`(${words('nothing')})`],
    after: is.length > 0 ? placed(act, is) : goneLines(act, words),
  }
}

/** With the place of what comes, goes or takes others in: of a unit behind its name, of a post above it. */
function placed({ act, subject, name, place }: FrozenAct, lines: readonly string[]): string[] {
  if (!place || !['create', 'abolish', 'merge', 'split'].includes(act)) return [...lines]
  if (subject === 'post') return [place, ...lines]
  return lines.map((line) => (line === name ? `${name} (${place})` : line))
}

function goneLines(act: FrozenAct, words: DecisionWords): string[] {
  const heir = heirLine(act, words)
  return [heir ?? `(${words('abolished')})`]
}

/** Acts that change one value of something that stays. */
function isValueAct({ act, from, to }: FrozenAct): boolean {
  return (
    (from !== null || to !== null) &&
    !['create', 'abolish', 'merge', 'split', 'rename'].includes(act)
  )
}

function valueLine(act: FrozenAct, value: string | null, words: DecisionWords): string[] {
  const said = value === null ? '—' : words.value(value)
  return act.act === 'eselon-up' || act.act === 'eselon-down'
    ? [act.name, `eselon ${said}`]
    : act.act === 'kelas'
      ? [act.name, words('kelas', { kelas: said })]
      : act.act === 'seats'
        ? [act.name, words('seatsOf', { count: said })]
        : [actName(act, words), said]
}

function sideLines(records: readonly StructureRecord[], words: DecisionWords): string[] {
  const units = records.filter((record): record is Unit => record.kind === 'unit')
  const posts = alikeAsOne(records.filter((record): record is Post => record.kind === 'post'))
  const heads = posts.filter(({ head }) => head)
  const others = posts.filter(({ head }) => !head)
  const named = [...heads, ...others].slice(0, NAMED_POSTS)
  const left = posts.length - named.length
  return [
    ...units.map(({ name }) => name),
    ...named.map((post) => `• ${postLine(post, words)}`),
    ...(left > 0 ? [words('more', { count: left })] : []),
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

function postLine({ title, eselon, kelas, seats, head }: Post, words: DecisionWords): string {
  const figures: string[] = []
  if (eselon) figures.push(eselon)
  if (kelas !== null) figures.push(words('kelas', { kelas }))
  if (!head || seats !== 1) figures.push(words('seatsOf', { count: seats }))
  // The figures stay on one line, wherever the title is broken.
  return [title, ...(figures.length > 0 ? [`·\u00a0${figures.join('\u00a0·\u00a0')}`] : [])].join(
    ' ',
  )
}
