import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  useNamed,
  useSession,
  useShownDate,
  useStructure,
  useWords,
} from '../../../app/session.tsx'
import { dutyRecords } from '../../../domain/duties/unit-duties.ts'
import { DUTY_SORTS } from '../../../domain/records/form/choices.ts'
import type { DutyId, Post, PostId, UnitId } from '../../../domain/records/records.ts'
import {
  appointmentsOfPost,
  childrenOf,
  get,
  postsOf,
} from '../../../domain/structure/structure.ts'
import { newUnitOf } from '../../../domain/templates/new-unit.ts'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { type SplitSeats, splitUnit } from '../../../domain/verbs/split-unit.ts'
import { capital, choiceWord } from '../../../words/telling/code-word.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { useAct } from '../../hooks/use-act.ts'
import { type Portion, SplitPostField } from './split-post-field.tsx'
import { useShowNew } from './use-show-new.ts'

/** A second unit made of chosen posts and units of the first; of a post with several seats a part may go. */
export function SplitDialog(props: { readonly unitId: UnitId; onClose(): void }) {
  const { unitId, onClose } = props
  const { newId } = useSession()
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const named = useNamed()
  const act = useAct()
  const showNew = useShowNew()
  const [name, setName] = useState('')
  const [going, setGoing] = useState<readonly string[]>([])
  const [portions, setPortions] = useState<Readonly<Record<PostId, Portion>>>({})
  const [duties, setDuties] = useState<readonly string[]>([])
  const [children, setChildren] = useState<readonly string[]>([])
  const unit = get(structure, unitId)
  if (!unit) return null
  const { type, parentId, line } = unit
  const movable = postsOf(structure, unitId)
    .flatMap((id) => get(structure, id) ?? [])
    .filter(({ head }) => !head)
  const owned = dutyRecords(structure, unitId)
  const portionOf = (post: Post): Portion => portions[post.id] ?? post

  async function split(): Promise<boolean> {
    const id = newId('unit')
    const wish = { id, postId: newId('post'), parentId, place: 'last', name, type, line } as const
    const chosen = movable.filter((post) => going.includes(post.id))
    const isPart = (post: Post) => portionOf(post).seats < post.seats
    const edit = splitUnit({
      unitId,
      part: { id, name: name.trim(), type },
      head: newUnitOf(structure, wish).head,
      postIds: chosen.filter((post) => !isPart(post)).map((post) => post.id),
      childIds: children as readonly UnitId[],
      seats: chosen.filter(isPart).map(partOf),
      dutyIds: duties as readonly DutyId[],
      on,
      basis: null,
    })
    const done = await act({ code: 'split-unit', params: { name: unit?.name ?? '' } }, edit)
    if (done) showNew(id, parentId)
    return done
  }
  function partOf(post: Post): SplitSeats {
    const { seats, unnamed } = portionOf(post)
    const appointmentIds = appointmentsOfPost(structure, post.id).filter((id) => going.includes(id))
    return { postId: post.id, newPostId: newId('post'), seats, unnamed, appointmentIds }
  }
  return (
    <FormFrame
      title={named('chart.split-title', { name: unit.name })}
      submit={words('chart.split')}
      lacks={name.trim() === '' && words('lacks.name')}
      onClose={onClose}
      onSubmit={split}
    >
      <TextInput
        label={words('chart.split-name')}
        lang={OF_NAMES}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {movable.length > 0 && (
        <Checkbox.Group label={words('chart.split-posts')} value={[...going]} onChange={setGoing}>
          <Stack gap="var(--space-snug)" mt="xs">
            {movable.map((post) => (
              <SplitPostField
                key={post.id}
                post={post}
                going={going}
                portion={portionOf(post)}
                onPortion={(portion) => setPortions({ ...portions, [post.id]: portion })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {childrenOf(structure, unitId).length > 0 && (
        <Checkbox.Group
          label={words('chart.split-units')}
          value={[...children]}
          onChange={setChildren}
        >
          <Stack gap="var(--space-snug)" mt="xs">
            {childrenOf(structure, unitId).map((id) => (
              <Checkbox key={id} value={id} label={get(structure, id)?.name} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      {owned.length > 0 && (
        <Checkbox.Group
          label={words('chart.split-duties')}
          value={[...duties]}
          onChange={setDuties}
        >
          <Stack gap="var(--space-snug)" mt="xs">
            {owned.map(({ id, sort, text }) => (
              <Checkbox
                key={id}
                value={id}
                label={`${capital(choiceWord(words, DUTY_SORTS, sort))}: ${text}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </FormFrame>
  )
}
