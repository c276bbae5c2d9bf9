import { GOLONGAN } from '../ranks/golongan.ts'
import { eselonsOf, golonganOf, rankCode } from '../ranks/rank-codes.ts'
import { ESELONS } from '../records/form/choices.ts'
import type { RuleRow } from './rule-row.ts'

type Row = Pick<RuleRow, 'rule' | 'limit'>

/** The limit of a row as people write it: `4`, `II.b / III.a`, `IV/b–IV/c`; null where it has none. */
export function limitText({ rule, limit }: Row): string | null {
  if (limit === null) return null
  if (rule === 'eselon-unit') return eselonsOf(limit).join(' / ')
  if (rule === 'golongan-range') return golonganOf(limit)?.join('–') ?? String(limit)
  return String(limit)
}

/** The same as a number where it is one. */
export function limitValue(row: Row): number | string | null {
  const text = limitText(row)
  return text === String(row.limit) ? row.limit : text
}

/** The number a typed limit stands for; not a number where it cannot be read. */
export function limitOfText({ rule }: Pick<Row, 'rule'>, text: string): number {
  if (rule === 'eselon-unit') return ranks(text, ESELONS)
  if (rule === 'golongan-range') return ranks(text, GOLONGAN)
  return Number(text.trim().replace(',', '.'))
}

/** `iii.a/III.b`, `IV/b - IV/c`, `IV.b–IV.c`: each roman number with its letter is one. */
function ranks<R extends Parameters<typeof rankCode>[0][number]>(
  text: string,
  known: readonly R[],
): number {
  const found = [...text.matchAll(/\b([iv]+)\s*[./]\s*([a-e])\b/gi)].map((match) =>
    known.find((rank) => rank.replace('/', '.').toLowerCase() === written(match)),
  )
  const all = found.filter((rank): rank is R => rank !== undefined)
  return all.length === 0 || all.length < found.length ? Number.NaN : rankCode(all)
}

function written(match: RegExpMatchArray): string {
  return `${match[1]}.${match[2]}`.toLowerCase()
}
