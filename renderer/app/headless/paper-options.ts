import {
  LEAST_MARGIN,
  MOST_MARGIN,
  marginsFrom,
  paperFrom,
  SHEET_PAPERS,
  type SheetMargins,
  type SheetPaper,
  sheetPaper,
} from '../../print/sheet/sheet-papers.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'

const SMALLEST = 8

/** The value of an option that has a few known ones, in any case. Throws `CommandRefused` for another. */
export function oneOf<T extends string>(
  { args, words }: HeadlessContext,
  option: string,
  known: readonly T[],
  otherwise: T,
): T {
  const asked = args.options.get(option)
  if (asked === undefined) return otherwise
  const found = known.find((one) => one.toLowerCase() === asked.toLowerCase())
  if (found) return found
  const values = { option, value: asked, known: known.join(', ') }
  throw new CommandRefused(words('headless.no-choice', values))
}

/** `--min-type` in points, 8 where it was not given. Throws `CommandRefused` where it is none. */
export function typeOption({ args, words }: HeadlessContext): number {
  const asked = args.options.get('min-type')
  if (asked === undefined) return SMALLEST
  const points = Number(asked.replace(',', '.').replace(/\s*pt$/, ''))
  if (points >= 3 && points <= 72) return points
  const values = { option: 'min-type', value: asked, known: '3–72' }
  throw new CommandRefused(words('headless.no-choice', values))
}

/** `--margin 20` or `--margin 20,15,20,30` (top, right, bottom, left) in millimetres; null where it was not given. Throws `CommandRefused` for other values. */
export function marginOption({ args, words }: HeadlessContext): SheetMargins | null {
  const asked = args.options.get('margin')
  if (asked === undefined) return null
  const margins = marginsFrom(asked)
  if (margins) return margins
  const known = `${LEAST_MARGIN}–${MOST_MARGIN} (mm)`
  throw new CommandRefused(words('headless.no-choice', { option: 'margin', value: asked, known }))
}

/** `--paper A3`, with `--portrait` upright, or an own size such as `250x400` (mm, as it lies); F4 where it was not given. Throws `CommandRefused` for what is no paper. */
export function paperOption(context: HeadlessContext): SheetPaper {
  const { options } = context.args
  const own = paperFrom(options.get('paper') ?? '')
  return own ?? sheetPaper(oneOf(context, 'paper', SHEET_PAPERS, 'F4'), options.has('portrait'))
}
