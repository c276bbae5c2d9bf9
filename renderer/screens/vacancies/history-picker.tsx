import { Select, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import { find } from '../../domain/readings/find.ts'
import { postInCity } from '../../domain/readings/names-told-apart.ts'
import { fullName } from '../../domain/records/full-name.ts'
import { kindOfId, type PersonId, type PostId } from '../../domain/records/records.ts'
import {
  appointmentsOfPerson,
  appointmentsOfPost,
  get,
  type Structure,
} from '../../domain/structure/structure.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { type CalendarDate, within } from '../../domain/values/calendar-date.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { PostHistory } from '../forms/history/post-history.tsx'
import { useRegister } from './shared/use-register.ts'

const SHOWN = 40

/** Any post, filled or vacant, and everybody who ever held it; each can be corrected there. */
export function HistoryPicker({ onClose }: { onClose(): void }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const vacant = useRegister()
  const [chosen, setChosen] = useState<PostId | null>(null)
  const [query, setQuery] = useState('')
  const data = useMemo(() => {
    const label = chosen ? labelOf(structure, chosen, date) : null
    const typed = query.trim() === '' || query === label ? null : query
    const ids = typed ? postsFound(structure, typed) : longestEmpty(vacant)
    return [...new Set(chosen ? [chosen, ...ids] : ids)]
      .slice(0, SHOWN)
      .map((id) => ({ value: id as string, label: labelOf(structure, id, date) }))
  }, [structure, date, vacant, query, chosen])
  return (
    <Dialog opened onClose={onClose} title={words('vacancy.section-history')} size={620}>
      <Stack mih={320}>
        <Select
          label={words('vacancy.history-pick')}
          placeholder={words('vacancy.history-pick-hint')}
          data={data}
          value={chosen}
          searchable
          data-autofocus
          filter={({ options }) => options}
          onSearchChange={setQuery}
          onChange={(id) => setChosen(id as PostId | null)}
        />
        {chosen && <PostHistory bare key={chosen} postId={chosen} />}
      </Stack>
    </Dialog>
  )
}

/** Posts found by their title or office, and those a person found has ever held. */
function postsFound(structure: Structure, query: string): PostId[] {
  return find(structure, query, SHOWN * 6).flatMap(({ id }) => {
    if (kindOfId(id) === 'post') return [id as PostId]
    if (kindOfId(id) !== 'person') return []
    return appointmentsOfPerson(structure, id as PersonId).flatMap(
      (one) => get(structure, one)?.postId ?? [],
    )
  })
}

/** Before anything is typed: the posts of the register, those that lead first. */
function longestEmpty(rows: readonly RegisterRow[]): PostId[] {
  const rank = ({ post }: RegisterRow) => (post.head || post.eselon ? 0 : 1)
  return [...rows].sort((a, b) => rank(a) - rank(b)).map(({ post }) => post.id)
}

/** "Sekretaris · Dinas Sosial · Ratih Kusuma": who holds it on the day tells posts of one title apart. */
function labelOf(structure: Structure, id: PostId, on: CalendarDate): string {
  const post = get(structure, id)
  if (!post) return id
  const holders = appointmentsOfPost(structure, id).flatMap((one) => {
    const held = get(structure, one)
    const person = held && get(structure, held.personId)
    const holds = held?.role === 'definitif' && within(on, held.from, held.until)
    return holds && person ? [fullName(person)] : []
  })
  const [first] = holders
  return [postInCity(structure, post), holders.length === 1 ? first : null]
    .filter(Boolean)
    .join(' · ')
}
