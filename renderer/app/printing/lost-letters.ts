import type { MadeSheets } from '../../papers/make-sheets.ts'
import type { PaperProblem } from '../../papers/paper-problems.ts'
import { missingLetters, type PaperFonts } from '../../print/pdf/paper-fonts.ts'

/** Every font of the paper has these: what is left to look for is rare. */
const COMMON = /[\u0020-\u007e\u00a0-\u017f\u2010-\u2014\u2018-\u2022\u2026\s]+/gu

/** The sheets with a word on letters that no font has, before they are printed; fonts are opened where one is rare. */
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
  return { ...made, problems: [problem, ...made.problems] }
}
