import { LADDER, ladderKey, ladderSource } from '../ranks/eselon.ts'
import { GOLONGAN_RANGE } from '../ranks/golongan.ts'
import { rankCode } from '../ranks/rank-codes.ts'
import { ESELONS } from '../records/form/choices.ts'
import type { RuleRow } from './rule-row.ts'

const LEVELS = ['kabkota', 'provinsi'] as const

/** The eselon of the head of each kind of unit, and the golongan that goes with each eselon. */
export const LADDER_ROWS: readonly RuleRow[] = [
  ...LEVELS.flatMap((level) =>
    LADDER.filter((line) => line[level].length > 0).map(
      (line): RuleRow => ({
        rule: 'eselon-unit',
        scope: `${level}:${ladderKey(line)}`,
        tipe: line.tipe ?? null,
        limit: rankCode(line[level]),
        ...ladderSource(line, level),
      }),
    ),
  ),
  ...ESELONS.map(
    (eselon): RuleRow => ({
      rule: 'golongan-range',
      scope: `eselon:${eselon}`,
      tipe: null,
      limit: rankCode(GOLONGAN_RANGE[eselon]),
      article: 'PP 13/2002',
      source: 'Simpeg BPN Aceh, tabel pangkat per eselon',
      sourceState: eselon === 'V.b' ? 'recalled' : 'verified',
    }),
  ),
]
