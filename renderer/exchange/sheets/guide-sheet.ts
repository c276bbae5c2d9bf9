import type { Language } from '../../domain/values/language.ts'
import { LANGUAGES } from '../../domain/values/language.ts'
import { wordsIn } from '../../words/words.ts'
import { cleanText, type Sheet } from '../read/sheet.ts'

/** How the form is filled in, a line each. */
const LINES = [1, 2, 3, 4, 5, 6, 7] as const

/** The sheet of our blank workbook that says how it is filled in: its heading, and its lines. */
export function guideText(language: Language): {
  readonly heading: string
  readonly lines: readonly string[]
} {
  const words = wordsIn(language)
  return { heading: words('blank.help'), lines: LINES.map((no) => words(`blank.line-${no}`)) }
}

/** Whether a sheet holds that text in either language, and nothing else. */
export function isGuideSheet({ rows }: Sheet): boolean {
  const texts = rows.flatMap((cells) => cells.map(cleanText).filter((text) => text !== ''))
  return LANGUAGES.some((language) => {
    const { heading, lines } = guideText(language)
    const ours = new Set([heading, ...lines].map(cleanText))
    return texts[0] === cleanText(heading) && texts.every((text) => ours.has(text))
  })
}
