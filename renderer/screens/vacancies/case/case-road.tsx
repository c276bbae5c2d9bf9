import { Button } from '@mantine/core'
import { useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import type { Step, VacancyStage } from '../../../domain/records/records.ts'
import { get, stepsOf } from '../../../domain/structure/structure.ts'
import { freezesOn } from '../../../domain/vacancy/freezes/freezes.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { roadOf, stepsDone } from '../../../domain/vacancy/road/pelantikan-road.ts'
import { shortDate } from '../../../words/figures/long-date.ts'
import { stepText } from '../../../words/telling/step-text.ts'
import { AttachmentList } from '../../forms/attachments/attachment-list.tsx'
import styles from '../../forms/history/case.module.css'
import { StepForm } from './step-form.tsx'

/** The steps from the report to SIASN, each with its document; the next one is offered. */
export function CaseRoad({ row, onFill }: { readonly row: RegisterRow; onFill(): void }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const [stage, setStage] = useState<VacancyStage | null>(null)
  const { post, vacancyId } = row
  if (!vacancyId) return null
  const steps = new Map<VacancyStage, Step>()
  for (const id of stepsOf(structure, vacancyId)) {
    const step = get(structure, id)
    if (step) steps.set(step.stage, step)
  }
  const frozen = freezesOn(structure, post, date).length > 0 || steps.has('izin-mendagri')
  const road = roadOf(post, frozen)
  const done = new Set(stepsDone(structure, vacancyId, date).map((step) => step.stage))
  const next = road.find((one) => !done.has(one))
  /** The step after which the seat is filled: the pelantikan, or the SK where nobody is sworn in. */
  const last = road.includes('pelantikan') ? 'pelantikan' : 'sk'
  return (
    <section className={styles.section} aria-label={words('vacancy.section-road')}>
      <h3>{words('vacancy.section-road')}</h3>
      <ol className={styles.road}>
        {road.map((one) => {
          const step = steps.get(one)
          return (
            <li key={one} data-done={done.has(one)} data-next={one === next}>
              <span>{words(`stage.${one}`)}</span>
              <Button
                size="compact-xs"
                variant={one === next ? 'light' : 'subtle'}
                color={one === next ? 'deep' : 'gray'}
                aria-label={`${words(step ? 'freeze.edit' : 'road.record')}: ${words(`stage.${one}`)}`}
                onClick={() => setStage(one)}
              >
                {words(step ? 'freeze.edit' : 'road.record')}
              </Button>
              {one === 'izin-mendagri' && !step && row.askedOn && (
                <small>
                  {words('permit.asked-told', { date: shortDate(row.askedOn, words.language) })}
                </small>
              )}
              {step && <small>{stepText(words, step, done.has(one))}</small>}
              {step && (
                <div className={styles.scans}>
                  <AttachmentList ofId={step.id} of={words(`stage.${one}`)} />
                </div>
              )}
            </li>
          )
        })}
      </ol>
      {stage && (
        <StepForm
          vacancyId={vacancyId}
          post={post}
          stage={stage}
          step={steps.get(stage)}
          onClose={() => setStage(null)}
          onRecorded={() => {
            if (stage === last && !steps.has(stage)) onFill()
          }}
        />
      )}
    </section>
  )
}
