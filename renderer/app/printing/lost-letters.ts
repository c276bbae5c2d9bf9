import type { MadeSheets } from '../../papers/make-sheets.ts'
import type { PaperProblem } from '../../papers/paper-problems.ts'
import { missingLetters, type PaperFonts } from '../../print/pdf/paper-fonts.ts'

/** Every font of the paper has these: what is left to look for is rare. */
const COMMON = /[\u0020-\u007e\u00a0-\u017f\u2010-\u2014\u2018-\u2022\u2026\s]+/gu

/** What the PDF draws for such a letter, and so the preview and the print dialog too. */
const SIGN = '\ufffd'

/**
 * The sheets with a word on letters that no font has, before they are printed, and with a sign for each: the preview
 * would show nothing there, or a letter of this computer's own. Fonts are opened where a letter is rare.
 */
export async function withLostLetters<Made extends MadeSheets>(
  made: Made,
  fonts: () => Promise<PaperFonts>,
): Promise<Made> {
  const rare = new Set<string>()
  for (const sheet of made.document.packed) {
    for (const letter of sheet.replace(COMMON, '')) rare.add(letter)
  }
  if (rare.size === 0) return made
  const letters = missingLetters([...rare].join(''), await fonts())
  if (letters.length === 0) return made
  const problem: PaperProblem = {
    code: 'lost-letters',
    params: { letters: letters.join(' ') },
    place: { kind: 'chart', unitId: null },
  }
  const lost = new RegExp(`[${letters.map(escaped).join('')}]`, 'gu')
  const shown = (sheets: readonly string[]) => sheets.map((one) => one.replace(lost, SIGN))
  const { document } = made
  return {
    ...made,
    document: { ...document, packed: shown(document.packed), svg: shown(document.svg) },
    problems: [problem, ...made.problems],
  }
}

function escaped(letter: string): string {
  return `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`
}
