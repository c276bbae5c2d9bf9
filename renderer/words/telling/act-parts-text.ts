import type { Act, FieldChange } from '../../domain/acts/act.ts'
import type { Words } from '../words.ts'

/** What becomes of the structural posts of a merger or penyetaraan: one line for each title they get, one for those that end. */
export function postLines(words: Words, act: Act): string[] {
  const made = new Map<string, string[]>()
  const ends: string[] = []
  for (const { field, from, to } of act.fields) {
    if (field === 'equalised') made.set(text(to), [...(made.get(text(to)) ?? []), text(from)])
    if (field === 'ends') ends.push(text(from))
  }
  return [
    ...[...made].map(([to, from]) =>
      made.size === 1 && areTheHeads(act, from)
        ? words('act.heads-equalised', { to })
        : words('act.equalised', { from: from.join(', '), to }),
    ),
    ...(ends.length > 0 ? [words('act.post-ends', { name: ends.join(', ') })] : []),
  ]
}

/** What goes along with a merger or penyetaraan: one line, none where nothing does. */
export function alongLines(words: Words, { fields }: Act): string[] {
  const along = new Map<FieldChange['to'], FieldChange>()
  for (const one of fields) {
    if (one.field !== 'along') continue
    // Posts of one title are told once, with the seats of all.
    const { from = null } = along.get(one.to) ?? {}
    const seats = from === null || one.from === null ? one.from : Number(from) + Number(one.from)
    along.set(one.to, { ...one, from: seats })
  }
  const names = [...along.values()].map((one) => countedPart(words, one)).join(', ')
  return names ? [words('act.along', { names })] : []
}

/** The unit that others go into, marked where it comes with the act. */
export function foundedName(words: Words, { fields }: Act, name: string): string {
  return fields.some(({ field }) => field === 'founds') ? words('act.split-new', { name }) : name
}

/** Whether these are the heads of the units that were named, every one. */
function areTheHeads({ from }: Act, titles: readonly string[]): boolean {
  const units = from?.split(', ') ?? []
  return (
    units.length === titles.length &&
    units.every((unit) => titles.some((title) => title.endsWith(unit)))
  )
}

/**
 * What goes out by a split, part by part, and what stays; null where the act was frozen before that was kept. `origin`:
 * what is split, where that was not said.
 */
export function splitLines(words: Words, { fields, name }: Act, origin?: string): string[] | null {
  const parts: { readonly name: string; readonly contents: string[] }[] = []
  const stays: string[] = []
  for (const one of fields) {
    const { field, to } = one
    if (field === 'stays') stays.push(countedPart(words, one))
    else if (field === 'part') parts.push({ name: text(to), contents: [] })
    else if (field === 'leaves') parts.at(-1)?.contents.push(countedPart(words, one))
    else if (field === 'brings')
      parts.at(-1)?.contents.push(words('act.split-new', { name: countedPart(words, one) }))
  }
  if (parts.length === 0) return null
  const listed = (contents: readonly string[]) => contents.join(', ') || words('act.split-nothing')
  return [
    ...(origin === undefined ? [] : [origin]),
    ...parts.map((part) =>
      words('act.split-leaves', { part: part.name, names: listed(part.contents) }),
    ),
    words('act.split-stays', { name, names: listed(stays) }),
  ]
}

/** Several seats are told; one is what a post has. */
export function countedPart(words: Words, { from, to }: FieldChange): string {
  const seats = typeof from === 'number' && from !== 1 ? from : null
  return seats === null
    ? text(to)
    : `${text(to)} (${words('proposal-paper.seats-of', { count: seats })})`
}

/** A new order that says what moved; one frozen before says the whole order. */
export function isMoved({ act, fields }: Act): boolean {
  return act === 'reorder' && fields.some(({ field }) => field === 'moved' || field === 'swapped')
}

/** Where what moved stands: now (`to`), or stood before (`from`); of two that exchanged their places which is first. */
export function placeLines(words: Words, act: Act, side: 'from' | 'to'): string[] {
  return newPlaces(words, act, side, (one, other) =>
    side === 'from'
      ? words('act.placed-before', { name: one, other })
      : words('act.placed-before', { name: other, other: one }),
  )
}

/** What a new order does, in one line each. */
export function orderLines(words: Words, act: Act): string[] {
  return newPlaces(words, act, 'to', (name, other) => words('act.swapped', { name, other }))
}

function newPlaces(
  words: Words,
  { fields }: Act,
  side: 'from' | 'to',
  swapped: (one: string, other: string) => string,
): string[] {
  // Frozen before the name it had was kept: the one it has.
  const name = (one: FieldChange | undefined) => text(one?.[side] ?? one?.to ?? null)
  return fields.flatMap((one, at) => {
    const next = fields[at + 1]
    if (one.field === 'swapped') return swapped(name(one), name(next))
    if (one.field !== 'moved') return []
    const other = next?.[side] ?? null
    return other === null
      ? words('act.placed-first', { name: name(one) })
      : words('act.placed-after', { name: name(one), other: text(other) })
  })
}

function text(value: FieldChange['to']): string {
  return value === null ? '' : String(value)
}
