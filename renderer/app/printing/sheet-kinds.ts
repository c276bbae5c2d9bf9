/** Every paper the program makes, in the order of the list on the print screen. */
export const SHEET_KINDS = [
  'chart',
  'before-after',
  'matrix',
  'decision-sheet',
  'telaahan',
  'berita-acara',
  'vacancies',
  'acting',
  'peta-jabatan',
  'peta-list',
  'compliance',
] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

export interface SheetTraits {
  /** Is about one version of a proposal. */
  readonly proposal: boolean
  /** A drawing whose sheets are planned: by unit, all on one, or as a poster. */
  readonly planned: boolean
  /** May be about one branch. */
  readonly branch: boolean
  /** Shows units alone or with their holders. */
  readonly holders: boolean
  readonly upright: boolean
  readonly word: boolean
  readonly workbook: boolean
}

const PLAIN: SheetTraits = {
  proposal: false,
  planned: false,
  branch: false,
  holders: false,
  upright: false,
  word: true,
  workbook: false,
}
const CHART: SheetTraits = { ...PLAIN, planned: true, branch: true, word: false }
const PROPOSAL: SheetTraits = { ...PLAIN, proposal: true, upright: true }

/** What can be chosen for each kind, and what it can be saved as beside PDF, SVG and PNG. */
export const SHEET_TRAITS: Readonly<Record<SheetKind, SheetTraits>> = {
  chart: { ...CHART, holders: true },
  'before-after': { ...CHART, holders: true, proposal: true },
  matrix: { ...PROPOSAL, upright: false },
  'decision-sheet': PROPOSAL,
  telaahan: PROPOSAL,
  'berita-acara': PROPOSAL,
  vacancies: { ...PLAIN, workbook: true },
  acting: { ...PLAIN, workbook: true },
  'peta-jabatan': { ...CHART, workbook: true },
  'peta-list': { ...PLAIN, branch: true, upright: true, workbook: true },
  compliance: PLAIN,
}
