import { type ActingNow, actingRegister } from '../acting/acting.ts'
import { type MissingDocument, missingDocuments } from '../attachments/missing-documents.ts'
import { type AllFindings, allFindings } from '../findings/all-findings.ts'
import { decidedOf } from '../proposal/decided.ts'
import type { Proposal } from '../proposal/proposal.ts'
import { isWaiting } from '../proposal/road/schedule.ts'
import type {
  Appointment,
  Freeze,
  Limit,
  RetirementAge,
  Step,
  Vacancy,
} from '../records/records.ts'
import { all, get, type Structure } from '../structure/structure.ts'
import { type Coming, comingVacancies, pensionsPassed } from '../vacancy/coming/coming.ts'
import { type Due, promisedDays } from '../vacancy/coming/due-soon.ts'
import { freezesOf } from '../vacancy/freezes/freezes.ts'
import { type Permit, permitState, permitsOn } from '../vacancy/freezes/permits.ts'
import { type RegisterRow, registerRows } from '../vacancy/register/register.ts'
import { type AfterSwearing, afterSwearing } from '../vacancy/road/after-swearing.ts'
import { addMonths, type CalendarDate } from '../values/calendar-date.ts'

/** Months ahead of which a successor is told who leaves. */
export const MONTHS_AHEAD = 12

/** What is done of late and bears no number yet: an appointment, or a step of an open case. */
export type Unnumbered =
  | { readonly of: 'appointment'; readonly held: Appointment }
  | { readonly of: 'step'; readonly step: Step; readonly held: Vacancy }

/** Everything that lies open on a desk on a day, as the registers have it: nothing here is counted otherwise. */
export interface Desk {
  /** Every vacant seat, with what each waits for. */
  readonly vacancies: readonly RegisterRow[]
  /** Plt, Plh and Pj, the one that ends first on top. */
  readonly acting: readonly ActingNow[]
  /** Proposals that are neither in force nor withdrawn. */
  readonly proposals: readonly Proposal[]
  /** Target dates and oaths that are due, whenever that is; the next first. */
  readonly promised: readonly Due[]
  /** Written approvals asked for and not given. */
  readonly permits: readonly Permit[]
  /** Seats that are filled while oath, SPMT or SIASN are owed. */
  readonly owed: readonly AfterSwearing[]
  readonly unnumbered: readonly Unnumbered[]
  /** Windows that run or are to come. */
  readonly freezes: readonly Freeze[]
  /** Who leaves within twelve months. */
  readonly coming: readonly Coming[]
  /** Holders who are past their day of retirement. */
  readonly passed: readonly Coming[]
  /** Findings somebody has accepted, with the reason. */
  readonly accepted: AllFindings['accepted']
  readonly rules: OwnRules
  /** Documents without a scan; none in an office that keeps no scans. */
  readonly missing: readonly MissingDocument[]
}

/** What this office has made of the rules. */
export interface OwnRules {
  readonly limits: readonly Limit[]
  readonly ages: readonly RetirementAge[]
  /** Names of the sentences it says otherwise. */
  readonly formulas: readonly string[]
  /** Packs of rules it has taken, with how many rows each brought. */
  readonly packs: ReadonlyMap<string, number>
}

/** What lies open on a day; `proposals`: all there are. */
export function deskOf(
  structure: Structure,
  on: CalendarDate,
  proposals: readonly Proposal[],
): Desk {
  const promised = promisedDays(structure, on)
  // Whoever waits for the oath stands among the days to keep already.
  const waits = new Set(promised.map(({ subjectId }) => subjectId))
  return {
    vacancies: registerRows(structure, on),
    acting: actingRegister(structure, on),
    proposals: proposals.filter(isOpen),
    promised,
    permits: permitsOn(structure, on).filter((one) => permitState(one, on) === 'waiting'),
    owed: afterSwearing(structure, on).filter(({ appointment }) => !waits.has(appointment.id)),
    unnumbered: unnumberedOn(structure, on),
    freezes: freezesOf(structure).filter(({ until }) => until === null || until >= on),
    coming: comingVacancies(structure, on, MONTHS_AHEAD),
    passed: pensionsPassed(structure, on),
    accepted: allFindings(structure, on).accepted,
    rules: ownRules(structure),
    missing:
      structure.tables.attachment.size === 0
        ? []
        : missingDocuments(structure, on, decidedOf(proposals)),
  }
}

function isOpen({ status }: Proposal): boolean {
  return status !== 'berlaku' && status !== 'ditarik'
}

/** What an open proposal waits for: its day, where it has one; else the next step of its road. */
export function proposalWaits(proposal: Proposal): CalendarDate | Proposal['status'] {
  return isWaiting(proposal) ? proposal.inForceFrom : proposal.status
}

/**
 * What was done within the last twelve months and bears no number: appointments that run, and steps of open cases.
 * Older ones were never given one.
 */
function unnumberedOn(structure: Structure, on: CalendarDate): Unnumbered[] {
  const since = addMonths(on, -MONTHS_AHEAD)
  const isLate = (day: CalendarDate | null) => day !== null && day > since && day <= on
  const held = all(structure, 'appointment').filter(
    ({ decreeNo, from, until }) =>
      decreeNo === null && isLate(from) && (until === null || until >= on),
  )
  const steps = all(structure, 'step').flatMap((step): Unnumbered[] => {
    const of = get(structure, step.vacancyId)
    const isDone = step.docNo === null && isLate(step.docDate ?? step.doneOn)
    return of && of.closedOn === null && isDone && WRITTEN.has(step.stage)
      ? [{ of: 'step', step, held: of }]
      : []
  })
  return [...held.map((one): Unnumbered => ({ of: 'appointment', held: one })), ...steps]
}

/** Steps that are a letter or a decree, and so bear a number. */
const WRITTEN: ReadonlySet<Step['stage']> = new Set(['izin-mendagri', 'sk'])

function ownRules(structure: Structure): OwnRules {
  const isOwn = ({ pack }: { readonly pack: string | null }) => pack === null
  const limits = all(structure, 'limit')
  const ages = all(structure, 'bup')
  const packs = new Map<string, number>()
  for (const { pack } of [...limits, ...ages])
    if (pack !== null) packs.set(pack, (packs.get(pack) ?? 0) + 1)
  return {
    packs,
    limits: limits.filter(isOwn).sort(byId),
    ages: ages.filter(isOwn).sort(byId),
    formulas: all(structure, 'setting')
      .flatMap(({ id }) => (id.startsWith(FORMULA) ? [id.slice(FORMULA.length)] : []))
      .sort(),
  }
}

const FORMULA = 'setting:naskah-formula@'

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
