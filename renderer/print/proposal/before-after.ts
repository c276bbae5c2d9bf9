import type { UnitId } from '../../domain/records/records.ts'
import { type Structure, subtree, unitsInOrder } from '../../domain/structure/structure.ts'
import { inOneScale } from '../../layout/pages/one-type.ts'
import type { PageArea } from '../../layout/pages/page-setting.ts'
import type { Paper } from '../../layout/pages/paper.ts'
import { PlanMemory } from '../../layout/pages/plan-memory.ts'
import { planSheets } from '../../layout/pages/planner.ts'
import { sheetCount } from '../../layout/pages/sheet-numbers.ts'
import type { PlannedSheet, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { wordsIn } from '../../words/words.ts'
import { type ChartMarks, MOST_TYPE } from '../chart/chart-options.ts'
import { likelyLegend } from '../chart/frame/legend-place.ts'
import { onBetterTurn } from '../plan/better-turn.ts'
import { atLargestType } from '../plan/largest-type.ts'
import type { PrintDocument } from '../sheet/print-document.ts'
import {
  type BeforeAfterOptions,
  documentAt,
  NOTHING,
  type Planned,
  partsFor,
  type Shown,
} from './before-after-document.ts'
import { VERSIONS } from './before-after-facing.ts'
import { versionFrames } from './before-after-frames.ts'
import { withFewKinds } from './before-after-kinds.ts'
import { type LookOf, versionLooks } from './before-after-looks.ts'
import { isClear, isStacked, SHARES, shareOf } from './before-after-stacked.ts'
import {
  changingBranches,
  isApart,
  isCarried,
  topsOf,
  type Union,
  unionOf,
  unitOfPlace,
} from './before-after-union.ts'

export interface BeforeAfterSheets {
  readonly document: PrintDocument
  /** Each of its sheets is drawn twice. */
  readonly plan: SheetPlan
}

/**
 * Facing sheets, before and after, from one layout: what did not change stands at the same spot on both. The acts
 * carry their numbers on the boxes they are about; where a moved unit stood before, a ghost of it stands after.
 * Sheets come in pairs, counted as they lie on paper: 1 before, 2 after, 3 before … Behind them stands what is there
 * in one version alone, which says so: an office that is abolished leaves no white sheet. `note` stands at the foot of
 * each.
 */
export function beforeAfterSheets(
  base: Structure,
  next: Structure,
  marks: ChartMarks,
  options: BeforeAfterOptions,
): BeforeAfterSheets {
  const seen = seenOf(base, next, marks, options)
  const { shown, planned } = bestOf(next, seen, options)
  const plan = { ...planned.plan, sheets: inOneScale(planned.plan.sheets) }
  return { document: documentAt(next, shown, { ...planned, plan }, options), plan }
}

/** Boxes of a drawing that is looked at with all its branches first. */
const SMALL = 60

/** With all branches on one pair of sheets, or folded wherever nothing changes below. */
function bestOf(next: Structure, seen: Seen, options: BeforeAfterOptions): Settled {
  if (options.allSheets) return settledFrom(next, seen, NOTHING_LEARNT, options)
  const { structure } = seen.union
  const boxes = new Set(seen.tops.flatMap((top) => subtree(structure, top))).size
  const open = boxes > SMALL ? null : settledFrom(next, seen, NOTHING_LEARNT, options)
  if (open?.planned.plan.sheets.length === 1) return open
  // Folded, branches are small: several offices have room on a sheet.
  const packed = options.mode === 'unit' ? ({ ...options, mode: 'fit' } as const) : options
  const few = settledFrom(next, seen, { ...NOTHING_LEARNT, folded: 'every' }, packed)
  const saves = !open || few.planned.plan.sheets.length < open.planned.plan.sheets.length
  const best = saves ? few : open
  if (!open || options.mode === 'poster') return best
  for (const share of SHARES) {
    const stacked = { ...options, stacked: share }
    const one = settledFrom(next, seen, NOTHING_LEARNT, stacked)
    const isFewer = countOf(one) < countOf(best) && one.planned.plan.keepsType
    if (isFewer && standsClear(next, one, stacked)) return one
  }
  return best
}

function countOf({ planned: { plan } }: Settled): number {
  return sheetCount(plan.sheets.map(({ numbers }) => numbers))
}

/** Whether no sheet with both versions has a box on its legend. */
function standsClear(next: Structure, { shown, planned }: Settled, options: BeforeAfterOptions) {
  const partsOf = partsFor(next, shown, planned, options)
  return planned.plan.sheets
    .filter(isStacked)
    .every((sheet) => isClear(partsOf({ sheet, version: 0 }), partsOf({ sheet, version: 1 })))
}

interface Settled {
  readonly shown: Shown
  readonly planned: Planned
}

function settledFrom(
  next: Structure,
  seen: Seen,
  first: Learnt,
  options: BeforeAfterOptions,
): Settled {
  let learnt = first
  let shown = shownOf(seen, learnt, options)
  let planned = plannedFor(next, shown, options)
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const now = learntFrom(planned.plan, shown, seen, learnt, options.allSheets === true)
    if (isSame(now, learnt)) break
    // Where the sheets do not settle, a branch drawn apart is said to be so without its number.
    learnt = tries < MOST_TRIES - 1 ? now : { ...now, sheets: new Map() }
    shown = shownOf(seen, learnt, options)
    planned = plannedFor(next, shown, options)
  }
  return { shown, planned }
}

/** What a plan tells the next one. */
interface Learnt {
  /** Branches in which nothing changes that would go on on another sheet, or all of them: they are left out. */
  readonly folded: ReadonlySet<UnitId> | 'every'
  /** The unit of a branch that is drawn apart → the sheet it is on before, and after. */
  readonly sheets: ReadonlyMap<UnitId, PlannedSheet['numbers']>
}

const NOTHING_LEARNT: Learnt = { folded: new Set(), sheets: new Map() }
/** Plans after the first; two are enough for all but the rarest. */
const MOST_TRIES = 3

function learntFrom(
  { sheets }: SheetPlan,
  { union }: Shown,
  { isChanged }: Seen,
  before: Learnt,
  all: boolean,
): Learnt {
  const folded = before.folded === 'every' ? null : new Set<UnitId>(before.folded)
  const found = new Map<UnitId, PlannedSheet['numbers']>()
  for (const { numbers, boxes } of sheets) {
    for (const [name, { tag }] of boxes) {
      if (isApart(name) && !tag) found.set(unitOfPlace(name), numbers)
      const [, ...below] = tag && !all ? subtree(union.structure, name) : []
      if (below.length > 0 && !below.some(isChanged)) folded?.add(name)
    }
  }
  return { folded: folded ?? 'every', sheets: found }
}

/** Whether a plan taught nothing that the one before did not know. */
function isSame(now: Learnt, before: Learnt): boolean {
  return (
    sizeOf(now.folded) === sizeOf(before.folded) &&
    now.sheets.size === before.sheets.size &&
    [...now.sheets].every(([id, numbers]) => String(before.sheets.get(id)) === String(numbers))
  )
}

function sizeOf(folded: Learnt['folded']): number {
  return folded === 'every' ? Number.POSITIVE_INFINITY : folded.size
}

function plannedFor(next: Structure, shown: Shown, options: BeforeAfterOptions): Planned {
  const { looks } = shown
  const memory = new PlanMemory(
    (unitId) => looks.map((lookOf) => lookOf(unitId)?.parts ?? []),
    'serif',
  )
  const plannedOn = (paper: Paper) =>
    atLargestType(options.minType, (minType) =>
      planAt(next, { ...shown, memory }, { ...options, paper, minType }),
    )
  const units = shown.union.structure.tables.unit.size
  return options.eitherTurn
    ? onBetterTurn(options.paper, units, plannedOn)
    : plannedOn(options.paper)
}

function planAt(
  next: Structure,
  { base, union, tops, looks, memory }: Shown & { readonly memory: PlanMemory },
  options: BeforeAfterOptions,
): Planned {
  const words = wordsIn(options.language)
  const rows = legendRows(union, looks)
  const frames = versionFrames(base, next, options, rows)
  const plan = planSheets(union.structure, {
    paper: options.paper,
    minType: options.minType,
    maxType: MOST_TYPE,
    mode: options.mode === 'poster' ? 'fit' : options.mode,
    tops,
    memory,
    drawings: VERSIONS.length,
    stacked: options.stacked !== undefined,
    signs: true,
    oneType: true,
    stands: (units, version) => units.some((id) => isStanding(looks[version]?.(id))),
    areaOf: (paper, first) => {
      const [before, after] =
        paper === options.paper ? frames : versionFrames(base, next, { ...options, paper }, rows)
      const [one, other] = [before, after].map((frame) => {
        return first
          ? frame.first
          : options.stacked
            ? shareOf(frame, options.stacked)
            : frame.others
      }) as [PageArea, PageArea]
      // Both are drawn from one plan: it keeps below the taller title.
      return one.height < other.height ? one : other
    },
    words: {
      goesOn: (own, to) => words('chart-paper.goes-on', { own, ...to }),
      comesFrom: (own, from) => words('chart-paper.comes-from', { own, ...from }),
    },
  })
  return { plan, frames }
}

/** The place a moved unit has left tells nothing that the sheet before does not. */
function isStanding(look: ReturnType<LookOf> | undefined): boolean {
  return !!look && look.form !== 'ghost'
}

/** Both versions in one tree, and how its boxes look in each. */
interface Seen {
  readonly base: Structure
  readonly union: Union
  readonly looks: readonly [LookOf, LookOf]
  readonly tops: readonly UnitId[]
  readonly isChanged: (unitId: UnitId) => boolean
}

function seenOf(
  base: Structure,
  next: Structure,
  marks: ChartMarks,
  options: BeforeAfterOptions,
): Seen {
  const union = unionOf(base, next, options.unitId)
  const every = versionLooks(base, next, union, { ...options, marks })
  const looks = withFewKinds(every, unitsInOrder(union.structure))
  const isChanged = (id: UnitId) =>
    !isCarried(base, next, unitOfPlace(id)) || looks.some((lookOf) => lookOf(id)?.mark)
  return { base, union, looks, tops: topsOf(union, options.unitId ?? null), isChanged }
}

/** What is drawn: without what is below branches in which nothing changes, unless that is asked for. */
function shownOf(seen: Seen, learnt: Learnt, options: BeforeAfterOptions): Shown {
  const { looks, isChanged } = seen
  const { union, tops, folded } = options.allSheets
    ? { ...seen, folded: new Map<UnitId, number>() }
    : changingBranches(seen.union, seen.tops, isChanged, learnt.folded)
  const words = wordsIn(options.language)
  const apartText = (unitId: UnitId, version: 0 | 1) => {
    const sheet = learnt.sheets.get(unitId)?.[version]
    if (!sheet) return words('chart-paper.drawn-apart')
    return words('chart-paper.drawn-on', { sheet })
  }
  const told =
    (version: 0 | 1): LookOf =>
    (id) => {
      const look = looks[version](id)
      const isAway = union.apart.has(unitOfPlace(id)) && !isApart(id)
      const count = folded.get(id)
      if (!look || look.form === 'ghost' || !(isAway || count)) return look
      const text = count
        ? words('chart-paper.unchanged', { count })
        : apartText(unitOfPlace(id), version)
      return { ...look, parts: [...look.parts, { role: 'was', text, bold: false }] }
    }
  return { base: seen.base, union, tops, looks: [told(0), told(1)] }
}

/** What the legend of a version explains at most: all there is, and the tag of a branch that goes on. */
function legendRows({ structure }: Union, looks: readonly LookOf[]): number {
  const likely = looks.map((lookOf) => likelyLegend(structure, (id) => lookOf(id) ?? NOTHING))
  return 1 + Math.max(...likely.map(({ length }) => length))
}
