import type { UnitId } from '../../domain/records/records.ts'
import {
  all,
  childrenOf,
  get,
  recordsOf,
  type Structure,
  structureOf,
  subtree,
} from '../../domain/structure/structure.ts'
import type { Language } from '../../domain/values/language.ts'
import { countsOf, drawnOf } from '../../exchange/look/preview.ts'
import type { ImportOutcome, ImportProblem } from '../../exchange/read/import-report.ts'
import { findHeading } from '../../exchange/tables/find-heading.ts'
import * as into from '../../exchange/update/paste-into.ts'
import { type Copied, copiedFile } from './copied.ts'
import { createImportReader } from './import-reader.ts'
import type { Previewed } from './import-terms.ts'

export type Pasted = into.Pasted

/** A copied text as it was understood, before it joins the office. */
export interface ReadCopied {
  readonly outcome: ImportOutcome
  /** What is told of its rows. */
  readonly problems: readonly ImportProblem[]
}

/** One for the window: a worker that has read a text reads the next one sooner. */
const reader = createImportReader()

/** Starts the reader where a text is likely to be pasted. */
export const warmPasting = () => reader.warm()

/** Reads a copied text for an office; null where nothing is on the clipboard. Rejects with `ReadingStopped`. */
export async function readCopied(
  copied: Copied,
  place: { readonly office: Structure; readonly under: UnitId | null },
  named: { readonly language: Language; readonly name: string },
): Promise<ReadCopied | null> {
  const file = copiedFile(copied, named.name)
  if (!file) return null
  const { office } = place
  const [root, other] = childrenOf(office, null)
  const under = place.under ?? (other ? null : (root ?? null))
  const units = all(office, 'unit').map(({ name }) => name)
  await reader.load([file], named.language, [], () => {}, {
    units,
    under: under && (get(office, under)?.name ?? null),
  })
  const outcome = await reader.take()
  // That nothing stands at the top is no fault of a part of an office.
  const problems = outcome.report.problems.filter(({ code }) => code !== 'no-root')
  return { outcome, problems }
}

/** The text as a change of the office. */
export function pastedInto(
  office: Structure,
  { outcome }: ReadCopied,
  parts: into.PasteParts,
): Pasted {
  return into.pasteInto(office, outcome, parts)
}

/** What is drawn of the office as it will be: the branch that changes, and what waits for a place. */
export function drawnPasted({ after, under, fresh }: Pasted): Pick<Previewed, 'drawn' | 'inUnit'> {
  const records = recordsOf(after)
  const inUnit = countsOf(records)
  if (under === null) return { drawn: drawnOf(records), inUnit }
  const branch = new Set<string>(subtree(after, under))
  for (const id of fresh) branch.add(id)
  const part = records.filter((one) => {
    if (one.kind === 'unit') return branch.has(one.id)
    return one.kind !== 'post' || branch.has(one.unitId)
  })
  const posts = new Set<string>(part.flatMap((one) => (one.kind === 'post' ? [one.id] : [])))
  const own = part
    .filter((one) => one.kind !== 'appointment' || posts.has(one.postId))
    .map((one) => (one.id === under && one.kind === 'unit' ? { ...one, parentId: null } : one))
  return { drawn: recordsOf(structureOf(drawnOf(own))), inUnit }
}

/** Units that were there before and get posts or holders, or other ones: so many of these of each. */
export function filledBy(
  office: Structure,
  { after, fresh }: Pick<Pasted, 'after' | 'fresh'>,
): ReadonlyMap<UnitId, number> {
  const filled = new Map<UnitId, number>()
  const add = (unitId: UnitId | undefined) => {
    if (unitId && !fresh.has(unitId)) filled.set(unitId, (filled.get(unitId) ?? 0) + 1)
  }
  const changed = new Set<string>()
  for (const post of all(after, 'post')) {
    if (get(office, post.id) === post) continue
    changed.add(post.id)
    add(post.unitId)
  }
  for (const one of all(after, 'appointment')) {
    if (get(office, one.id) === one || changed.has(one.postId)) continue
    changed.add(one.postId)
    add(get(after, one.postId)?.unitId)
  }
  return filled
}

/** Whether a block of cells begins with the headings of a table. */
export function hasHeadings(block: readonly (readonly string[])[]): boolean {
  const found = findHeading(block)
  return found !== null && found.texts.filter((text) => text.trim() !== '').length > 1
}
