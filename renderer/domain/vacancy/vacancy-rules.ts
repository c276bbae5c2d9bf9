import type { Finding, SourceState } from '../rules/finding.ts'
import type { Severity } from '../rules/rule-names.ts'

/** Rules on acting appointments, the road to pelantikan, freezes and retirement. */
export const VACANCY_RULES = [
  'acting-over',
  'acting-soon',
  'acting-third-term',
  'acting-on-filled',
  'acting-two-posts',
  'acting-chain',
  'acting-not-eligible',
  'plh-too-short',
  'freeze-no-approval',
  'swearing-late',
  'decree-after-swearing',
  'road-order',
  'road-skipped',
  'road-invitation',
  'road-no-document',
  'retirement-passed',
  'retirement-soon',
  'birth-date-missing',
] as const
export type VacancyRule = (typeof VACANCY_RULES)[number]
export type VacancyFinding = Finding<VacancyRule>

interface Source {
  readonly severity: Severity
  readonly article: string | null
  readonly sourceState: SourceState | null
}

const BKN_1_2021 = 'SE Kepala BKN 1/SE/I/2021'
const SWEARING = 'Perka BKN 7/2017 jo. 21/2017'

/** Where each rule comes from and how it weighs; the sources were read in published texts unless `recalled`. */
const SOURCES: Readonly<Record<VacancyRule, Source>> = {
  'acting-over': warning(BKN_1_2021),
  'acting-soon': info(BKN_1_2021),
  'acting-third-term': warning(BKN_1_2021),
  'acting-on-filled': warning('UU 30/2014 Ps 14'),
  'acting-two-posts': warning(null),
  'acting-chain': warning(null),
  'acting-not-eligible': warning(`${BKN_1_2021}; SE Kepala BKN 2/SE/VII/2019 butir 13`),
  'plh-too-short': info('BKN K.26-30/V.20-3/99'),
  'freeze-no-approval': warning('UU 10/2016 Ps 71(2), 162(3)'),
  'swearing-late': warning(SWEARING),
  'decree-after-swearing': { ...warning(SWEARING), sourceState: 'recalled' },
  'road-order': { ...warning(SWEARING), sourceState: 'recalled' },
  'road-skipped': { ...info(SWEARING), sourceState: 'recalled' },
  'road-invitation': warning(SWEARING),
  'road-no-document': info(null),
  'retirement-passed': warning('UU 20/2023 Ps 55'),
  'retirement-soon': info('UU 20/2023 Ps 55'),
  'birth-date-missing': info(null),
}

function warning(article: string | null): Source {
  return { severity: 'warning', article, sourceState: article === null ? null : 'verified' }
}

function info(article: string | null): Source {
  return { severity: 'info', article, sourceState: article === null ? null : 'verified' }
}

/** A finding of a rule, with the rule's own source. */
export function vacancyFinding(
  rule: VacancyRule,
  about: Pick<VacancyFinding, 'subjectId' | 'unitId' | 'found' | 'limit' | 'params'>,
): VacancyFinding {
  return { rule, ...SOURCES[rule], ...about }
}

/** Findings kept by what they are about, in the order of its id. */
export function bySubject(kept: ReadonlyMap<string, readonly VacancyFinding[]>): VacancyFinding[] {
  return [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, found]) => found)
}
