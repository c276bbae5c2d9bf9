import { Select, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postInCity, postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PostId } from '../../../domain/records/records.ts'
import { appointmentsOfPost, get, type Structure } from '../../../domain/structure/structure.ts'
import type { RegisterRow } from '../../../domain/vacancy/register/register.ts'
import { type CalendarDate, within } from '../../../domain/values/calendar-date.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { ActingForm } from '../../forms/acting/acting-form.tsx'
import { type FoundChoice, foundChoices } from '../shared/found-choices.ts'
import { useRegister } from '../shared/use-register.ts'

/** So many of each kind stand there at most; the others are found by typing. */
const SHOWN = 40

/** First the post, then the form itself. */
export function ActingPicker({ onClose }: { onClose(): void }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const rows = useRegister()
  const [chosen, setChosen] = useState<PostId | null>(null)
  const [query, setQuery] = useState('')
  const choices = useMemo(() => {
    const vacant = rows
      .filter(({ seat, post }) => seat === 1 && post.category !== 'pelaksana')
      .sort((a, b) => urgency(a) - urgency(b))
      .map(({ post }) => ({ value: post.id as string, label: postInCity(structure, post) }))
    const known = new Set(vacant.map(({ value }) => value))
    const held: FoundChoice[] = []
    structure.tables.post.forEach((post) => {
      if (known.has(post.id) || !(post.head || post.eselon)) return
      const label = [postOfOffice(structure, post), holderOn(structure, post.id, date)]
      held.push({ value: post.id, label: label.filter(Boolean).join(' · ') })
    })
    held.sort((a, b) => (a.label < b.label ? -1 : 1))
    return { vacant, held }
  }, [rows, structure, date])
  const shown = (list: readonly FoundChoice[]) => foundChoices(list, query).slice(0, SHOWN)
  const data = [
    { group: words('vacancy.history-gap'), items: shown(choices.vacant) },
    { group: words('acting.plh'), items: shown(choices.held) },
  ]
  if (chosen) return <ActingForm key={`${chosen} ${date}`} postId={chosen} onClose={onClose} />
  return (
    <Dialog opened onClose={onClose} title={words('vacancy.name-acting')} size={560}>
      <Stack mih={120}>
        <Select
          label={words('acting.pick-post')}
          data={data}
          searchable
          data-autofocus
          filter={({ options }) => options}
          searchValue={query}
          onSearchChange={setQuery}
          onChange={(id) => setChosen(id as PostId | null)}
        />
      </Stack>
    </Dialog>
  )
}

/** Who holds a post on a day; empty where it is held by nobody. */
function holderOn(structure: Structure, postId: PostId, on: CalendarDate): string {
  for (const id of appointmentsOfPost(structure, postId)) {
    const held = get(structure, id)
    if (held?.role !== 'definitif' || !within(on, held.from, held.until)) continue
    const person = get(structure, held.personId)
    if (person) return fullName(person)
  }
  return ''
}

/** Posts that lead or have an eselon come first, those nobody acts in before the others. */
function urgency({ post, acting }: RegisterRow): number {
  return (post.head || post.eselon ? 0 : 2) + (acting === null ? 0 : 1)
}
