import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useNamed, useShownDate, useStructure, useWords } from '../../../app/session.tsx'
import { folded } from '../../../domain/readings/find.ts'
import { vacantPosts } from '../../../domain/readings/staffing.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { Person, PostId } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import { FormFrame } from '../../forms/fields/form-frame.tsx'
import { FillForm } from '../../forms/filling/fill-form.tsx'

const SHOWN = 40

/** "Tempatkan": a vacant post for a person without one, then the papers of the appointment. */
export function PlacePersonDialog(props: { readonly person: Person; onClose(): void }) {
  const { person, onClose } = props
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const named = useNamed()
  const [query, setQuery] = useState('')
  const [postId, setPostId] = useState<PostId | null>(null)
  const [chosen, setChosen] = useState(false)
  const posts = useMemo(
    () =>
      vacantPosts(structure, on).map(({ id, title, unitId }) => {
        const label = `${title} (${get(structure, unitId)?.name ?? ''})`
        return { value: id as string, label, text: folded(label) }
      }),
    [structure, on],
  )
  const data = useMemo(() => {
    const known = posts.find(({ value }) => value === postId)
    const wanted = known?.label === query ? [] : folded(query).split(' ').filter(Boolean)
    return posts.filter(({ text }) => wanted.every((word) => text.includes(word))).slice(0, SHOWN)
  }, [posts, query, postId])
  if (chosen && postId) return <FillForm postId={postId} personId={person.id} onClose={onClose} />
  return (
    <FormFrame
      title={named('chart.place-title', { name: fullName(person) })}
      submit={words('chart.place-next')}
      lacks={!postId && words('lacks.post')}
      onClose={onClose}
      onSubmit={() => {
        setChosen(true)
        return false
      }}
    >
      <Select
        label={words('chart.place-post')}
        data-autofocus
        searchable
        selectFirstOptionOnChange
        data={data}
        value={postId}
        filter={({ options }) => options}
        onSearchChange={setQuery}
        onChange={(id) => setPostId(id as PostId | null)}
      />
    </FormFrame>
  )
}
