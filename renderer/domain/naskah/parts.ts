import type { UnitId } from '../records/records.ts'
import type { Line } from './lines.ts'
import type { PieceKind } from './text-tree.ts'

/** A text as whoever sets it on sheets sees it: what stands together, in its order. */
export type Part =
  /** The lines of the heading; a signature: place, day, office, name. */
  | { readonly kind: 'title' | 'signing' | 'promulgating'; readonly lines: readonly Line[] }
  /** "Menimbang", "Mengingat" with their items, "Menetapkan" with what is set. */
  | { readonly kind: 'led'; readonly label: string; readonly lines: readonly Line[] }
  | { readonly kind: 'centred' | 'heading' | 'pasal' | 'body'; readonly line: Line }
  | AnnexPart

/** An annex: the chart of a unit, or text under its heading. */
export interface AnnexPart {
  readonly kind: 'annex'
  /** Its title; its mark is "LAMPIRAN II". */
  readonly line: Line
  readonly lines: readonly Line[]
  readonly chartOf: UnitId | null
}

const LABELS = { considering: 'Menimbang', citing: 'Mengingat', sets: 'Menetapkan' } as const

/** Kinds whose following paragraphs of these kinds belong to them. */
const OWN: Partial<Record<PieceKind, readonly PieceKind[]>> = {
  title: ['text'],
  considering: ['item', 'text'],
  citing: ['item', 'text'],
  signing: ['text'],
  promulgating: ['text'],
  annex: ['item', 'text', 'ayat', 'bab', 'bagian', 'paragraf', 'pasal'],
}

/** The parts of a text, from its paragraphs: of one that is whole, or of one that amends another. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const own = OWN[line.kind] ?? []
    const from = at + 1
    while (at + 1 < lines.length && own.includes(lines[at + 1]?.kind as PieceKind)) at++
    parts.push(...partOf(line, lines.slice(from, at + 1)))
  }
  return parts
}

function partOf(line: Line, rest: readonly Line[]): Part[] {
  const { kind } = line
  switch (kind) {
    case 'title':
    case 'signing':
    case 'promulgating':
      return [{ kind, lines: rest }]
    case 'considering':
    case 'citing':
      return rest.length > 0 ? [{ kind: 'led', label: LABELS[kind], lines: rest }] : []
    case 'sets':
      return [{ kind: 'led', label: LABELS[kind], lines: [line] }]
    case 'grace':
    case 'authority':
    case 'decides':
      return [{ kind: 'centred', line }]
    case 'bab':
    case 'bagian':
    case 'paragraf':
      return [{ kind: 'heading', line }]
    case 'pasal':
      return [{ kind: 'pasal', line }]
    case 'annex':
      return [{ kind: 'annex', line, lines: rest, chartOf: chartOf(line) }]
    default:
      return [{ kind: 'body', line }]
  }
}

/** The annex with the chart of a unit is called after it. */
const CHART_ANNEX = /^lampiran@(unit:.+)$/

function chartOf({ key }: Line): UnitId | null {
  return (CHART_ANNEX.exec(key)?.[1] as UnitId | undefined) ?? null
}

/** What stands over an annex: which regulation it belongs to. */
export function annexHeading(annex: Line, parts: readonly Part[]): string[] {
  const title = parts.find((part) => part.kind === 'title')
  const lines = title?.kind === 'title' ? title.lines : []
  return [annex.mark, ...lines.map(({ spans }) => spans.map(({ text }) => text).join(''))].filter(
    (line) => line !== '',
  )
}

/** Office and name of who signs, as they stand below an annex. */
export function annexSigner(parts: readonly Part[]): string[] {
  const signing = parts.find((part) => part.kind === 'signing')
  const lines = signing?.kind === 'signing' ? signing.lines.slice(-2) : []
  return lines.map(({ spans }) => spans.map(({ text }) => text).join(''))
}
