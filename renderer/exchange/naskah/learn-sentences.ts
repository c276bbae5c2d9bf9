import { FORMULAS, type FormulaName, formulaText } from '../../domain/naskah/formulas.ts'
import type { Line } from '../../domain/naskah/lines.ts'
import { markAt } from '../../domain/naskah/marks.ts'
import type { Piece } from '../../domain/naskah/text-tree.ts'
import type { Structure } from '../../domain/structure/structure.ts'

/** A sentence the program made of a formula, and the one that is read in its place. */
export interface SentencePair {
  readonly piece: Piece
  readonly line: Line
  readonly read: string
}

/** Sentences that are said of many units: an office that says them otherwise does so of all. */
const LEARNT: ReadonlySet<FormulaName> = new Set<FormulaName>([
  'tugas-unit',
  'tugas-kantor',
  'fungsi-unit',
  'fungsi-kantor',
  'fungsi-lain',
  'dipimpin-unit',
  'uraian-unit',
  'susunan-daftar',
  'susunan-satu',
  'tugas-banyak',
])
/** Slots without which a sentence would say the same of every unit. */
const NEEDED = ['tugas', 'Unit'] as const

/** The sentences of the office's own, by the formula they stand for. `same`: how often each formula fitted as it is. */
export function learntSentences(
  structure: Structure,
  pairs: readonly SentencePair[],
  same: ReadonlyMap<FormulaName, number>,
): ReadonlyMap<FormulaName, string> {
  const votes = new Map<FormulaName, Map<string, number>>()
  for (const pair of pairs) {
    const { origin } = pair.piece
    if (origin.by !== 'formula' || !LEARNT.has(origin.name)) continue
    const pattern = patternOf(formulaText(structure, origin.name), pair)
    if (pattern === null) continue
    const of = votes.get(origin.name) ?? new Map<string, number>()
    of.set(pattern, (of.get(pattern) ?? 0) + 1)
    votes.set(origin.name, of)
  }
  const learnt = new Map<FormulaName, string>()
  for (const [name, of] of votes) {
    const [best] = [...of].toSorted((a, b) => b[1] - a[1])
    if (!best) continue
    const [pattern, count] = best
    const alone = FORMULAS[name].text.includes('{tugas}')
    if (count <= (same.get(name) ?? 0) || (count < 2 && !alone)) continue
    learnt.set(name, pattern)
  }
  return learnt
}

/** A read sentence with its slots for what the composed one has in them; null where something it needs is missing. */
function patternOf(formula: string, { line, read }: SentencePair): string | null {
  const words = line.spans.map(({ text }) => text).join('')
  const reference = line.spans.find(({ to }) => to !== undefined)?.text
  const slots = [...formula.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const without =
    reference === undefined ? formula.replace(/ sebagaimana dimaksud \{ref\}/g, '') : formula
  const parts = without
    .split(/\{[^{}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const filling = new RegExp(`^${parts.join('(.+?)')}[.;:]?(?: dan)?$`, 's').exec(words)
  if (!filling) return null
  const used = [...without.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)
  const values = used
    .map((name, at) => [name, filling[at + 1] ?? ''] as const)
    .toSorted((a, b) => b[1].length - a[1].length)
  const [, sign = ''] = /(;\s+dan|[;:.])$/.exec(markAt(read)?.rest ?? read) ?? []
  let pattern = (markAt(read)?.rest ?? read).slice(0, sign === '' ? undefined : -sign.length)
  for (const [name, value] of values) {
    const at = value === '' ? -1 : pattern.indexOf(value)
    if (at >= 0) pattern = `${pattern.slice(0, at)}{${name}}${pattern.slice(at + value.length)}`
    else if ((NEEDED as readonly string[]).includes(name)) return null
  }
  if (slots.includes('tugas') && !pattern.includes('{tugas}')) return null
  if (/\bPasal \d/.test(pattern)) return null
  return /[.]$/.test(formula) && sign === '.' ? `${pattern}.` : pattern
}
