/** Rules on acting appointments, the road to pelantikan, freezes and retirement. */
export const VACANCY_RULES = [
  'acting-over',
  'acting-soon',
  'acting-third-term',
  'acting-on-filled',
  'acting-two-posts',
  'acting-two-on-post',
  'acting-retires',
  'acting-chain',
  'acting-not-eligible',
  'plh-too-short',
  'freeze-no-approval',
  'approval-late',
  'swearing-late',
  'decree-after-swearing',
  'road-order',
  'road-skipped',
  'road-invitation',
  'road-no-document',
  'definitive-overlap',
  'retirement-passed',
  'retirement-soon',
  'birth-date-missing',
] as const
export type VacancyRule = (typeof VACANCY_RULES)[number]

/** Numbers of the same rules that are found at nobody by themselves: what a term lasts, at which age one retires. */
export const VACANCY_FIGURES = ['acting-term', 'acting-gap', 'retirement-age'] as const
export type VacancyFigure = (typeof VACANCY_FIGURES)[number]
