import type { OptionName } from '../../../electron/contract/command-words.ts'
import { LEAST_DPI, MOST_DPI, USUAL_PAPER } from '../../papers/order/paper-choice.ts'
import { LEAST_MARGIN, MOST_MARGIN, marginsFrom } from '../../print/sheet/sheet-papers.ts'
import { CommandRefused, type HeadlessContext } from './command.ts'

/** The value of an option that has a few known ones, in any case. Throws `CommandRefused` for another. */
export function oneOf<T extends string>(
  { args, words }: HeadlessContext,
  option: OptionName,
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

/** `--min-type` in points, the usual where it was not given. Throws `CommandRefused` where it is none. */
export function typeOption({ args, words }: HeadlessContext): number {
  const asked = args.options.get('min-type')
  if (asked === undefined) return USUAL_PAPER.minType
  const points = Number(asked.replace(',', '.').replace(/\s*pt$/, ''))
  if (points >= 3 && points <= 72) return points
  const values = { option: 'min-type', value: asked, known: '3–72' }
  throw new CommandRefused(words('headless.no-choice', values))
}

/** `--dpi 300`, the usual where it was not given. Throws `CommandRefused` for another number. */
export function dpiOption({ args, words }: HeadlessContext): number {
  const asked = args.options.get('dpi')
  if (asked === undefined) return USUAL_PAPER.dpi
  const dots = Number(asked)
  if (dots >= LEAST_DPI && dots <= MOST_DPI) return dots
  const known = `${LEAST_DPI}–${MOST_DPI}`
  throw new CommandRefused(words('headless.no-choice', { option: 'dpi', value: asked, known }))
}

/** `--margin 20` or `--margin 20,15,20,30` (top, right, bottom, left) in millimetres; null where it was not given. Throws `CommandRefused` for other values. */
export function marginOption({ args, words }: HeadlessContext): string | null {
  const asked = args.options.get('margin')
  if (asked === undefined) return null
  if (marginsFrom(asked)) return asked
  const known = `${LEAST_MARGIN}–${MOST_MARGIN} (mm)`
  throw new CommandRefused(words('headless.no-choice', { option: 'margin', value: asked, known }))
}

/** `--version 2`; null where it was not given. Throws `CommandRefused` for what is no number of a version. */
export function versionOption({ args, words }: HeadlessContext): number | null {
  const asked = args.options.get('version')
  if (asked === undefined) return null
  const no = Number(asked)
  if (Number.isInteger(no) && no > 0) return no
  const values = { option: 'version', value: asked, known: '1, 2, 3 …' }
  throw new CommandRefused(words('headless.no-choice', values))
}
