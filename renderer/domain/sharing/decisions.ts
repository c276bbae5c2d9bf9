import { actsOf } from '../acts/acts.ts'
import { linksFrom } from '../records/links.ts'
import { RECORD_KINDS } from '../records/records.ts'
import { apply, type Change, squash } from '../structure/change.ts'
import type { BatchName } from './batch-name.ts'
import { type Choice, type OpenValue, settlingChange } from './open-values.ts'
import { PRESENCE } from './register.ts'
import { bodyOf, type SharedState } from './shared-state.ts'

/** Open values that are decided on together, the one the others follow from first. */
export type Decision = readonly [OpenValue, ...OpenValue[]]

/**
 * The open values as the decisions a person takes: what one act wrote in several places (a unit's name and the title of
 * its head) is one, and so is whether something stays with what stands in it.
 */
export function decisionsOf(state: SharedState, open: readonly OpenValue[]): Decision[] {
  const acts = actKeys(state, open)
  const there = new Map(open.filter(isPresence).map((place) => [place.id, place]))
  const groups = new Map<string, [OpenValue, ...OpenValue[]]>()
  for (const place of open) {
    const about = isPresence(place)
      ? `${PRESENCE} ${topOf(state, place, there)}`
      : (acts.get(place) ?? `${place.id} ${place.register}`)
    const key = `${about} ${lastBatches(place).join(' ')}`
    const group = groups.get(key)
    if (group) group.push(place)
    else groups.set(key, [place])
  }
  return [...groups.values()].map(([first, ...others]) => {
    const [lead = first, ...rest] = [first, ...others].sort(byKind)
    return [lead, ...rest]
  })
}

/** What another of these open values is decided for where the first one is; undefined where they cannot be told to belong together. */
export function alikeIn(place: OpenValue, chosen: Choice): Choice | undefined {
  return place.choices.find(({ batches }) => batches.at(-1) === chosen.batches.at(-1))
}

function isPresence({ register }: OpenValue): boolean {
  return register === PRESENCE
}

function lastBatches({ choices }: OpenValue): (BatchName | undefined)[] {
  return choices.map(({ batches }) => batches.at(-1))
}

function byKind(a: OpenValue, b: OpenValue): number {
  const rank = ({ id }: OpenValue) => RECORD_KINDS.findIndex((kind) => id.startsWith(`${kind}:`))
  return rank(a) - rank(b)
}

/** The act each value would be part of, were all the other values shown. */
function actKeys(state: SharedState, open: readonly OpenValue[]): ReadonlyMap<OpenValue, string> {
  const fields = open.filter(({ register }) => register !== null && register !== PRESENCE)
  let { structure } = state
  let change: Change = {}
  for (const place of fields) {
    const other = place.choices[1]
    const made = other && settlingChange(state, structure, place, other.value)
    if (!made) continue
    structure = apply(structure, made)
    change = squash(change, made)
  }
  const keys = new Map<OpenValue, string>()
  for (const { key, atoms } of actsOf(state.structure, change)) {
    for (const atom of atoms) {
      for (const place of fields) {
        const isOf = atom.fields?.some((field) => place.fields?.includes(field)) ?? true
        if (place.id === atom.id && isOf) keys.set(place, key)
      }
    }
  }
  return keys
}

/** The topmost of the records it stands in that are asked about in the same way. */
function topOf(
  state: SharedState,
  place: OpenValue,
  there: ReadonlyMap<string, OpenValue>,
): string {
  const pair = lastBatches(place).join(' ')
  const seen = new Set<string>()
  let top = place.id
  for (let id: string | null = place.id; id !== null && !seen.has(id); id = above(state, id)) {
    seen.add(id)
    const asked = there.get(id)
    if (asked && lastBatches(asked).join(' ') === pair) top = id
  }
  return top
}

/** The record that one goes along with. */
function above(state: SharedState, id: string): string | null {
  const record = bodyOf(state, id)
  if (!record) return null
  const values = record as unknown as Readonly<Record<string, unknown>>
  const link = linksFrom(record.kind).find(({ whenGone, field }) => {
    return whenGone === 'goes-along' && typeof values[field] === 'string'
  })
  return link ? String(values[link.field]) : null
}
