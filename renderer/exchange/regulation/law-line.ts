import type { LawFields } from '../../domain/naskah/law-edits.ts'
import { lawOfLine } from '../../domain/naskah/law-line.ts'
import { LAW_YEAR } from '../../domain/records/form/ranges.ts'

/** Type, number and year tell a law. */
export function isSameLaw(
  a: Pick<LawFields, 'lawType' | 'number' | 'year'>,
  b: Pick<LawFields, 'lawType' | 'number' | 'year'>,
): boolean {
  return a.lawType === b.lawType && a.number === b.number && a.year === b.year
}

/** The laws Mengingat lists, each once; a line that cites none is passed over. */
export function lawsIn(lines: readonly string[]): LawFields[] {
  const laws = lines.flatMap((line) => lawOfLine(line) ?? []).filter(isWhole)
  return laws.filter((one, at) => laws.findIndex((other) => isSameLaw(one, other)) === at)
}

function isWhole({ year, about }: LawFields): boolean {
  return year >= LAW_YEAR[0] && year <= LAW_YEAR[1] && about !== ''
}
