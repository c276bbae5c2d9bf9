import { fitPage } from './fit-page.ts'
import type { PageContent } from './page-content.ts'
import type { PageArea, PageSetting } from './page-setting.ts'
import { type Paper, paperName, paperOf } from './paper.ts'
import type { Alternative } from './sheet-plan.ts'

/** Points; what is smaller nobody reads, so it is not offered. */
const LEAST_READ = 4

/** One sheet of the same paper and of the larger ones, with the type that would give. */
export function alternativesTo(
  setting: PageSetting,
  page: PageContent,
  sheets: number,
  options: {
    readonly paper: Paper
    /** Points asked for. */
    readonly minType: number
    readonly areaOf: (paper: Paper, first: boolean) => PageArea
  },
): Alternative[] {
  if (sheets < 2) return []
  const found: Alternative[] = []
  for (const paper of [options.paper, ...largerPapers(options.paper)]) {
    const fit = fitPage(setting, page, options.areaOf(paper, true), 0)
    const typePt = fit ? options.minType * fit.scale : 0
    if (!fit || typePt < LEAST_READ) continue
    found.push({ mode: 'fit', paper, sheets: 1, typePt })
    if (fit.scale >= 1) break
  }
  return found
}

/** A3, A2 and A1 where they are larger, lying as the paper lies. */
export function largerPapers(paper: Paper): Paper[] {
  const portrait = paper.heightMm >= paper.widthMm
  return (['A3', 'A2', 'A1'] as const)
    .map((name) => paperOf(name, portrait))
    .filter((other) => other.widthMm > paper.widthMm && other.heightMm > paper.heightMm)
    .filter((other) => paperName(other) !== paperName(paper))
}
