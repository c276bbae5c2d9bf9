import type { UnitId } from '../../domain/records/records.ts'
import type { Language } from '../../domain/values/language.ts'
import { PAPER_NAMES, type Paper, type PaperName, paperName } from '../../layout/pages/paper.ts'
import type { PlanMode, SheetPlan } from '../../layout/pages/sheet-plan.ts'
import { alternativeSentence, chosenSentence, wholeTenths } from './plan-sentence.ts'

/** What a plan has to say to the person who prints it. */
export interface PlanFacts {
  /** `3 lembar A3, huruf 8 pt`. */
  readonly sentence: string
  /** The smallest type on the sheets, in points. */
  readonly typePt: number
  readonly keepsType: boolean
  /** In what the sheets of a set are not alike. */
  readonly uneven: SheetPlan['uneven']
  /** Sheets it takes for all to be alike, and what it would take else; null where that is no more. */
  readonly alike: { readonly sheets: number; readonly loose: number } | null
  /** Boxes in which a word is wider than the box and had to be broken, each once. */
  readonly broken: readonly { readonly unitId: UnitId; readonly sheet: number }[]
}

/** Another plan, and what has to be chosen for it. */
export interface PlanOffer {
  readonly sentence: string
  readonly mode: PlanMode
  /** Points; never more than was asked for. */
  readonly minType: number
  /** Null: the paper stays as it is. Name null: an own size, turned. */
  readonly paper: { readonly name: PaperName | null; readonly portrait: boolean } | null
}

/** What a plan says, and what else could be had: looked for one after another, when it is asked for. */
export interface ToldPlan {
  readonly plan: PlanFacts
  readonly offers: () => Iterable<PlanOffer>
}

/** The same in words. */
export function toldPlan(plan: SheetPlan, language: Language): ToldPlan {
  return { plan: planFacts(plan, language), offers: () => offersOf(plan, language) }
}

function* offersOf(plan: SheetPlan, language: Language): Generator<PlanOffer> {
  for (const other of plan.alternatives()) {
    yield {
      sentence: alternativeSentence(other, plan, language),
      mode: other.mode,
      minType: other.askedPt ?? Math.min(plan.askedPt, wholeTenths(other.typePt)),
      paper: otherPaper(other.paper, plan.paper),
    }
  }
}

function planFacts(plan: SheetPlan, language: Language): PlanFacts {
  return {
    sentence: chosenSentence(plan, language),
    typePt: plan.typePt,
    keepsType: plan.keepsType,
    uneven: plan.uneven,
    alike: plan.loose === null ? null : { sheets: plan.sheets.length, loose: plan.loose },
    broken: brokenBoxes(plan),
  }
}

function otherPaper(paper: Paper, chosen: Paper): PlanOffer['paper'] {
  if (paper.widthMm === chosen.widthMm && paper.heightMm === chosen.heightMm) return null
  const name = PAPER_NAMES.find((one) => one === paperName(paper)) ?? null
  return { name, portrait: paper.heightMm > paper.widthMm }
}

/** The sheet is that of the first drawing with the broken word, as it is counted on paper. */
function brokenBoxes({ sheets }: SheetPlan): PlanFacts['broken'] {
  const found = new Map<UnitId, number>()
  for (const { no, numbers, boxes } of sheets) {
    for (const [unitId, { sets }] of boxes) {
      if (found.has(unitId)) continue
      const version = sets.findIndex(({ lines }) => lines.some((line) => line.broken))
      if (version >= 0)
        found.set(unitId, numbers[version] ?? numbers.find((one) => one !== null) ?? no)
    }
  }
  return [...found].map(([unitId, sheet]) => ({ unitId, sheet }))
}
