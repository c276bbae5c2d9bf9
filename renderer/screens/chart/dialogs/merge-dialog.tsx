import { Autocomplete, Group, Select, Stack, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useSession, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { functionalTitles } from '../../../domain/ranks/functional-titles.ts'
import { peopleToPlace } from '../../../domain/readings/people-to-place.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PostId, UnitId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import {
  type MergeAnswer,
  type MergeQuestion,
  mergeQuestions,
} from '../../../domain/verbs/merge-questions.ts'
import { mergeUnits } from '../../../domain/verbs/merge-units.ts'
import { holdersOn } from '../../../domain/verbs/post-cells.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { NamesIn, nameOption } from '../../hooks/named-texts.tsx'
import { useAct } from '../../hooks/use-act.ts'

/** Which unit stays, and post by post what becomes of those about which there is a doubt. */
export function MergeDialog(props: { readonly unitIds: readonly UnitId[]; onClose(): void }) {
  const { unitIds, onClose } = props
  const { view, workspace } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const act = useAct()
  const [into, setInto] = useState<UnitId | undefined>(unitIds[0])
  const [answers, setAnswers] = useState<Readonly<Record<PostId, MergeAnswer>>>({})
  const [titles, setTitles] = useState<Readonly<Record<PostId, string>>>({})
  const known = useMemo(() => functionalTitles(structure), [structure])
  const from = unitIds.filter((id) => id !== into)
  const questions = into ? mergeQuestions(structure, from, into) : []
  const [named, setNamed] = useState<string | null>(null)
  const nameOf = (id: UnitId | undefined) => (id && get(structure, id)?.name) ?? ''

  async function merge(): Promise<boolean> {
    if (!into) return false
    const name = named ?? nameOf(into)
    const edit = mergeUnits({ from, into, name, answers, titles, on, basis: null })
    const waiting = peopleToPlace(structure, on).length
    const done = await act({ code: 'merge-units', params: { name } }, edit)
    const now = peopleToPlace(workspace.getState().structure, on, structure).length
    if (done) view.set({ selection: [into], ...(now > waiting ? { trayOpen: true } : {}) })
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
      <TextInput
        label={words('chart.merge-name')}
        lang={OF_NAMES}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        value={named ?? nameOf(into)}
        error={named?.trim() === '' && words('chart.merge-name-empty')}
        onChange={(event) => setNamed(event.currentTarget.value)}
      />
      {questions.length > 0 && <div>{words('chart.merge-ask', { count: questions.length })}</div>}
      <Stack gap="sm">
        {questions.map((question) => (
          <MergeQuestionField
            key={question.postId}
            question={question}
            answer={answers[question.postId] ?? question.usual}
            title={titles[question.postId] ?? ''}
            known={known}
            onAnswer={(answer) => setAnswers({ ...answers, [question.postId]: answer })}
            onTitle={(title) => setTitles({ ...titles, [question.postId]: title })}
          />
        ))}
      </Stack>
    </FormFrame>
  )
}

/** What becomes of one post, who holds it now, and how it is called where it becomes a functional one. */
function MergeQuestionField(props: {
  readonly question: MergeQuestion
  readonly answer: MergeAnswer
  readonly title: string
  /** Functional titles that are in use. */
  readonly known: readonly string[]
  onAnswer(answer: MergeAnswer): void
  onTitle(title: string): void
}) {
  const { question, answer, title, known, onAnswer, onTitle } = props
  const { postId, otherId, answers } = question
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const post = get(structure, postId)
  if (!post) return null
  const holders = holdersOn(structure, postId, on)
    .flatMap(({ personId }) => get(structure, personId) ?? [])
    .map(fullName)
  const twin = otherId && get(structure, otherId)
  const notes = [
    holders.join('; ') || words('chart.merge-no-holder'),
    twin ? words('chart.merge-twin', { name: twin.title }) : '',
  ]
  return (
    <Group grow align="end" gap="sm">
      <Select
        label={post.title}
        description={<NamesIn text={notes.filter(Boolean).join(' · ')} />}
        data={answers.map((value) => ({ value, label: words(`chart.merge-${value}`) }))}
        value={answer}
        onChange={(value) => value && onAnswer(value as MergeAnswer)}
      />
      {answer === 'functional' && (
        <Autocomplete
          aria-label={words('chart.merge-title-of', { title: post.title })}
          placeholder={words('chart.merge-title-hint')}
          data={[...known]}
          lang={OF_NAMES}
          renderOption={nameOption}
          limit={8}
          value={title}
          onChange={onTitle}
        />
      )}
    </Group>
  )
}
