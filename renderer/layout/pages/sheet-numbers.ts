import type { UnitId } from '../../domain/records/records.ts'
import type { Fit } from './fit-page.ts'

/** How often each page is drawn, and what stands in which drawing. */
export interface Drawings {
  /** How often each sheet is drawn (before and after): sheets are counted as they lie on paper. 1 where it is left out. */
  readonly drawings?: number
  /** Whether anything of these units stands in that drawing of a sheet: where nothing does, it is none. */
  readonly stands?: (unitIds: readonly UnitId[], drawing: number) => boolean
  /** All drawings of a page lie on one sheet, but for those of the first page. */
  readonly stacked?: boolean
}

/**
 * The numbers of each page's drawings. What stands in all of them comes first, so that these lie beside one another
 * wherever they are laid in pairs; what stands in one alone follows. The first page is always first.
 */
export function sheetNumbers(
  pages: readonly Pick<Fit, 'layout'>[],
  { drawings = 1, stands = () => true, stacked = false }: Drawings,
): (readonly (number | null)[])[] {
  const shown = pages.map(({ layout }) => {
    const units = layout.boxes.map(({ unitId }) => unitId)
    const here = Array.from({ length: drawings }, (_, version) => stands(units, version))
    return here.includes(true) ? here : here.map(() => true)
  })
  const isWhole = (at: number) => at === 0 || !shown[at]?.includes(false)
  const order = [...shown.keys()]
  const numbers: (number | null)[][] = pages.map(() => [])
  let no = 0
  const same = (one: number, at: number) => (shown[at] ?? []).map(() => one)
  const each = (at: number) => (shown[at] ?? []).map((here) => (here ? ++no : null))
  for (const at of [...order.filter(isWhole), ...order.filter((one) => !isWhole(one))])
    numbers[at] = stacked && at > 0 && isWhole(at) ? same(++no, at) : each(at)
  return numbers
}

/** How many sheets these are on paper. */
export function sheetCount(numbers: readonly (readonly (number | null)[])[]): number {
  return new Set(numbers.flat().filter((no) => no !== null)).size
}
