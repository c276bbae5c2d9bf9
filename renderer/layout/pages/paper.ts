/** A sheet of paper as it lies, in millimetres. */
export interface Paper {
  readonly widthMm: number
  readonly heightMm: number
}

/** The same sheet, lying the other way. */
export function turnedPaper({ widthMm, heightMm }: Paper): Paper {
  return { widthMm: heightMm, heightMm: widthMm }
}

/** Free paper at each edge, in millimetres. */
export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** The same at each edge. */
export function evenMargins(mm: number): Margins {
  return { top: mm, right: mm, bottom: mm, left: mm }
}

/** The middle between the left and the right margin, in millimetres from the left edge. */
export function middleOf({ widthMm }: Paper, { left, right }: Margins): number {
  return widthMm / 2 + (left - right) / 2
}

export const PAPER_NAMES = ['F4', 'A4', 'A3', 'A2', 'A1', 'Letter', 'Legal'] as const
export type PaperName = (typeof PAPER_NAMES)[number]

/** Upright. F4 is the folio of Indonesian offices, 215 × 330 mm. */
const UPRIGHT: Readonly<Record<PaperName, Paper>> = {
  F4: { widthMm: 215, heightMm: 330 },
  A4: { widthMm: 210, heightMm: 297 },
  A3: { widthMm: 297, heightMm: 420 },
  A2: { widthMm: 420, heightMm: 594 },
  A1: { widthMm: 594, heightMm: 841 },
  Letter: { widthMm: 215.9, heightMm: 279.4 },
  Legal: { widthMm: 215.9, heightMm: 355.6 },
}

/** The paper of that name, upright or on its long side. */
export function paperOf(name: PaperName, portrait: boolean): Paper {
  const { widthMm, heightMm } = UPRIGHT[name]
  return portrait ? { widthMm, heightMm } : { widthMm: heightMm, heightMm: widthMm }
}

/** The name of a paper whichever way it lies; its size in millimetres where it has none. */
export function paperName({ widthMm, heightMm }: Paper): string {
  const short = Math.min(widthMm, heightMm)
  const long = Math.max(widthMm, heightMm)
  const known = PAPER_NAMES.find(
    (name) => UPRIGHT[name].widthMm === short && UPRIGHT[name].heightMm === long,
  )
  return known ?? `${short} × ${long} mm`
}

export const MM_PER_PT = 25.4 / 72
