import { Button } from '@mantine/core'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records/records.ts'
import { ruleTable } from '../../domain/rule-table/effective-rules.ts'
import { setUnitFact } from '../../domain/rule-table/rule-edits.ts'
import {
  type GeneralScales,
  type TechnicalVariable,
  tipeOfScore,
  tipeScore,
} from '../../domain/rule-table/tipe-score.ts'
import { unitFact } from '../../domain/rule-table/unit-facts.ts'
import { scoreBands, scoreFamily } from '../../domain/rules/tipe-checks.ts'
import { get } from '../../domain/structure/structure.ts'
import lists from '../../parts/lists.module.css'
import { spokenValue } from '../../words/telling/finding-sentence.ts'
import { useAct } from '../hooks/use-act.ts'
import styles from './findings.module.css'

/** What the score allows, and whether the unit's tipe agrees. */
export function ScoreResult(props: {
  readonly unitId: UnitId
  readonly general: GeneralScales
  readonly technical: readonly TechnicalVariable[]
}) {
  const { unitId, general, technical } = props
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const unit = get(structure, unitId)
  const score = tipeScore(general, technical)
  if (!unit) return null
  if (!score.ok) {
    const kept = unitFact(structure, 'tipe-score', unitId)
    return (
      <section className={styles.result} aria-live="polite">
        <strong>{words('score.total')}</strong>
        {kept !== null && (
          <div>
            {words('score.kept', { score: spokenValue(words, kept), tipe: unit.tipe ?? '–' })}
          </div>
        )}
        <p className={lists.muted}>{words.problem(score.problem)}</p>
      </section>
    )
  }
  const { total } = score.value
  const allowed = tipeOfScore(total, scoreFamily(unit.type), scoreBands(ruleTable(structure, on)))
  const level = allowed === 'bidang' || allowed === 'seksi'
  return (
    <section className={styles.result} aria-live="polite">
      <strong>{words('score.total')}</strong>
      <div className={styles.big}>{spokenValue(words, total)}</div>
      <div>
        {level
          ? words('score.result-level', { level: allowed })
          : words('score.result', { tipe: allowed })}
      </div>
      <p className={lists.muted}>
        {unit.tipe === allowed
          ? words('score.fits')
          : words('score.differs', { tipe: unit.tipe ?? '–' })}
      </p>
      <Button
        onClick={() =>
          void act(
            { code: 'set-fact', params: { name: unit.name } },
            setUnitFact('tipe-score', unitId, total),
          )
        }
      >
        {words('score.keep')}
      </Button>
    </section>
  )
}
