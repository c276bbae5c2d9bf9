import type { BoxAct } from '../../domain/acts/overlay.ts'
import type { OutlineCell, OutlineForm } from '../../domain/paper/paper-outline.ts'
import type { FrozenAct } from '../../domain/proposal/proposal.ts'
import { nameBeside } from '../../domain/readings/names-told-apart.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, get, type Structure, subtree } from '../../domain/structure/structure.ts'
import { boxWord } from '../../words/telling/act-words.ts'
import type { Words } from '../../words/words.ts'
import { actMarks, numbersWithin } from '../chart/boxes/act-marks.ts'
import { isApart, placed, topsOf, unionOf } from './before-after-union.ts'
import type { SummaryScope } from './summary-scopes.ts'

/** What a line says, and of a unit that bears a mark what it is put together of. */
export interface SummaryCell extends OutlineCell {
  readonly told?: {
    readonly name: string
    /** Units below it that go along. */
    readonly below: number
    /** Where from or where to, in words; empty where it stays below the same. */
    readonly place: string
  }
}

/** A unit in both structures; null where it is not in one of them. */
export interface SummaryRow {
  readonly depth: number
  readonly before: SummaryCell | null
  readonly after: SummaryCell | null
  /** Nothing changes in it. */
  readonly still?: boolean
}

/** How much is folded: 0 each branch without a change to its line, 1 those beside one another to one line, 2 the same set closer. */
export const FOLDS = [0, 1, 2] as const
export type Fold = (typeof FOLDS)[number]

/** Both structures as one outline, in the order of the tree. */
export function summaryRows(scope: SummaryScope, words: Words, fold: Fold): SummaryRow[] {
  const { base, next, acts, whole } = scope
  const union = unionOf(base, next, null)
  const { structure } = union
  const marks = actMarks(acts, whole.base, whole.next)
  const isChanged = (id: UnitId): boolean => {
    const [was, is] = [union.before(id), union.after(id)]
    return was === null || is === null || marks.has(was) || marks.has(is)
  }
  const changes = new Map<UnitId, boolean>()
  const anyChange = (id: UnitId): boolean => {
    const known = changes.get(id)
    if (known !== undefined) return known
    const found = isChanged(id) || childrenOf(structure, id).some(anyChange)
    changes.set(id, found)
    return found
  }
  /** What a unit bears: its numbers, and on which of the sides it stands. */
  const told = (id: UnitId) => {
    const [was, is] = [union.before(id), union.after(id)]
    const numbers = marks.get(was ?? is ?? id)?.numbers ?? []
    return { sides: `${was !== null} ${is !== null}`, numbers: String(numbers) }
  }
  /** Everything below goes or comes with the unit, by no other act than it. */
  const goesWhole = (id: UnitId): boolean => {
    const own = told(id)
    if (union.before(id) !== null && union.after(id) !== null) return false
    const [, ...below] = subtree(structure, id)
    return (
      below.length > 0 &&
      below.every((one) => {
        const { sides, numbers } = told(one)
        return sides === own.sides && (numbers === '' || (fold > 0 && numbers === own.numbers))
      })
    )
  }
  const rows: SummaryRow[] = []
  const put = (id: UnitId, depth: number): void => {
    rows.push(rowOf(id, depth))
    if (anyChange(id) && !goesWhole(id)) putAll(childrenOf(structure, id), depth + 1)
  }
  const putAll = (ids: readonly UnitId[], depth: number): void => {
    const still = ids.filter((id) => !anyChange(id))
    const merged = fold > 0 && still.length > 1
    for (const id of ids) {
      if (!merged || anyChange(id)) put(id, depth)
      else if (id === still[0]) rows.push(foldedRow(still, depth))
    }
  }

  function rowOf(id: UnitId, depth: number): SummaryRow {
    const [was, is] = [union.before(id), union.after(id)]
    const below = subtree(structure, id).length - 1
    if (!anyChange(id)) {
      const text = `${nameIn(next, id)}${below > 0 ? ` ${words('summary.unchanged', { count: below })}` : ''}`
      return { depth, before: plain(text), after: plain(text), still: true }
    }
    // What is founded stands beside what goes in its place.
    if (was && is && was !== is)
      return { depth, before: cellOf(base, was, 'gone', 0), after: cellOf(next, is, 'fresh', 0) }
    if (was && is && isTurned(was)) {
      const text = (from: Structure) => nameIn(from, was)
      const { act, numbers = [] } = marks.get(is) ?? { act: 'type' as const }
      const kind = acts.find(({ no }) => numbers.includes(no))?.act ?? act
      return {
        depth,
        before: { text: text(base), form: 'gone', mark: markText(words, kind, numbers) },
        after: { text: text(next), form: 'fresh', mark: markText(words, act, numbers) },
      }
    }
    const along = goesWhole(id) ? below : 0
    return {
      depth,
      before:
        was &&
        cellOf(base, was, is !== null ? null : placed(next, was) ? 'changed' : 'gone', along),
      after: is && cellOf(next, is, get(whole.base, is) ? 'changed' : 'fresh', along),
    }
  }

  /** Another kind of unit under another name, which only keeps its place: a seksi that becomes the functional group. */
  function isTurned(id: UnitId): boolean {
    const [was, is] = [get(base, id), get(next, id)]
    return was?.type !== is?.type && was?.name !== is?.name && marks.has(id)
  }

  /** `form` null: the other side tells it. */
  function cellOf(
    from: Structure,
    id: UnitId,
    form: Exclude<OutlineForm, 'plain'> | null,
    below: number,
  ): SummaryCell {
    const name = nameIn(from, id)
    const text = below > 0 ? `${name} ${words('summary.with-below', { count: below })}` : name
    const mark = marks.get(id)
    if (form === null || (form === 'changed' && !mark)) return { text, form: 'plain', mark: '' }
    if (!mark) return { text, form, mark: '' }
    const place = from === base ? wentTo(scope, id) : cameFrom(scope, id)
    const key = from === base ? 'chart-paper.moved-to' : 'summary.from'
    const where = place === '' ? '' : words(key, { name: place })
    // "ke KJF" is one word to a line.
    const told = { name, below, place: place.includes(' ') ? where : where.replace(' ', '\u00a0') }
    return {
      text: told.place === '' ? text : `${text} (${told.place})`,
      form,
      // What others go into is not itself merged away.
      mark: markText(words, takesIn(id) ? 'takes-in' : mark.act, mark.numbers ?? [mark.no]),
      told,
    }
  }

  function takesIn(id: UnitId): boolean {
    return marks.get(id)?.act === 'merge' && placed(whole.base, id) && placed(whole.next, id)
  }

  function foldedRow(ids: readonly UnitId[], depth: number): SummaryRow {
    const below = ids.reduce((sum, id) => sum + subtree(structure, id).length - 1, 0)
    const text = words(below > 0 ? 'summary.others-below' : 'summary.others', {
      count: ids.length,
      below,
    })
    return { depth, before: plain(text), after: plain(text), still: true }
  }

  // What is drawn apart on charts stands at its place here; apart only what changes in it.
  const below = (id: UnitId) => childrenOf(structure, id)
  putAll(
    topsOf(union, null).filter((id) => !isApart(id) || below(id).some(anyChange)),
    0,
  )
  const shown = new Set([...marks.values()].flatMap(({ no, numbers = [no] }) => numbers))
  const unshown = acts.filter(({ no }) => !shown.has(no))
  return noSideEmpty(beside(withUnshown(rows, unshown, words)), words)
}

/** A side on which nothing of the office is says so: it was founded, or is no more. */
function noSideEmpty(rows: SummaryRow[], words: Words): SummaryRow[] {
  const [first, ...more] = rows
  if (!first) return rows
  const said = (side: 'before' | 'after', key: 'summary.not-yet' | 'summary.no-more') =>
    rows.every((row) => !row[side])
      ? { [side]: { text: words(key), form: 'plain' as const, mark: '' } }
      : {}
  return [
    { ...first, ...said('before', 'summary.not-yet'), ...said('after', 'summary.no-more') },
    ...more,
  ]
}

/**
 * The unit it was merged into, or hangs below now; empty where it stays below the same, or goes with all that was in
 * it, or into what stands beside it and is no functional group.
 */
function wentTo({ whole: { base, next } }: SummaryScope, id: UnitId): string {
  const was = get(base, id)?.parentId ?? null
  const now = get(next, id)
  if (now) return now.parentId && now.parentId !== was ? nameIn(next, now.parentId) : ''
  for (const { act, fromId, toId } of next.tables.succession.values()) {
    if (act !== 'merge' || fromId !== id || !toId?.startsWith('unit:')) continue
    const heir = get(next, toId as UnitId)
    // A functional group stands beside what is made functional, and beside others that are not.
    if (heir?.type === 'kjf' && heir.parentId === was) return heir.shortName ?? heir.name
    return heir && heir.parentId !== was ? nameBeside(next, heir, nameIn(base, id)) : ''
  }
  return ''
}

/** The unit it hung below before, where that is another one. */
function cameFrom({ whole: { base, next } }: SummaryScope, id: UnitId): string {
  const was = get(base, id)?.parentId ?? null
  return was !== null && was !== get(next, id)?.parentId ? nameIn(base, was) : ''
}

/** Acts no box bears, such as those on the place of the office itself, stand at the top. */
function withUnshown(
  rows: readonly SummaryRow[],
  acts: readonly FrozenAct[],
  words: Words,
): readonly SummaryRow[] {
  const [first, ...others] = rows
  const cell = first?.after ?? first?.before
  const [act] = acts
  if (!first || !cell || !act || cell.mark !== '') return rows
  const mark = markText(
    words,
    act.act,
    acts.map(({ no }) => no),
  )
  const marked: OutlineCell = { ...cell, form: 'changed', mark }
  return [{ ...first, ...(first.after ? { after: marked } : { before: marked }) }, ...others]
}

/** The word of a change with its numbers, which no line parts from it, where any were given. */
function markText(words: Words, act: BoxAct | 'takes-in', numbers: readonly number[]): string {
  const word = act === 'takes-in' ? words('chart-paper.takes-in') : boxWord(words, act)
  const given = numbersWithin(
    numbers.filter((no) => no > 0),
    Number.POSITIVE_INFINITY,
  )
  const held = given.replaceAll(' ', '\u00a0')
  return given === '' ? word : `${word}\u00a0${held}`
}

/** What goes and what comes in its stead among the same siblings stands beside one another. */
function beside(rows: readonly SummaryRow[]): SummaryRow[] {
  const set: SummaryRow[] = []
  for (let at = 0; at < rows.length; ) {
    const run = runFrom(rows, at)
    const gone = run.filter(({ after }) => after === null)
    const come = run.filter(({ before }) => before === null)
    const length = Math.max(gone.length, come.length)
    for (let line = 0; line < length; line++) {
      const [left, right] = [gone[line], come[line]]
      set.push({
        depth: (left ?? right)?.depth ?? 0,
        before: left?.before ?? null,
        after: right?.after ?? null,
      })
    }
    if (run.length === 0) set.push(...rows.slice(at, at + 1))
    at += Math.max(1, run.length)
  }
  return set
}

/** Rows of one depth one after another, each on one side alone; one with something below ends them. */
function runFrom(rows: readonly SummaryRow[], from: number): readonly SummaryRow[] {
  const depth = rows[from]?.depth
  let to = from
  while (
    to < rows.length &&
    rows[to]?.depth === depth &&
    (rows[to]?.before === null || rows[to]?.after === null) &&
    (rows[to + 1]?.depth ?? 0) <= (depth ?? 0)
  ) {
    to++
  }
  return rows.slice(from, to)
}

function plain(text: string): OutlineCell {
  return { text, form: 'plain', mark: '' }
}

function nameIn(structure: Structure, id: UnitId): string {
  return get(structure, id)?.name ?? ''
}
