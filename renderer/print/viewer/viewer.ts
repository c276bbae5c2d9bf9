import { marksOf, overlayOf, unitOfAct, unitOfBox } from '../../domain/acts/overlay.ts'
import { namesIn } from '../../domain/readings/names-in.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { childrenOf, get, type Structure } from '../../domain/structure/structure.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { OF_NAMES } from '../../domain/values/language.ts'
import { longDate } from '../../words/figures/long-date.ts'
import { type NamesWithin, namesWithin } from '../../words/names-within.ts'
import type { Words } from '../../words/words.ts'
import { officeLines } from '../heads/letterhead.ts'
import type { ProposalPaper } from '../heads/proposal-paper.ts'
import { actsHtml } from './viewer-acts.ts'
import { type ChartedBox, chartSvg } from './viewer-chart.ts'
import { type ViewedUnit, viewedUnits } from './viewer-content.ts'
import { listHtml } from './viewer-list.ts'
import { viewerPage } from './viewer-page.ts'

export interface ViewerWish {
  /** One branch; null: everything. */
  readonly unitId: UnitId | null
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly words: Words
  /** What was left out of people, as a sentence; empty for nothing. */
  readonly leftOut: string
}

/** A structure on a day as one file that any browser shows. */
export function structureViewer(structure: Structure, wish: ViewerWish): Promise<string> {
  const { unitId, on, words, leftOut } = wish
  const units = viewedUnits(structure, unitId, on, words)
  const numbers = numbersOf(units)
  const boxOf = (id: UnitId): ChartedBox => {
    const no = numbers.get(id)
    return { unitId: id, isFormer: false, href: `#u${no}`, id: `c${no}`, mark: null }
  }
  const tops = unitId ? [unitId] : childrenOf(structure, null)
  const chart = { structure, tops, on, words, boxOf, toldFrom: () => structure }
  return viewerPage(
    {
      title: officeTitle(structure, wish),
      lines: [words('vacancy.as-of', { date: longDate(on, words.language) })],
      leftOut,
      made: madeLine(wish),
      chart: chartSvg(chart),
      list: listHtml(structure, units, on, words),
      hasOffices: units.some(({ office }) => office !== ''),
      acts: null,
      names: namesOf(words, [structure]),
    },
    words,
  )
}

/** A version of a proposal: its acts, the chart with what goes and comes, and the structure as it would be. */
export function proposalViewer(paper: ProposalPaper, wish: ViewerWish): Promise<string> {
  const { words, leftOut } = wish
  const { base, next, acts, date, proposal, versionNo, fingerprint } = paper
  const units = viewedUnits(next, null, date, words)
  const numbers = numbersOf(units)
  const marks = marksOf(acts, base, next)
  const { structure, former } = overlayOf(base, next)
  const formerNo = new Map([...former].map((id, at) => [id, at + 1]))
  const boxOf = (id: UnitId): ChartedBox => {
    const unitId = unitOfBox(id)
    const isFormer = former.has(id)
    const mark = marks.get(unitId) ?? null
    const no = numbers.get(unitId)
    const href = no === undefined ? `#a${mark?.no ?? 1}` : `#u${no}`
    const boxId = isFormer ? `f${formerNo.get(id)}` : `c${no}`
    return { unitId, isFormer, href, id: boxId, mark }
  }
  const toldFrom = ({ isFormer }: ChartedBox) => (isFormer ? base : next)
  const chart = { structure, tops: childrenOf(structure, null), on: date, words, boxOf, toldFrom }
  const byKey = new Map(acts.map((act) => [act.key, unitOfAct(act, base, next)]))
  const linkOf = (key: string) => {
    const no = numbers.get(byKey.get(key) ?? '')
    return no === undefined ? null : `#c${no}`
  }
  const names = namesOf(words, [base, next], [proposal.name])
  return viewerPage(
    {
      title: proposal.name,
      lines: [
        officeTitle(next, wish),
        [
          words('proposal-paper.version', { no: versionNo }),
          fingerprint,
          words('vacancy.as-of', { date: longDate(date, words.language) }),
        ].join(' · '),
      ],
      leftOut,
      made: madeLine(wish),
      chart: chartSvg(chart),
      list: listHtml(next, units, date, words),
      hasOffices: units.some(({ office }) => office !== ''),
      acts: actsHtml(paper, words, linkOf, names),
      names,
    },
    words,
  )
}

/** The names that stand in sentences of the file; null where it is of their language itself. */
function namesOf(
  { language }: Words,
  structures: readonly Structure[],
  more: readonly string[] = [],
): NamesWithin | null {
  if (language === OF_NAMES) return null
  return namesWithin([...more, ...structures.flatMap((one) => [...namesIn(one)])])
}

function numbersOf(units: readonly ViewedUnit[]): ReadonlyMap<string, number> {
  return new Map(units.map(({ id, no }) => [id as string, no]))
}

function officeTitle(structure: Structure, { unitId, words }: ViewerWish): string {
  const office = officeLines((key) => get(structure, `setting:${key}` as const)?.value.trim() ?? '')
  const [top] = childrenOf(structure, null)
  const shown = unitId ?? (office.length === 0 ? top : null)
  const unit = shown ? get(structure, shown)?.name : undefined
  const names = [...office, unit].filter(Boolean).join(' · ')
  return words('viewer.title', { name: names })
}

function madeLine({ today, words }: ViewerWish): string {
  return words('viewer.made', { date: longDate(today, words.language) })
}
