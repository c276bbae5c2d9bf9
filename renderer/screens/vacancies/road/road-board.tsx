import { useStructure, useWords } from '../../../app/session.tsx'
import { placeInCity } from '../../../domain/readings/names-told-apart.ts'
import { VACANCY_STAGES } from '../../../domain/records/form/choices.ts'
import type { VacancyStage } from '../../../domain/records/records.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import type { AfterSwearing } from '../../../domain/vacancy/road/after-swearing.ts'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import { awaited, stageText } from '../../../words/telling/vacancy-words.ts'
import { OwedCard } from './owed-card.tsx'
import styles from './road.module.css'

const SHOWN = 40

/** One column a stage; each card a vacant seat that has come that far. */
export function RoadBoard(props: {
  readonly rows: readonly RegisterRow[]
  /** Filled seats whose last papers are owed. */
  readonly owed: readonly AfterSwearing[]
  onOpen(key: string): void
}) {
  const { rows, owed, onOpen } = props
  const words = useWords()
  const stages: readonly (VacancyStage | null)[] = [null, ...VACANCY_STAGES]
  return (
    <div className={styles.frame}>
      <div className={styles.board}>
        {stages.map((stage) => {
          const here = rows.filter((row) => row.stage === stage)
          const after = owed.filter((one) => one.stage === stage)
          const count = here.length + after.length
          return (
            <section key={stage ?? 'none'} className={styles.column} data-empty={count === 0}>
              <h2>
                {stageText(words, stage)}
                <span>{wholeNumber(count, words.language)}</span>
              </h2>
              {count === 0 && <p className={styles.none}>{words('road.column-empty')}</p>}
              <div className={styles.cards}>
                {after.slice(0, SHOWN).map((one) => (
                  <OwedCard key={one.appointment.id} owed={one} />
                ))}
                {here.slice(0, SHOWN).map((row) => (
                  <Card key={row.key} row={row} onOpen={onOpen} />
                ))}
                {here.length > SHOWN && (
                  <p className={styles.none}>
                    {words('road.more', {
                      count: wholeNumber(here.length - SHOWN, words.language),
                    })}
                  </p>
                )}
                {after.length > SHOWN && (
                  <p className={styles.none}>
                    {words('road.more-owed', {
                      count: wholeNumber(after.length - SHOWN, words.language),
                      way: words('road.many'),
                    })}
                  </p>
                )}
              </div>
            </section>
          )
        })}
      </div>
    </div>
  )
}

function Card({ row, onOpen }: { readonly row: RegisterRow; onOpen(key: string): void }) {
  const words = useWords()
  const { post, days, waitsFor } = row
  const structure = useStructure()
  const age = days === null ? null : wholeNumber(days, words.language)
  return (
    <button
      type="button"
      className={styles.card}
      data-blocked={row.blockedBy.length > 0}
      onClick={() => onOpen(row.key)}
    >
      <strong>{post.title}</strong>
      <span>{placeInCity(structure, post.unitId)}</span>
      <span>
        {[post.eselon, age && words('road.days-at', { days: age })].filter(Boolean).join(' · ')}
      </span>
      {row.candidateName && (
        <span>
          {words('vacancy.candidate')}: {row.candidateName}
        </span>
      )}
      {waitsFor?.kind === 'filled' && <span>{awaited(words, waitsFor)}</span>}
      {waitsFor?.kind === 'freeze' && (
        <span>{words('wait.for', { what: waitsFor.freeze.waitsFor ?? waitsFor.freeze.name })}</span>
      )}
    </button>
  )
}
