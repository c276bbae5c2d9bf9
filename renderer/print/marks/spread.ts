import { textWidth } from '../../layout/text/text-measure.ts'
import type { TextMark } from './mark.ts'

/** Spaces between the words of a text; one at its end parts nothing. */
export function spacesIn(text: string): number {
  return text.trimEnd().split(' ').length - 1
}

/** Millimetres each space of a spread text is wider by than the layout has it; undefined where it is not spread. */
export function spaceWithin(mark: TextMark): number | undefined {
  const { text, size, wide } = mark
  const spaces = spacesIn(text)
  if (wide === undefined || spaces === 0) return undefined
  return (wide - textWidth(text.trimEnd(), mark) * size) / spaces
}
