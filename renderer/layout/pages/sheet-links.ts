import type { UnitId } from '../../domain/records/records.ts'
import type { TextPart } from '../text/box-text.ts'
import type { Fit } from './fit-page.ts'
import type { PageContent } from './page-content.ts'
import type { PageArea, PageSetting } from './page-setting.ts'
import { type Drawings, sheetNumbers } from './sheet-numbers.ts'
import type { PlannedBox, PlannedSheet, SheetReference } from './sheet-plan.ts'

/** How a box says where its branch goes on, or comes from; its own number first. */
export interface NoteWords {
  readonly goesOn: (own: string, to: SheetReference) => string
  readonly comesFrom: (own: string, from: SheetReference) => string
}

/** Room for the notes before the sheets are counted: numbers as wide as any that may come. */
export function notesFor(words: NoteWords, units: number) {
  const digits = units > 900 ? 888 : 88
  const own = `${digits}.88`
  const other = { sheet: digits, box: own }
  const goesOn = note(words.goesOn(own, other), other)
  const comesFrom = note(words.comesFrom(own, other), other)
  return (unitId: UnitId, page: PageContent): readonly TextPart[] => {
    const top = page.tops.find((one) => one.unitId === unitId)
    const parts: TextPart[] = []
    if (top?.tag) parts.push(comesFrom)
    if (page.cut.has(unitId) || top?.more) parts.push(goesOn)
    return parts
  }
}

interface Occurrence {
  readonly page: number
  /** Which of the numbered boxes of its page. */
  readonly box: number
}

/**
 * The pages with numbers: a unit that is on several sheets refers from each to the next and back. Boxes another
 * sheet speaks of are numbered in drawing order, `4.2` being the second of sheet 4. Where each page is drawn several
 * times, each drawing in which something of it stands is a sheet and speaks of those of its own version; the boxes
 * themselves name the first.
 */
export function linkedSheets(
  setting: PageSetting,
  pages: readonly Fit[],
  areaOf: (first: boolean) => PageArea,
  words: NoteWords,
  drawn: Drawings,
): PlannedSheet[] {
  const chains = chainsOf(pages)
  const numbers = sheetNumbers(pages, drawn)
  const last = numbers[0] ? numbers[0].length - 1 : 0
  return pages.map((fit, at) => {
    const boxes = new Map<UnitId, PlannedBox>()
    for (const { unitId } of fit.layout.boxes) {
      const tag = fit.page.tops.some((top) => top.unitId === unitId && top.tag)
      const chain = chains.get(unitId) ?? []
      const links = (version: number) =>
        linksOf(chain, at, (page) => numbers[page]?.[version] ?? null)
      const setFor = (version: number) =>
        setting.setter.boxes(unitId, fit.boxWidth, tag, notesOf(words, links(version)))
      const sets = setFor(0).map((own, text) => setFor(Math.min(text, last))[text] ?? own)
      boxes.set(unitId, { sets, tag, ...links(0) })
    }
    const { layout, scale, x, y } = fit
    const area = areaOf(at === 0)
    return { no: at + 1, numbers: numbers[at] ?? [], layout, boxes, scale, x, y, area, tile: null }
  })
}

function chainsOf(pages: readonly Fit[]): Map<UnitId, Occurrence[]> {
  const chains = new Map<UnitId, Occurrence[]>()
  pages.forEach(({ page, layout }, at) => {
    let number = 0
    for (const { unitId } of layout.boxes) {
      const top = page.tops.find((one) => one.unitId === unitId)
      if (!top?.tag && !top?.more && !page.cut.has(unitId)) continue
      number++
      const list = chains.get(unitId) ?? []
      list.push({ page: at, box: number })
      chains.set(unitId, list)
    }
  })
  return chains
}

function linksOf(
  chain: readonly Occurrence[],
  page: number,
  sheetOf: (page: number) => number | null,
): Pick<PlannedBox, 'number' | 'goesOn' | 'comesFrom'> {
  const at = chain.findIndex((one) => one.page === page)
  const reference = (one: Occurrence | undefined): SheetReference | null => {
    if (at < 0 || !one) return null
    const sheet = sheetOf(one.page)
    if (sheet === null) return null
    return { sheet, box: `${sheet}.${one.box}` }
  }
  return {
    number: reference(chain[at])?.box ?? null,
    goesOn: reference(chain[at + 1]),
    comesFrom: reference(chain[at - 1]),
  }
}

function notesOf(
  words: NoteWords,
  { number, goesOn, comesFrom }: Pick<PlannedBox, 'number' | 'goesOn' | 'comesFrom'>,
): TextPart[] {
  const parts: TextPart[] = []
  if (number !== null && comesFrom) parts.push(note(words.comesFrom(number, comesFrom), comesFrom))
  if (number !== null && goesOn) parts.push(note(words.goesOn(number, goesOn), goesOn))
  return parts
}

function note(text: string, to: SheetReference): TextPart {
  return { role: 'reference', text, bold: false, to }
}
