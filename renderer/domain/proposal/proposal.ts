import type { Act } from '../acts/act.ts'
import type { Impact } from '../acts/act-impact.ts'
import type { Change } from '../structure/change.ts'
import type { History } from '../structure/journal/history.ts'
import { NO_HISTORY } from '../structure/journal/history.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

export type ProposalId = `proposal:${string}`

/** The road of a proposal; `ditarik` can be left again by "kembali". */
export const PROPOSAL_STATUSES = [
  'draf',
  'diajukan',
  'ditelaah',
  'diputus',
  'ditetapkan',
  'berlaku',
  'ditarik',
] as const
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number]

export const BASES = ['naskah-akademik', 'perda', 'perwako'] as const
export type BasisKind = (typeof BASES)[number]

/** Setuju, tolak or revisi: what the leader's pen said about one act. */
export const MARKS = ['S', 'T', 'R'] as const
export type Mark = (typeof MARKS)[number]

export interface Decision {
  readonly mark: Mark
  readonly remark: string
}

/** What the drafter says about an act, by its key. */
export interface ActNote {
  readonly reason: string
  readonly note: string
}

/** An act as it stood on the paper: its text does not follow later edits. */
export interface FrozenAct extends Act {
  readonly reason: string
  readonly note: string
  readonly impact: Impact
}

/**
 * Handed in; left by a decision; or the decided text with the people placed since, of whom a supplementary sheet asks.
 */
export const VERSION_ORIGINS = ['submitted', 'decided', 'supplement'] as const
export type VersionOrigin = (typeof VERSION_ORIGINS)[number]

/** One text of the proposal as it left the drafter's hands, or as the decision left it. */
export interface Version {
  readonly no: number
  readonly origin: VersionOrigin
  /** ISO 8601 moment. */
  readonly at: string
  readonly change: Change
  readonly acts: readonly FrozenAct[]
  readonly decisions: Readonly<Record<string, Decision>>
  /** Of a supplement: keys of the acts its sheet asks about; the others were decided before. */
  readonly asks?: readonly string[]
}

/** A step of the road: who, when, from where to where. */
export interface RoadStep {
  readonly at: string
  readonly by: string
  readonly from: ProposalStatus | null
  readonly to: ProposalStatus
  readonly note: string
  /** The day it shall come in force, where this step set one. */
  readonly due?: CalendarDate
  /** The version whose supplementary sheet was decided by this step. */
  readonly supplement?: number
}

/** The legal text that puts it in force. */
export interface Decree {
  readonly kind: 'perda' | 'perwako'
  readonly no: string
  readonly date: CalendarDate
}

/** The SK by which people are placed and reinstalled because of it: another paper than the regulation. */
export interface Sk {
  readonly no: string
  readonly date: CalendarDate | null
}

/** A holder of an abolished post for whom it was decided that no post follows for now. */
export interface LeftWithout {
  readonly reason: string
}

export interface Proposal {
  readonly id: ProposalId
  readonly name: string
  readonly basisKind: BasisKind
  readonly basis: string
  readonly author: string
  readonly date: CalendarDate
  readonly status: ProposalStatus
  /** The draft against the structure in force when it was last looked at; `rebase` carries it on. */
  readonly change: Change
  /** Undo and redo inside the draft: numbers of journal entries. */
  readonly history: History
  readonly notes: Readonly<Record<string, ActNote>>
  /** Person id → the decision that they get no post now. */
  readonly leftWithout: Readonly<Record<string, LeftWithout>>
  readonly versions: readonly Version[]
  readonly log: readonly RoadStep[]
  /** The proposal it was copied from (option B of A). */
  readonly basedOn: ProposalId | null
  /** Its place among the options of one matter; none where it is the first, or was begun before places were kept. */
  readonly option?: OptionPlace
  /** The last place given among its options, where the option that had it was removed. */
  readonly lastOption?: number
  /** The proposal it takes back. */
  readonly counterTo: ProposalId | null
  readonly decree: Decree | null
  readonly inForceFrom: CalendarDate | null
  /** Why it is in force from a day before that of its regulation, or one that was past when it was set. */
  readonly backdatedFor?: string | null
  readonly sk?: Sk | null
  /**
   * Codes of texts that were printed under the fields of an earlier version of the data: what their code would be now
   * → the code that stands on the paper.
   */
  readonly codes?: Readonly<Record<string, string>>
  /** Number of the journal entry that last touched it; 0 before the first. */
  readonly seq: number
}

/** The first of the options and the place among them, 2 for B: kept when others are removed. */
export interface OptionPlace {
  readonly first: ProposalId
  readonly no: number
}

export interface NewProposal {
  readonly id: ProposalId
  readonly name: string
  readonly basisKind: BasisKind
  readonly basis: string
  readonly author: string
  readonly date: CalendarDate
  /** ISO 8601 moment. */
  readonly at: string
}

/** A draft in which nothing has changed yet. */
export function newProposal({ at, ...given }: NewProposal): Proposal {
  return {
    ...given,
    status: 'draf',
    change: {},
    history: NO_HISTORY,
    notes: {},
    leftWithout: {},
    versions: [],
    log: [{ at, by: given.author, from: null, to: 'draf', note: '' }],
    basedOn: null,
    counterTo: null,
    decree: null,
    inForceFrom: null,
    seq: 0,
  }
}

/**
 * Another option that begins where this one stands, with what was written and remarked about its acts; `option`: its
 * place (`nextOption`).
 */
export function optionOf(origin: Proposal, given: NewProposal, option: OptionPlace): Proposal {
  return {
    ...newProposal(given),
    change: origin.change,
    notes: notesOf(origin),
    leftWithout: origin.leftWithout,
    basedOn: origin.id,
    option,
  }
}

/**
 * What stands about each act: the drafter's own words, else those frozen in the latest text that has the act, else
 * what the leader remarked on it last.
 */
function notesOf({ notes, versions }: Proposal): Proposal['notes'] {
  const all: Record<string, ActNote> = {}
  for (const { acts, decisions } of versions) {
    for (const { key, reason, note } of acts) {
      const held = all[key]
      const remark = decisions[key]?.remark
      all[key] = {
        reason: reason || (held?.reason ?? ''),
        note: remark || note || (held?.note ?? ''),
      }
    }
  }
  for (const [key, { reason, note }] of Object.entries(notes)) {
    all[key] = { reason: reason || (all[key]?.reason ?? ''), note: note || (all[key]?.note ?? '') }
  }
  return all
}

/** Number of the version in work: one more than the last that was submitted while it is a draft. */
export function versionInWork(proposal: Proposal): number {
  const last = proposal.versions.at(-1)?.no ?? 0
  return proposal.status === 'draf' ? last + 1 : Math.max(1, last)
}

/** The version on which the leader decides, or undefined before the first was submitted. */
export function submittedVersion({ versions }: Pick<Proposal, 'versions'>): Version | undefined {
  return versions.filter(({ origin }) => origin === 'submitted').at(-1)
}
