import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { levelOfName } from '../names/unit-level.ts'
import { type CellReader, plainText } from '../read/parse-cells.ts'

/** A post, and where its title itself says it is ("Sekretaris pada Dinas Sosial"), from the top down. */
export interface PlacedTitle {
  readonly title: string
  readonly place: readonly string[] | null
}

/** A decree names the place in the title of the post. A column of units, or a place of no known kind, leaves it whole. */
export function titleAndPlace(cell: CellReader): PlacedTitle {
  const text = plainText(cell, 'title')
  const whole = { title: text, place: null }
  if (['unit', 'level1', 'above'].some((one) => plainText(cell, one) !== '')) return whole
  const [title = '', ...rest] = text.split(/\s+pada\s+/i)
  const place = rest.flatMap(partAndOffice).reverse()
  const known = place.length > 0 && place.every((one) => guessUnitType(one) !== 'generic')
  return known ? { title, place } : whole
}

/** "Bidang Mutasi Badan Kepegawaian" is a part and its office. */
function partAndOffice(text: string): string[] {
  const [, part, office] =
    /^((?:bidang|bagian|sekretariat|seksi|sub ?\w+|uptd?)\b.*?)\s+((?:dinas|badan|kecamatan|inspektorat)\s.*)$/i.exec(
      text,
    ) ?? []
  return part && office ? [part, office] : [text]
}

/** "Seksi A - Bidang B - Dinas C" from the top down; one name where the text is no path. */
export function pathOf(text: string): string[] {
  if (text === '') return []
  const parts = text
    .split(/\s+[-–|>\\/·]+\s+|\s*[>|]\s*|\n/)
    .map((part) => part.trim())
    .filter(Boolean)
  const levels = parts.map((part) => levelOfName(part))
  if (parts.length < 2 || levels.some((level) => level === null)) return [text]
  return (levels[0] ?? 0) > (levels.at(-1) ?? 0) ? parts.reverse() : parts
}
