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
] as const

/** The word for why a row is passed over, by its name in the report. */
export function skipWord(reason: string): `import.skip-${(typeof REASONS)[number] | 'nothing'}` {
  return `import.skip-${REASONS.find((one) => one === reason) ?? 'nothing'}`
}
