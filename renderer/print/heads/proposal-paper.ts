import { withGroups } from '../../domain/acts/act-impact.ts'
import { carryOver } from '../../domain/proposal/carry/carry.ts'
import {
  type Decision,
  type FrozenAct,
  type Proposal,
  type Version,
  versionInWork,
} from '../../domain/proposal/proposal.ts'
import { actsWithNotes } from '../../domain/proposal/road/road.ts'
import { sheetToKeyIn } from '../../domain/proposal/supplement/supplement.ts'
import { codeOf } from '../../domain/proposal/versions/find-version.ts'
import { sidesAsWritten } from '../../domain/proposal/versions/sides-as-written.ts'
import type { Change } from '../../domain/structure/change.ts'
import type { Fingerprint } from '../../domain/structure/fingerprint.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'

/** One version of a proposal as all its papers see it. */
export interface ProposalPaper {
  readonly proposal: Proposal
  readonly versionNo: number
  readonly change: Change
  readonly acts: readonly FrozenAct[]
  readonly decisions: Readonly<Record<string, Decision>>
  /** Of a supplement: keys of the acts its sheet asks about, which came after the decision. */
  readonly asks?: readonly string[]
  readonly fingerprint: Fingerprint
  /** Of a draft: what it and the structure in force want differently and nobody has chosen yet; that is left out. */
  readonly clashes: number
  /**
   * Before and after. Where the structure in force went on (the proposal was enacted, or others were), it as it is but
   * with what the change touches as that was; only what the change remembers where that makes no tree.
   */
  readonly base: Structure
  readonly next: Structure
  /** The options of its matter, where a paper sets them beside one another. */
  readonly options?: readonly OptionPaper[]
  /** The day the numbers are those of. */
  readonly date: CalendarDate
  /** The day printed on the sheets. */
  readonly printed: CalendarDate
  /** A value of the office, empty where it was never set. */
  setting(key: string): string
}

/** One of the options of a matter. */
export interface OptionPaper {
  readonly letter: string
  readonly paper: ProposalPaper
}

/**
 * The papers' view of a version: a submitted one as it was frozen, or (`versionNo` null or not submitted yet) the
 * draft as it stands.
 */
export function proposalPaper(
  proposal: Proposal,
  live: Structure,
  versionNo: number | null,
  date: CalendarDate,
  printed: CalendarDate = date,
): ProposalPaper {
  const version = frozenVersion(proposal, versionNo)
  // What was withdrawn asks for no choice any more: it is told as it was written.
  const asWritten = version !== undefined || proposal.status === 'ditarik'
  const carried = asWritten ? null : carryOver(proposal.change, live)
  const change = version?.change ?? carried?.change ?? proposal.change
  const no = shownVersion(proposal, versionNo)
  const { base, next } = sidesAsWritten(change, live)
  return {
    proposal,
    versionNo: no,
    change,
    acts: version
      ? withGroups(version.acts, change)
      : actsWithNotes(proposal, carried ? live : base, change),
    decisions: version ? decisionsOn(proposal, version) : {},
    ...(version?.asks ? { asks: version.asks } : {}),
    fingerprint: codeOf(proposal, no, change),
    clashes: carried?.clashes.length ?? 0,
    base,
    next,
    date,
    printed,
    setting: (key) => get(live, `setting:${key}` as const)?.value.trim() ?? '',
  }
}

/** Number of the version those papers show. */
export function shownVersion(proposal: Proposal, versionNo: number | null): number {
  return frozenVersion(proposal, versionNo)?.no ?? versionInWork(proposal)
}

function frozenVersion({ status, versions }: Proposal, versionNo: number | null) {
  if (versionNo !== null) return versions.find(({ no }) => no === versionNo)
  return status === 'draf' ? undefined : versions.at(-1)
}

/** The marks on a version; of a supplement also those by which the rest of it stands, of an outcome those it came of. */
function decisionsOn(proposal: Proposal, version: Version): ProposalPaper['decisions'] {
  const { asks = [], acts, decisions, origin } = version
  if (origin === 'submitted') return decisions
  const earlier = proposal.versions.filter(({ no }) => no < version.no)
  const before = (key: string): Decision =>
    earlier.findLast((one) => one.decisions[key]?.mark === 'S')?.decisions[key] ?? AGREED
  const others = acts.filter(({ key }) => !asks.includes(key))
  return { ...Object.fromEntries(others.map(({ key }) => [key, before(key)])), ...decisions }
}

const AGREED: Decision = { mark: 'S', remark: '' }

/** Marks that hold from an earlier decision, where others are still to be made; else null. */
export function decidedBefore({
  acts,
  decisions,
}: Pick<ProposalPaper, 'acts' | 'decisions'>): ProposalPaper['decisions'] | null {
  const made = acts.filter(({ key }) => decisions[key]).length
  return made > 0 && made < acts.length ? decisions : null
}

/** Acts that came or changed after a decision and wait for a mark of their own. */
export function openAgain(paper: Pick<ProposalPaper, 'acts' | 'decisions'>): FrozenAct[] {
  const before = decidedBefore(paper)
  return before ? paper.acts.filter(({ key }) => !before[key]) : []
}

/** The version a decision sheet is about where none is named: that which lies before the leader; null: the latest. */
export function sheetVersion(proposal: Proposal): number | null {
  const sheet = sheetToKeyIn(proposal)
  return sheet?.open ? sheet.version.no : null
}

/** The version the minutes are about where none is named: that which was decided on, not what came of it. */
export function minutesVersion({ status, versions }: Proposal): number | null {
  const decided = status !== 'draf' && versions.at(-1)?.origin === 'decided'
  const asked = versions.findLast(({ origin }) => origin !== 'decided')
  return decided ? (asked?.no ?? null) : null
}
