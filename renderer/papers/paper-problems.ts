import { reasonsOf } from '../domain/acts/acts-under.ts'
import { LOGO_SETTING, logoFrom } from '../domain/paper/letterhead-logo.ts'
import type { UnitId } from '../domain/records/records.ts'
import {
  get,
  type Structure,
  subtree,
  trayOf,
  unitsInOrder,
} from '../domain/structure/structure.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'
import type { Language } from '../domain/values/language.ts'
import type { ProposalPaper } from '../print/heads/proposal-paper.ts'
import type { PlanFacts } from '../print/plan/plan-facts.ts'
import { pointText } from '../print/plan/plan-sentence.ts'
import { unitOfPlace } from '../print/proposal/before-after-union.ts'
import { HARD_TO_READ } from '../print/sheet/sheet-papers.ts'
import { heldBack } from './kinds/approval-request.ts'
import type { PaperChoice } from './order/paper-choice.ts'
import type { DrawnPaper, PaperKind, PaperWatch } from './order/paper-kind.ts'

/** Something to know before the paper is printed, as a code and its values. */
export interface PaperProblem {
  readonly code:
    | 'type-too-small'
    | 'type-hard-to-read'
    | 'rows-broken'
    | 'widths-differ'
    | 'alike-takes-more'
    | 'over-one-sheet'
    | 'lost-letters'
    | 'name-broken'
    | 'name-broken-more'
    | 'no-unit-name'
    | 'no-letterhead'
    | 'logo-unreadable'
    | 'no-signer-title'
    | 'no-signer'
    | 'no-initials'
    | 'no-decree'
    | 'no-decree-title'
    | 'in-tray'
    | 'draft'
    | 'clashes'
    | 'undecided'
    | 'no-reason'
    | 'no-candidate'
  readonly params: Readonly<Record<string, string | number>>
  readonly place: ProblemPlace
}

/**
 * Where it can be mended: a field of the settings or of the print form, the proposal, the vacancies, the chart or one
 * unit on it.
 */
export type ProblemPlace =
  | { readonly kind: 'setting'; readonly key: string }
  | { readonly kind: 'form'; readonly field: 'type' | 'paper' }
  | { readonly kind: 'proposal' }
  | { readonly kind: 'vacancies' }
  | { readonly kind: 'chart'; readonly unitId: UnitId | null }

export interface MadeFacts {
  readonly paper: ProposalPaper | null
  /** Null where no sheets are planned. */
  readonly plan:
    | (Pick<PlanFacts, 'typePt' | 'keepsType' | 'broken'> &
        Partial<Pick<PlanFacts, 'uneven' | 'alike'>>)
    | null
  /** What was meant for a sheet each and takes more. */
  readonly over?: DrawnPaper['over']
}

interface Wish {
  readonly choice: PaperChoice
  readonly language: Language
  readonly on: CalendarDate
  readonly today: CalendarDate
}

/** So many boxes are named one by one. */
const NAMED = 6

/** What is amiss with a paper, most telling first; empty where it can go to the printer. */
export function problemsOf(
  kind: PaperKind,
  structure: Structure,
  wish: Wish,
  { paper, plan, over }: MadeFacts,
): PaperProblem[] {
  const watches = new Set(kind.watches)
  const value = (key: string) => get(structure, `setting:${key}` as const)?.value.trim() ?? ''
  const found = plan ? [...typeProblems(plan, wish), ...unevenProblems(plan, wish)] : []
  if (over) found.push(problem('over-one-sheet', { kind: 'form', field: 'paper' }, { ...over }))
  if (plan) {
    const shown = paper ? [paper.base, paper.next] : [structure]
    found.push(...brokenNames(shown, plan.broken), ...namelessUnits(structure, wish.choice.unitId))
  }
  found.push(...officeProblems(watches, wish.choice, value))
  if (watches.has('candidates')) found.push(...candidateProblems(structure, wish))
  if (kind.modes) {
    const waiting = trayOf(structure)
    const place = { kind: 'chart', unitId: waiting[0] ?? null } as const
    if (waiting.length > 0) found.push(problem('in-tray', place, { count: waiting.length }))
  }
  if (paper) found.push(...proposalProblems(watches, paper, value('signer1') === ''))
  return found
}

function problem(
  code: PaperProblem['code'],
  place: ProblemPlace,
  params: PaperProblem['params'] = {},
): PaperProblem {
  return { code, place, params }
}

function typeProblems(
  { keepsType, typePt }: Pick<PlanFacts, 'typePt' | 'keepsType'>,
  { choice: { minType }, language }: Wish,
): PaperProblem[] {
  const tenths = (points: number) => pointText(points, language)
  if (!keepsType || typePt < minType - 0.05) {
    const params = { type: tenths(typePt), least: tenths(minType) }
    return [problem('type-too-small', { kind: 'form', field: 'paper' }, params)]
  }
  if (typePt >= HARD_TO_READ - 0.05) return []
  const params = { type: tenths(typePt) }
  return [problem('type-hard-to-read', { kind: 'form', field: 'type' }, params)]
}

/**
 * Rows in two say "below these" to the eye: a set too large to be made even is told to be uneven, and what would make it
 * even; of one that takes more sheets to be even, how many more.
 */
function unevenProblems(
  { uneven, alike, typePt }: Partial<Pick<PlanFacts, 'uneven' | 'alike' | 'typePt'>>,
  { choice: { minType }, language }: Wish,
): PaperProblem[] {
  const place = { kind: 'form', field: 'paper' } as const
  if (alike) {
    const type = pointText(minType, language)
    return [problem('alike-takes-more', { kind: 'form', field: 'type' }, { ...alike, type })]
  }
  const { rows, widths } = uneven ?? { rows: 0, widths: 1 }
  if (rows > 0) return [problem('rows-broken', place, { count: rows })]
  if (widths < 2) return []
  return [
    problem('widths-differ', place, { count: widths, type: pointText(typePt ?? 0, language) }),
  ]
}

/** `shown`: the structures on the sheets, of which any may hold the unit. */
function brokenNames(shown: readonly Structure[], boxes: PlanFacts['broken']): PaperProblem[] {
  const sheets = new Map<UnitId, number>()
  for (const { unitId, sheet } of boxes) {
    const id = unitOfPlace(unitId)
    if (!sheets.has(id)) sheets.set(id, sheet)
  }
  const broken = [...sheets]
  const named = broken.slice(0, NAMED).map(([id, sheet]) => {
    const name = shown.map((structure) => get(structure, id)?.name).find(Boolean) ?? ''
    return problem('name-broken', { kind: 'chart', unitId: id }, { name, sheet })
  })
  const more = broken[NAMED]
  if (more) {
    const place = { kind: 'chart', unitId: more[0] } as const
    named.push(problem('name-broken-more', place, { count: broken.length - NAMED }))
  }
  return named
}

function namelessUnits(structure: Structure, unitId: UnitId | null): PaperProblem[] {
  const shown = unitId ? subtree(structure, unitId) : unitsInOrder(structure)
  const nameless = shown.filter((id) => get(structure, id)?.name.trim() === '')
  const [first = null] = nameless
  if (first === null) return []
  const place = { kind: 'chart', unitId: first } as const
  return [problem('no-unit-name', place, { count: nameless.length })]
}

function officeProblems(
  watches: ReadonlySet<PaperWatch>,
  { initials }: PaperChoice,
  value: (key: string) => string,
): PaperProblem[] {
  const found: PaperProblem[] = []
  const tell = (code: PaperProblem['code'], key: string) =>
    found.push(problem(code, { kind: 'setting', key }))
  if (value('government') === '' && value('officeName') === '') {
    tell('no-letterhead', 'officeName')
  }
  const logo = value(LOGO_SETTING)
  if (logo !== '' && logoFrom(logo) === null) tell('logo-unreadable', LOGO_SETTING)
  if (watches.has('signer')) {
    if (value('headTitle') === '') tell('no-signer-title', 'headTitle')
    else if (value('headName') === '') tell('no-signer', 'headName')
  }
  if (watches.has('decree')) {
    if (value('decreeNo') === '') tell('no-decree', 'decreeNo')
    else if (value('decreeTitle') === '') tell('no-decree-title', 'decreeTitle')
  }
  if (watches.has('initials-chosen') && initials && value('signer1') === '') {
    tell('no-initials', 'signer1')
  }
  return found
}

/** Posts are asked for, and nobody is named for any of them. */
function candidateProblems(structure: Structure, wish: Wish): PaperProblem[] {
  const rows = heldBack(structure, wish)
  if (rows.length === 0 || rows.some(({ candidateId }) => candidateId !== null)) return []
  return [problem('no-candidate', { kind: 'vacancies' }, { count: rows.length })]
}

function proposalProblems(
  watches: ReadonlySet<PaperWatch>,
  paper: ProposalPaper,
  noInitials: boolean,
): PaperProblem[] {
  const { proposal, acts, decisions, options = [] } = paper
  const found: PaperProblem[] = []
  const tell = (code: PaperProblem['code'], params: PaperProblem['params'] = {}) =>
    found.push(problem(code, { kind: 'proposal' }, params))
  const beside = options.length > 0 ? options.map((one) => one.paper) : [paper]
  const clashes = beside.reduce((sum, one) => sum + one.clashes, 0)
  if (clashes > 0) tell('clashes', { count: clashes })
  if (proposal.status === 'draf') tell('draft')
  if (watches.has('initials') && noInitials) {
    found.push(problem('no-initials', { kind: 'setting', key: 'signer1' }))
  }
  const open = acts.filter(({ key }) => !decisions[key]).length
  if (watches.has('undecided') && open > 0) tell('undecided', { count: open })
  const silent = [...reasonsOf(acts, paper.base).values()].filter((reason) => reason === '').length
  if (watches.has('no-reason') && silent > 0) tell('no-reason', { count: silent })
  return found
}
