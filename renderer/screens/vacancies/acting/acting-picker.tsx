import { Select, Stack } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { postInCity, postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PostId } from '../../../domain/records/records.ts'
import { appointmentsOfPost, get } from '../../../domain/structure/structure.ts'
import type { RegisterRow } from '../../../domain/vacancy/register.ts'
import { Dialog } from '../../../parts/dialog.tsx'
import { ActingForm } from '../../forms/acting-form.tsx'
import { useRegister } from '../shared/use-register.ts'

/** First the post, then the form itself. */
export function ActingPicker({ onClose }: { onClose(): void }) {
  const structure = useStructure()
  const date = useShownDate()
  const words = useWords()
  const rows = useRegister()
  const [chosen, setChosen] = useState<PostId | null>(null)
  const data = useMemo(() => {
    const vacant = rows
      .filter(({ seat, post }) => seat === 1 && post.category !== 'pelaksana')
      .sort((a, b) => urgency(a) - urgency(b))
      .map(({ post }) => ({ value: post.id as string, label: postInCity(structure, post) }))
    const known = new Set(vacant.map(({ value }) => value))
    const held: { value: string; label: string }[] = []
    structure.tables.post.forEach((post) => {
      if (known.has(post.id) || !(post.head || post.eselon)) return
      const [first] = appointmentsOfPost(structure, post.id).slice(-1)
      const person = first && get(structure, first)?.personId
      const holder = person ? get(structure, person) : undefined
      const label = `${postOfOffice(structure, post)} · ${holder ? fullName(holder) : ''}`
      held.push({ value: post.id, label })
    })
    held.sort((a, b) => (a.label < b.label ? -1 : 1))
    return [
      { group: words('vacancy.history-gap'), items: vacant },
      { group: words('acting.plh'), items: held },
    ]
  }, [rows, structure, words])
  if (chosen) return <ActingForm key={`${chosen} ${date}`} postId={chosen} onClose={onClose} />
  return (
    <Dialog opened onClose={onClose} title={words('vacancy.name-acting')} size={560}>
      <Stack mih={120}>
        <Select
          label={words('acting.pick-post')}
          data={data}
          searchable
          limit={60}
          data-autofocus
          onChange={(id) => setChosen(id as PostId | null)}
        />
      </Stack>
    </Dialog>
  )
}

/** Posts that lead or have an eselon come first, those nobody acts in before the others. */
function urgency({ post, acting }: RegisterRow): number {
  return (post.head || post.eselon ? 0 : 2) + (acting === null ? 0 : 1)
}
