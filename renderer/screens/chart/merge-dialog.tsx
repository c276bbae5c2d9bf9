import { Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { type MergeAnswer, mergeQuestions } from '../../domain/merge-questions.ts'
import { mergeUnits } from '../../domain/merge-units.ts'
import type { PostId, UnitId } from '../../domain/records.ts'
import { get } from '../../domain/structure.ts'
import { useAct } from '../use-act.ts'
import { FormFrame } from '../vacancies/form-frame.tsx'

/** Which unit stays, and post by post what becomes of those about which there is a doubt. */
export function MergeDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const { view } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const [into, setInto] = useState<UnitId | undefined>(unitIds[0])
  const [answers, setAnswers] = useState<Readonly<Record<PostId, MergeAnswer>>>({})
  const from = unitIds.filter((id) => id !== into)
  const questions = into ? mergeQuestions(structure, from, into) : []
  const nameOf = (id: UnitId | undefined) => (id && get(structure, id)?.name) ?? ''

  async function merge(): Promise<boolean> {
    if (!into) return false
    const params = { name: nameOf(into) }
    const edit = mergeUnits({ from, into, answers, on, basis: null })
    const done = await act({ code: 'merge-units', params }, edit)
    if (done) view.set({ selection: [into] })
    return done
  }
  return (
    <FormFrame
      title={words('chart.merge-title', { count: unitIds.length })}
      submit={words('chart.merge')}
      onClose={onClose}
      onSubmit={merge}
    >
      <Select
        label={words('chart.merge-into')}
        data={unitIds.map((id) => ({ value: id, label: nameOf(id) }))}
        value={into ?? null}
        onChange={(id) => id && setInto(id as UnitId)}
      />
      {questions.length > 0 && <div>{words('chart.merge-ask', { count: questions.length })}</div>}
      <Stack gap="sm">
        {questions.map(({ postId, otherId, answers: choices, usual }) => (
          <Select
            key={postId}
            label={get(structure, postId)?.title}
            description={
              otherId
                ? words('chart.merge-twin', { name: get(structure, otherId)?.title ?? '' })
                : null
            }
            data={choices.map((value) => ({ value, label: words(`chart.merge-${value}`) }))}
            value={answers[postId] ?? usual}
            onChange={(value) =>
              value && setAnswers({ ...answers, [postId]: value as MergeAnswer })
            }
          />
        ))}
      </Stack>
    </FormFrame>
  )
}
