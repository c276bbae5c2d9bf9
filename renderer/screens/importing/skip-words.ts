const REASONS = [
  'title',
  'column-numbers',
  'heading-again',
  'total',
  'section',
  'example',
  'signature',
  'note',
  'second-table',
  'outside',
  'by-hand',
  'abolished',
  'guide',
] as const

/** Reasons that no choice about the row changes. */
const NO_WAY_BACK: ReadonlySet<string> = new Set(['nothing', 'abolished', 'guide'])

/** Whether a row passed over for that reason can be brought back. */
export function comesBack(reason: string): boolean {
  return !NO_WAY_BACK.has(reason)
}

/** The word for why a row is passed over, by its name in the report. */
export function skipWord(reason: string): `import.skip-${(typeof REASONS)[number] | 'nothing'}` {
  return `import.skip-${REASONS.find((one) => one === reason) ?? 'nothing'}`
}
