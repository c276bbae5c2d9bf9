import { isBundle } from '../../domain/acts/act-bundles.ts'
import { unitInAct } from '../../domain/acts/act-place.ts'
import { followed } from '../../domain/acts/acts-under.ts'
import { changeOfAtoms } from '../../domain/acts/atoms.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { get } from '../../domain/structure/structure.ts'
import { dutiesAlong } from '../../words/telling/act-duties-text.ts'
import { actLine } from '../../words/telling/act-line.ts'
import { postLines, splitLines } from '../../words/telling/act-parts-text.ts'
import { type ActSource, actSource } from '../../words/telling/act-records.ts'
import type { Words } from '../../words/words.ts'
import type { OptionPaper } from '../heads/proposal-paper.ts'
import { type ActSides, actSides } from './act-sides.ts'
import { insteadIn } from './option-instead.ts'
import { byOffice, type Row } from './option-offices.ts'

export interface OptionRows {
  /** In which the options differ, the heaviest first; in a city office by office. */
  readonly rows: readonly Row[]
  /** Key of an act → what only follows from it and leaves the other options as they are: told with it. */
  readonly along: ReadonlyMap<string, readonly Row[]>
  /** What all options do with the same words. */
  readonly alike: readonly Row[]
}

/**
 * Each act once, in the order of the first option that has it; those of later options stand behind their neighbour.
 * What only follows from another act is no row of its own, unless another option does something else to it.
 */
export function rowsOf(options: readonly OptionPaper[], words: Words): OptionRows {
  const order = allInOrder(options.map(({ paper }) => paper.acts.map(({ key }) => key)))
  const acts = options.map(({ paper }) => new Map(paper.acts.map((act) => [act.key, act])))
  const all = order.map((key) => acts.map((own) => own.get(key)))
  const isAlike = (row: Row) => {
    const told = row.map((act, at) => act && actLine(words, act, sourceOf(options[at], words)))
    return told.every((line) => line !== undefined && line === told[0])
  }
  const differing = all.filter((row) => !isAlike(row))
  const along = new Map<string, Row[]>()
  const roots = options.map(({ paper }) => followed(paper.acts, paper.base, () => true))
  const instead = options.map(({ paper }) => insteadIn(paper, () => 0, words))
  const there = new Set(differing.map(keyOf))
  const rows = differing.filter((row) => {
    const key = keyOf(row)
    const other = row.find((act) => act !== undefined)
    const above = new Set(row.flatMap((act, at) => (act ? [roots[at]?.get(key)] : [])))
    const [root, ...others] = above
    if (!other || root === undefined || others.length > 0 || !there.has(root)) return true
    if (row.some((act, at) => !act && instead[at]?.(other).differs)) return true
    along.set(root, [...(along.get(root) ?? []), row])
    return false
  })
  return { rows: byOffice(rows, options), along, alike: all.filter(isAlike) }
}

/** Each once, in the order of the first list that has it; those of later lists stand behind their neighbour. */
export function allInOrder(lists: readonly (readonly string[])[]): string[] {
  const order: string[] = []
  for (const list of lists) {
    let at = 0
    for (const one of list) {
      const known = order.indexOf(one)
      if (known < 0) order.splice(at, 0, one)
      at = (known < 0 ? at : known) + 1
    }
  }
  return order
}

export function keyOf(row: Row): string {
  return row.find((act) => act !== undefined)?.key ?? ''
}

export function sourceOf(option: OptionPaper | undefined, words: Words): ActSource {
  if (!option) throw new RangeError('No option stands there.')
  return actSource(words, option.paper.change, option.paper.base)
}

/**
 * What an act was and becomes without the posts of the units it brings or takes, what stays with a unit that is split,
 * and what only goes along under its name, which is counted where it is much: the charts above name it, and each option
 * has its matrix.
 */
export function shortSides(act: FrozenAct, source: ActSource, words: Words): ActSides {
  const { before, after: all } = actSides(act, source, words)
  // Where duties go is told by the matrix of each option: which of them is better does not hang on it.
  const duties = new Set(dutiesAlong(words, act))
  const after = all.filter((line) => !duties.has(line))
  // Offices stand below the top wherever they stand.
  if (act.act === 'reorder' && isTop(act, source))
    return { before: before.slice(1), after: after.slice(1) }
  if (act.subject !== 'unit' || isBundle(act)) return { before, after }
  const stays = act.act === 'split' ? splitLines(words, act)?.at(-1) : undefined
  const [first = '', ...rest] = after.filter((line) => line !== stays)
  const said = new Set(before)
  const fresh = [first, ...rest.filter((line) => !said.has(line))].map((line) =>
    line === ends(words, act) ? words('options-paper.head-ends') : line,
  )
  const along = act.act === 'merge' ? goingAlong(act, source) : NOTHING_ALONG
  const listed = before.filter((line) => !along.has(line))
  const counted = before.length - listed.length
  const isCounted = counted > LISTED
  const told = unitsOf(isCounted ? listed : before, act, words)
  return {
    before: isCounted ? [...told, words('options-paper.going-along', { count: counted })] : told,
    after: unitsOf(fresh, act, words),
  }
}

/** Whether an order is that of what stands below the top. */
function isTop({ id }: FrozenAct, { before }: ActSource): boolean {
  const unit = id.startsWith('unit:') ? get(before.structure(), id as UnitId) : undefined
  return unit?.parentId === null
}

const NOTHING_ALONG: ReadonlySet<string> = new Set()

/** Names of the units an act brings from one place to another, as they are before. */
function goingAlong(act: FrozenAct, { change, before }: ActSource): ReadonlySet<string> {
  const deltas = Object.values(changeOfAtoms(change, act.atoms))
  return new Set(
    deltas.flatMap((delta) =>
      delta.before?.kind === 'unit' && delta.after
        ? unitInAct(before.structure(), delta.before)
        : [],
    ),
  )
}

/** The line that says that the post at the head of the one unit an act takes ends; null where there are several. */
function ends(words: Words, { fields }: FrozenAct): string | null {
  const [one, ...others] = fields.filter(({ field }) => field === 'ends')
  return one && others.length === 0 ? words('act.post-ends', { name: String(one.from) }) : null
}

function runOn(lines: readonly string[], apart: ReadonlySet<string>): string[] {
  const names = lines.filter((line) => !apart.has(line))
  if (names.length <= LISTED) return [...lines]
  const [first = '', ...along] = names
  return [first, along.join('; '), ...lines.filter((line) => apart.has(line))]
}

function isNoPost(line: string): boolean {
  return !line.startsWith('• ')
}

/** So many units an act takes or brings stand by name. */
const MOST_NAMES = 2

/** Lines of names one below another; more run on in one paragraph. */
const LISTED = 2

/**
 * Without the posts, the names of what comes or goes along in one paragraph; of a branch that goes or comes whole its
 * head, and how many are below it.
 */
function unitsOf(lines: readonly string[], act: FrozenAct, words: Words): string[] {
  const units = lines.filter(isNoPost)
  const whole = act.act === 'abolish' || act.act === 'create'
  if (!whole || units.length <= MOST_NAMES) return runOn(units, new Set(postLines(words, act)))
  return [...units.slice(0, 1), words('summary.with-below', { count: units.length - 1 })]
}
