import type { UnitId } from '../../../domain/records/records.ts'
import type { SetBox, TextLine, TextRole } from '../../../layout/text/box-text.ts'
import type { Area } from '../../marks/area.ts'
import { type Mark, meant } from '../../marks/mark.ts'
import { NAME, PARAGRAPH } from '../../marks/meaning.ts'

/**
 * The lines of a box as paragraphs, each part of its text one; where a part says on which sheet the branch goes on, it
 * leads there. `areaOf`: where a line stands.
 */
export function boxParagraphs(
  unitId: UnitId,
  lines: readonly TextLine[],
  drawnLine: (line: TextLine) => readonly Mark[],
  areaOf: (first: TextLine, last: TextLine) => Area,
): Mark[] {
  return partsOf(lines).map((part) => {
    const marks = part.flatMap(drawnLine)
    const [first] = part
    const last = part.at(-1)
    if (!first?.to || !last) return meant(first && NAMES.has(first.role) ? NAME : PARAGRAPH, marks)
    const words = part.map(({ text }) => text).join(' ')
    const to = { sheet: first.to.sheet, name: unitId }
    return meant(PARAGRAPH, [meant({ is: 'link', to, area: areaOf(first, last), words }, marks)])
  })
}

/** What names a unit, a post or people. */
const NAMES: ReadonlySet<TextRole> = new Set<TextRole>(['name', 'was', 'title', 'holder'])

function partsOf(lines: readonly TextLine[]): TextLine[][] {
  const parts: TextLine[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    if (line.starts || !last) parts.push([line])
    else last.push(line)
  }
  return parts
}

/** What the box is called, in one line. */
export function boxTitle(set: SetBox | undefined): string {
  const lines = set?.lines.filter(({ role }) => role === 'name') ?? []
  return lines.map(({ text }) => text).join(' ')
}
