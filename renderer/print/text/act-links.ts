import { MM_PER_PT } from '../../layout/pages/paper.ts'
import { type Group, type Mark, meant, type TextMark } from '../marks/mark.ts'
import { widthOf } from '../sheet/drawing.ts'

/** What the row of an act is called where links lead to it. */
export function actPlace(no: number | string): string {
  return `act-${no}`
}

interface Found {
  readonly from: number
  readonly end: number
}

/**
 * Lines of one paragraph in which the numbers of other acts ("Perlu perubahan 4, 5.") lead to the rows of these.
 * @param word what comes before such numbers; null where there are none
 */
export function withActLinks(lines: readonly TextMark[], word: string | null): Mark[] {
  if (word === null) return [...lines]
  const whole = lines.map(({ text }) => text).join(' ')
  const found = numbersIn(whole, word)
  if (found.length === 0) return [...lines]
  let begins = 0
  return lines.flatMap((line) => {
    const from = begins
    begins += line.text.length + 1
    const here = found.flatMap((one): Found[] =>
      one.from >= from && one.end <= from + line.text.length
        ? [{ from: one.from - from, end: one.end - from }]
        : [],
    )
    return here.length > 0 && line.anchor === 'start' && !line.lead && MEASURED.test(line.text)
      ? parted(line, here, word)
      : [line]
  })
}

function numbersIn(text: string, word: string): Found[] {
  const lists = text.matchAll(new RegExp(`(?<=\\b${word} )\\d+(?:, \\d+)*`, 'gi'))
  return [...lists].flatMap(({ 0: list, index }) =>
    [...list.matchAll(/\d+/g)].map(({ 0: no, index: at }) => ({
      from: index + at,
      end: index + at + no.length,
    })),
  )
}

/** Letters whose width the layout knows; where there are others, nobody can say where a number stands. */
const MEASURED = /^[\u0020-\u017f\u2010-\u2026\u2212]*$/

/** The minus sign, of which the layout knows no width, is as wide as a plus. */
function measured(text: string): string {
  return text.replaceAll('\u2212', '+')
}

/** A word with the space behind it. */
const WORD = /[^ ]* +|[^ ]+$/g

/**
 * The line in parts, each number one that leads on. The layout knows no kerning, which over a sentence is more than a
 * space: so each word stands where the layout has it, and none apart from its neighbour.
 */
function parted(line: TextMark, found: readonly Found[], word: string): Mark[] {
  const marks: Mark[] = []
  const style = { ...line, sizePt: line.size / MM_PER_PT }
  const part = (from: number, end: number): TextMark => ({
    ...line,
    x: line.x + widthOf(measured(line.text.slice(0, from)), style),
    text: line.text.slice(from, end),
  })
  const words = (from: number, end: number): TextMark[] =>
    [...line.text.slice(from, end).matchAll(WORD)].map(({ 0: one, index }) =>
      part(from + index, from + index + one.length),
    )
  let done = 0
  for (const { from, end } of found) {
    marks.push(...words(done, from))
    marks.push(linked(part(from, end), widthOf(line.text.slice(from, end), style), word))
    done = end
  }
  return [...marks, ...words(done, line.text.length)]
}

function linked(number: TextMark, width: number, word: string): Group {
  const { x, y, size, text } = number
  const area = { x, y: y - 0.85 * size, width, height: 1.1 * size }
  const words = `${word} ${text}`
  return meant({ is: 'link', to: { name: actPlace(text) }, area, words }, [number])
}
