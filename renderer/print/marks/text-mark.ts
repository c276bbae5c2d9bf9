import type { TextMark } from './mark.ts'

type Look = Partial<Pick<TextMark, 'bold' | 'family' | 'anchor' | 'colour'>>

/** A line of serif text of that size in millimetres, where nothing else is said plain and black, beginning at x. */
export function textMark(
  text: string,
  x: number,
  y: number,
  size: number,
  look: Look = {},
): TextMark {
  return { kind: 'text', x, y, text, size, bold: false, family: 'serif', anchor: 'start', ...look }
}
