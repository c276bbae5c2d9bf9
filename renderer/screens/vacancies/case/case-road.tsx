import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
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
            <RoadStep
              key={one}
              {...{ stage: one, step, isDone: done.has(one), isNext: one === next }}
              askedOn={row.askedOn}
              onRecord={() => setStage(one)}
            />
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

/** One step of the road, with what was written of it and its scans. */
function RoadStep(props: {
  readonly stage: VacancyStage
  readonly step: Step | undefined
  readonly isDone: boolean
  readonly isNext: boolean
  /** When the approval of the minister was asked for. */
  readonly askedOn: RegisterRow['askedOn']
  onRecord(): void
}) {
  const { stage, step, isDone, isNext, askedOn } = props
  const words = useWords()
  const line = useRef<HTMLLIElement>(null)
  const called = words(`stage.${stage}`)
  return (
    <li ref={line} data-done={isDone} data-next={isNext}>
      <span>{called}</span>
      <Button
        size="compact-xs"
        variant={isNext ? 'light' : 'subtle'}
        color={isNext ? 'deep' : 'gray'}
        aria-label={`${words(step ? 'freeze.edit' : 'road.record')}: ${called}`}
        onClick={props.onRecord}
      >
        {words(step ? 'freeze.edit' : 'road.record')}
      </Button>
      {stage === 'izin-mendagri' && !step && askedOn && (
        <small>{words('permit.asked-told', { date: shortDate(askedOn, words.language) })}</small>
      )}
      {step && <small>{stepText(words, step, isDone)}</small>}
      {step && (
        <div className={styles.scans}>
          <AttachmentList ofId={step.id} of={called} record={line} />
        </div>
      )}
    </li>
  )
}
