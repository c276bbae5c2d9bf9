import type { AnyFinding } from '../../domain/findings/all-findings.ts'
import type { RowName } from '../../domain/rule-table/rule-row.ts'
import type { WordKey } from '../dictionary.ts'
import type { Words } from '../words.ts'
import { figure } from './any-finding.ts'

type Measure = Extract<WordKey, `measure.${string}`>

/** What the numbers of a rule count; a rule whose numbers are classes, scores or texts is not here. */
const MEASURES: Partial<Readonly<Record<RowName, Measure>>> = {
  'bidang-max': 'measure.bidang',
  'urusan-max': 'measure.urusan',
  'subbagian-sekretariat-max': 'measure.subbagian',
  'seksi-max': 'measure.seksi',
  'kecamatan-seksi-max': 'measure.seksi',
  'kecamatan-seksi-wajib': 'measure.seksi',
  'kelurahan-seksi-max': 'measure.seksi',
  'asisten-max': 'measure.asisten',
  'bagian-asisten-max': 'measure.bagian',
  'biro-max': 'measure.biro',
  'bagian-biro-max': 'measure.bagian',
  'subbagian-bagian-max': 'measure.subbagian',
  'staf-ahli-max': 'measure.staf-ahli',
  'bagian-setwan-max': 'measure.bagian',
  'irban-max': 'measure.irban',
  'uptd-hours': 'measure.hours',
  'uptd-subbagian-max': 'measure.subbagian',
  'uptd-seksi-max': 'measure.seksi',
  'head-one': 'measure.heads',
  'head-missing': 'measure.heads',
  'kjf-no-head': 'measure.heads',
  'one-definitive-post': 'measure.posts',
  'bezetting-listed': 'measure.people',
  'seats-exceeded': 'measure.people',
  'acting-over': 'measure.days',
  'acting-soon': 'measure.days',
  'acting-third-term': 'measure.terms',
  'acting-on-filled': 'measure.people',
  'acting-two-posts': 'measure.posts',
  'acting-two-on-post': 'measure.people',
  'acting-chain': 'measure.posts',
  'plh-too-short': 'measure.working-days',
  'swearing-late': 'measure.working-days',
  'road-invitation': 'measure.working-days',
  'retirement-soon': 'measure.months',
  'acting-term': 'measure.months',
  'acting-gap': 'measure.months',
  'retirement-age': 'measure.years',
}

/** The number found or the limit of a rule with what it counts: `10 hari`, `4 bidang`; texts as they are. */
export function measured(words: Words, rule: RowName, value: AnyFinding['limit']): string {
  const number = figure(words, value)
  const measure = MEASURES[rule]
  if (!measure || number === '–' || !/^\d/.test(String(value))) return number
  return `${number} ${words(measure, { count: Number(value) })}`
}
