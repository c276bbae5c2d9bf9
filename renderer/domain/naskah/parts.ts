import type { UnitId } from '../records/records.ts'
import type { Line } from './lines.ts'
import type { NaskahText } from './text-of.ts'
import type { Piece } from './text-tree.ts'

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

/** The parts of a text. */
export function partsOf({ pieces, lines }: Pick<NaskahText, 'pieces' | 'lines'>): Part[] {
  const groups: { piece: Piece; lines: Line[] }[] = []
  for (const line of lines) {
    const next = pieces[groups.length]
    if (next && next.key === line.key) groups.push({ piece: next, lines: [line] })
    else groups.at(-1)?.lines.push(line)
  }
  return groups.flatMap((group) => partsOfPiece(group.piece, group.lines))
}

function partsOfPiece(piece: Piece, [line, ...rest]: readonly Line[]): Part[] {
  if (!line) return []
  const { kind } = piece
  switch (kind) {
    case 'title':
    case 'signing':
    case 'promulgating':
      return [{ kind, lines: rest }]
    case 'considering':
    case 'citing':
      return rest.length > 0 ? [{ kind: 'led', label: LABELS[kind], lines: rest }] : []
    case 'sets':
      return [{ kind: 'led', label: LABELS[kind], lines: [line, ...rest] }]
    case 'grace':
    case 'authority':
    case 'decides':
      return [{ kind: 'centred', line }, ...bodies(rest)]
    case 'bab':
    case 'bagian':
    case 'paragraf':
      return [{ kind: 'heading', line }, ...bodies(rest)]
    case 'pasal':
      return [{ kind: 'pasal', line }, ...bodies(rest)]
    case 'annex':
      return [{ kind: 'annex', line, lines: rest, chartOf: chartOf(piece) }]
    default:
      return bodies([line, ...rest])
  }
}

function bodies(lines: readonly Line[]): Part[] {
  return lines.map((line) => ({ kind: 'body', line }))
}

function chartOf({ origin, unitId, key }: Piece): UnitId | null {
  const isChart =
    origin.by === 'formula' ? origin.name === 'lampiran-bagan' : key.startsWith('lampiran@')
  return isChart && unitId ? (unitId as UnitId) : null
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
