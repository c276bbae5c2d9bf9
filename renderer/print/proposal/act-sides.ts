import type { Act, FieldChange } from '../../domain/acts/act.ts'
import { isBundle } from '../../domain/acts/act-bundles.ts'
import { standingIn } from '../../domain/acts/act-parts.ts'
import { placeInAct, unitInAct } from '../../domain/acts/act-place.ts'
import { changeOfAtoms } from '../../domain/acts/atoms.ts'
import { nameOf } from '../../domain/records/record-name.ts'
import type { Post, StructureRecord, Unit } from '../../domain/records/records.ts'
import { unitAbove } from '../../domain/structure/references.ts'
import { get } from '../../domain/structure/structure.ts'
import { dutiesAlong } from '../../words/telling/act-duties-text.ts'
import { actSubject, becameLines, isOfFields, wasLines } from '../../words/telling/act-line.ts'
import {
  countedPart,
  foundedName,
  postLines,
  splitLines,
} from '../../words/telling/act-parts-text.ts'
import { type ActSource, placeOfAct } from '../../words/telling/act-records.ts'
import { ruleName } from '../../words/telling/rule-name.ts'
import { NOTHING } from '../../words/telling/value-text.ts'
import type { Words } from '../../words/words.ts'

export interface ActSides {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Acts that are told by the units and posts they bring, take or change. */
const LISTED: ReadonlySet<Act['act']> = new Set<Act['act']>([
  'create',
  'abolish',
  'merge',
  'equalise',
  'split',
  'rename',
])

/** What an act was and becomes, one line each: units, then posts with eselon, kelas and K; else what is told of it. */
export function actSides(given: Act, source: ActSource, words: Words): ActSides {
  const act = { ...given, place: placeOfAct(given, source) }
  if (isBundle(act)) return bundleSides(act, source, words)
  const earlier = asBefore(act, source)
  const parts = act.act === 'split' && act.subject === 'unit' ? splitLines(words, act) : null
  if (parts)
    return {
      before: splitOrigin(earlier, source, words),
      after: [...parts, ...dutiesAlong(words, act)],
    }
  // A post that is equalised alone says its title and eselon, as any that is made another kind.
  if (LISTED.has(act.act) && !(act.act === 'equalise' && act.subject === 'post'))
    return listedSides(act, earlier, source, words)
  const was = wasLines(words, act, source)
  const is = becameLines(words, act, source)
  if (act.act === 'accept') return { before: acceptedLines(earlier, words), after: is }
  const subject = actSubject(words, { ...act, place: null }, source)
  // What stays where it is stands in one of many units: the first cell says in which.
  const placedSubject = actSubject(words, earlier, source)
  if (act.act === 'other' || (act.act === 'person' && !isOfFields(words, act)))
    return { before: orNothing(was, words), after: is.length > 0 ? is : goneLines(words) }
  if (isOfFields(words, act))
    return { before: [placedSubject, ...was], after: is.length > 0 ? is : [NOTHING] }
  const first =
    act.act === 'move' ? actSubject(words, { ...earlier, place: null }, source) : placedSubject
  return {
    before: [first, ...unitOfValue(act, was, words)],
    after: [subject, ...unitOfValue(act, is, words)],
  }
}

/** The trifles of an office, one line each. */
function bundleSides(act: Act, source: ActSource, words: Words): ActSides {
  const [was, is] = [wasLines, becameLines].map((lines) =>
    lines(words, act, source).map((line) => `• ${line}`),
  )
  return { before: [actSubject(words, act, source), ...(was ?? [])], after: is ?? [] }
}

/** The act with name and place of what it is about as they are on the day before, whatever other acts call them. */
function asBefore(act: Act, { before }: ActSource): Act {
  if (act.subject === 'other' || act.act === 'reorder') return act
  const base = before.structure()
  const record = get(base, act.id)
  if (!record) return act
  return {
    ...act,
    name: nameOf(record) ?? act.name,
    place: act.place === null ? null : placeInAct(base, unitAbove(record)),
  }
}

/** What is split with all that stands in it before, as it is called then. */
function splitOrigin(act: Act, { before }: ActSource, words: Words): string[] {
  const { from, name, place } = act
  const own = `${from ?? name}${place ? ` (${place})` : ''}`
  const known = standingIn(before.structure(), act.id)
  const contents = known.length > 0 ? known : frozenContents(act)
  return [own, ...contents.map((one) => `• ${countedPart(words, one)}`)]
}

/** What the act was frozen with: what stays and what goes out, not what comes new. */
function frozenContents({ fields }: Act): FieldChange[] {
  const contents = new Map<FieldChange['to'], FieldChange>()
  for (const one of fields) {
    if (one.field !== 'stays' && one.field !== 'leaves') continue
    // Seats of one post that go out are told with those that stay.
    const known = contents.get(one.to)
    const both = typeof known?.from === 'number' && typeof one.from === 'number'
    contents.set(one.to, both ? { ...one, from: Number(known.from) + Number(one.from) } : one)
  }
  return [...contents.values()]
}

function orNothing(lines: readonly string[], words: Words): readonly string[] {
  return lines.length > 0 ? lines : [`(${words('proposal-paper.nothing')})`]
}

/** What an act becomes, below the word for it, which says already that something goes. */
export function belowWord(after: readonly string[], words: Words): readonly string[] {
  const gone = goneLines(words)
  return after.filter((line) => !gone.includes(line))
}

function goneLines(words: Words): string[] {
  return [`(${words('proposal-paper.abolished')})`]
}

function acceptedLines({ fields, name, place }: Act, words: Words): string[] {
  const rule = fields.find(({ field }) => field === 'rule')
  const title = ruleName(words, String(rule?.to ?? rule?.from ?? ''))
  return [title, `${name}${place ? ` (${place})` : ''}`]
}

/** A value with what it is, where a bare one would not tell. */
function unitOfValue(
  { act }: Act,
  [value = NOTHING, ...others]: readonly string[],
  words: Words,
): string[] {
  switch (act) {
    case 'reorder':
      return [value, ...others]
    case 'eselon-up':
    case 'eselon-down':
      return [words('proposal-paper.eselon', { eselon: value })]
    case 'kelas':
      return [words('proposal-paper.kelas', { kelas: value })]
    case 'seats':
      return [words('proposal-paper.seats-of', { count: value })]
    case 'duties':
    case 'naskah':
      return [value, ...others]
    default:
      return [value]
  }
}

function listedSides(act: Act, earlier: Act, source: ActSource, words: Words): ActSides {
  const deltas = Object.values(changeOfAtoms(source.change, act.atoms))
  // What goes stands before what goes along with it.
  const [gone, kept] = [true, false].map((ends) =>
    deltas.filter(({ after }) => (after === null) === ends),
  )
  const merges = act.act === 'merge' || act.act === 'equalise'
  // Units that go into one come from many places: groups among them are told by whom they serve.
  const named = ({ name, ...unit }: Unit) =>
    merges ? unitInAct(source.before.structure(), { ...unit, name }) : name
  const was = recordLines(
    [...(gone ?? []), ...(kept ?? [])].flatMap(({ before }) => before ?? []),
    words,
    named,
  )
  const is = recordLines(
    deltas.flatMap(({ after }) => after ?? []),
    words,
  )
  // What units merge into, and what is split, need not change itself.
  if (merges && act.to !== null && !is.includes(act.name)) is.unshift(act.name)
  if (act.act === 'split' && act.from !== null && !was.includes(act.from)) was.unshift(act.from)
  if (act.from !== null && was.length === 0) was.push(act.from)
  if (act.to !== null && is.length === 0) is.push(act.to)
  const heir = becameLines(words, act, source)
  return {
    before: orNothing(merges ? was : placed(earlier, was), words),
    after:
      is.length > 0
        ? [
            ...(act.act === 'rename' ? is : founded(act, placed(act, is), words)),
            ...postLines(words, act),
            ...dutiesAlong(words, act),
          ]
        : act.act === 'abolish' && heir.length > 0
          ? heir
          : goneLines(words),
  }
}

/** With the place of what comes, goes or takes others in: of a unit behind its name, of a post above it. */
function placed({ subject, name, place, act, from }: Act, lines: readonly string[]): string[] {
  if (!place || lines.length === 0) return [...lines]
  if (subject === 'post') return [place, ...lines]
  const own = act === 'rename' ? from : name
  return lines.map((line) => (line === own ? `${own} (${place})` : line))
}

/** What units go into is marked where it comes with the act. */
function founded(act: Act, [first = '', ...rest]: readonly string[], words: Words): string[] {
  return [foundedName(words, act, first), ...rest]
}

function recordLines(
  records: readonly StructureRecord[],
  words: Words,
  named: (unit: Unit) => string = ({ name }) => name,
): string[] {
  const units = records.filter((record): record is Unit => record.kind === 'unit')
  const posts = alikeAsOne(records.filter((record): record is Post => record.kind === 'post'))
  const heads = posts.filter(({ head }) => head)
  const others = posts.filter(({ head }) => !head)
  return [...units.map(named), ...[...heads, ...others].map((post) => `• ${postLine(post, words)}`)]
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
  // The figures stay on one line, wherever the title is broken; no line begins with a point.
  const told = figures.join('\u00a0·\u00a0')
  return told === '' ? title : `${title}\u00a0· ${told}`
}
