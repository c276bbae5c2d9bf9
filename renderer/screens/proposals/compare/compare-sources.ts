import { type InputContent, readInput } from '../../../app/files/read-input.ts'
import type { ShelfState } from '../../../app/proposals/proposal-shelf.ts'
import { contentOn, type Standing, structureOn } from '../../../app/proposals/structure-on.ts'
import type { Session } from '../../../app/session.tsx'
import { strangers } from '../../../domain/comparison/compare.ts'
import { carryOver } from '../../../domain/proposal/carry/carry.ts'
import type { PastId } from '../../../domain/proposal/in-force/past.ts'
import type { Proposal } from '../../../domain/proposal/proposal.ts'
import { asOf } from '../../../domain/structure/as-of.ts'
import { sharedWith } from '../../../domain/structure/change.ts'
import type { Structure } from '../../../domain/structure/structure.ts'
import type { CalendarDate } from '../../../domain/values/calendar-date.ts'
import { longDate } from '../../../words/figures/long-date.ts'
import type { Words } from '../../../words/words.ts'
import { basisText } from '../state/basis-text.ts'

/** One side of a comparison, with its name and, where that is not plain, what stands there. */
export interface CompareSource {
  readonly name: string
  readonly detail: string
  readonly structure: Structure
  /** The day its holders are those of. */
  readonly on: CalendarDate
}

/** The days a comparison reckons with. */
export interface Days {
  /** The civil date now. */
  readonly today: CalendarDate
  /** The day the structure in force is shown as of. */
  readonly shown: CalendarDate
}

const LIVE = 'live'
export const ON_DAY = 'day'
export const RECORDED = 'recorded'
export const FILE = 'file'

/** Where sides come from: what stands, stood and waits, and the journal. */
export interface Sources extends Standing {
  /** The structure as this file had it at the end of that day. */
  recorded(day: CalendarDate): Promise<Structure>
}

/** What was chosen: a value of `compareChoices`, the day for `ON_DAY`, `RECORDED` and a file, the file itself. */
export interface Chosen {
  readonly value: string
  readonly on: CalendarDate | null
  readonly file: InputContent | null
}

export interface Choice {
  readonly value: string
  readonly label: string
}

/** What a side can be: in force, on a day, as this file had it at the end of a day, once in force, a proposal or one of its versions, another file. */
export function compareChoices(state: ShelfState, words: Words): Choice[] {
  return [
    { value: LIVE, label: words('compare.live') },
    { value: ON_DAY, label: words('compare.on-day') },
    { value: RECORDED, label: words('compare.recorded') },
    ...state.pasts.map(({ id, name, until }) => ({
      value: id,
      label: words('compare.past', { name, until: longDate(until, words.language) }),
    })),
    ...state.proposals.flatMap((proposal) => proposalChoices(proposal, words)),
    { value: FILE, label: words('compare.file') },
  ]
}

function proposalChoices({ id, name, versions }: Proposal, words: Words): Choice[] {
  const whole = { value: id, label: words('compare.proposal', { name }) }
  if (versions.length === 0) return [whole]
  return [
    whole,
    ...versions.map(({ no }) => ({
      value: versionValue(id, no),
      label: words('compare.version', { name, no }),
    })),
  ]
}

function versionValue(id: string, no: number): string {
  return `${id}#${no}`
}

/** The structure a choice stands for; null where it is not whole yet (no day, no file) or cannot be read. */
export async function sourceOf(
  { value, on, file }: Chosen,
  standing: Sources,
  { today, shown }: Days,
  words: Words,
): Promise<CompareSource | null> {
  const { live, pasts } = standing
  if (value === LIVE) {
    return { name: words('compare.live'), detail: '', structure: asOf(live, shown), on: shown }
  }
  if (value === ON_DAY) return on && daySource(standing, on, today, words)
  if (value === RECORDED) return on && recordedSource(standing, on, words)
  if (value === FILE) {
    const read = file && (await contentOn(file, on, today))
    if (!read) return null
    return { name: file.report.file, detail: '', structure: near(read, live), on: on ?? shown }
  }
  const past = pasts.find(({ id }) => id === value)
  if (past) {
    const { name, basis, until } = past
    const structure = await standing.past(past.id)
    const detail = basisText(words, basis)
    return structure && { name, detail, structure: asOf(near(structure, live), until), on: until }
  }
  return proposalSource(value, standing, shown)
}

/** What was read shares with what is in force, of which it mostly is a version. */
function near(read: Structure, live: Structure): Structure {
  return strangers(live, read) ? read : sharedWith(read, live)
}

async function recordedSource(
  { recorded }: Sources,
  on: CalendarDate,
  words: Words,
): Promise<CompareSource> {
  const date = longDate(on, words.language)
  const name = words('compare.recorded-name', { date })
  return {
    name,
    detail: words('compare.recorded-lead'),
    structure: asOf(await recorded(on), on),
    on,
  }
}

async function daySource(
  standing: Standing,
  on: CalendarDate,
  today: CalendarDate,
  words: Words,
): Promise<CompareSource | null> {
  const found = await structureOn(standing, on, today)
  if (!found) return null
  const { structure, past, planned } = found
  const name = words('compare.day-name', { date: longDate(on, words.language) })
  const detail = past
    ? words('compare.past', { name: past.name, until: longDate(past.until, words.language) })
    : planned
      ? words('compare.proposal', { name: planned.name })
      : words('compare.live')
  return { name, detail, structure, on }
}

/** As the proposal, or one version of it, would have the structure; one in force is laid over what it ended. */
async function proposalSource(
  value: string,
  { live, pasts, proposals, past }: Standing,
  shown: CalendarDate,
): Promise<CompareSource | null> {
  const [id, no] = value.split('#')
  const proposal = proposals.find((one) => one.id === id)
  if (!proposal) return null
  const version = proposal.versions.find((one) => String(one.no) === no)
  const ended = pasts.find(({ proposalId }) => proposalId === id)?.id as PastId | undefined
  const base = (ended && (await past(ended))) || live
  const { next } = carryOver((version ?? proposal).change, base)
  const name = version ? `${proposal.name} v${version.no}` : proposal.name
  const on = proposal.inForceFrom ?? shown
  return { name, detail: proposal.basis, structure: asOf(next, on), on }
}

/** A file chosen in the system's dialog; null where the user cancels or nothing can be read. */
export async function chooseFile(
  desktop: Pick<Session['desktop'], 'openFiles'>,
  words: Words,
  on: CalendarDate,
): Promise<InputContent | null> {
  const files = await desktop.openFiles({
    title: words('compare.choose-file'),
    filters: [{ name: words('compare.files'), extensions: ['bagan', 'csv', 'xlsx', 'json'] }],
    many: true,
  })
  if (!files.ok || files.value.length === 0) return null
  const content = await readInput(files.value, { preset: 'auto', words, on })
  return content.readable ? content : null
}
