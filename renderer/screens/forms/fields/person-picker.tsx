import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useStructure, useWords } from '../../../app/session.tsx'
import { find } from '../../../domain/readings/find.ts'
import { postOfOffice } from '../../../domain/readings/names-told-apart.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import { kindOfId, type PersonId, type PostId } from '../../../domain/records/records.ts'
import { all, appointmentsOfPost, get } from '../../../domain/structure/structure.ts'
import { ownPostOn } from '../../../domain/tenure/own-post.ts'
import { hindranceOf } from '../../../domain/tenure/standing.ts'
import { type CalendarDate, within } from '../../../domain/values/calendar-date.ts'
import { numberText } from '../../../words/figures/person-number.ts'
import { hindranceText } from '../../../words/telling/standing-text.ts'
import { namedOption } from '../../hooks/named-texts.tsx'

const SHOWN = 30
/** The entry that leads on to somebody who is not on file. */
const UNKNOWN = 'baru'

/** A person of the staff chosen by typing part of a name, a post or an NIP. */
export function PersonPicker(props: {
  readonly label: string
  readonly placeholder: string
  readonly value: PersonId | null
  readonly on: CalendarDate
  readonly error?: string | undefined
  readonly focused?: boolean
  onChange(personId: PersonId | null): void
  /** Somebody who is not on file is wished: what was typed. Without it only the staff can be chosen. */
  onUnknown?(typed: string): void
}) {
  const { value, on, onUnknown } = props
  const structure = useStructure()
  const words = useWords()
  const [query, setQuery] = useState('')
  const { data, unasked } = useMemo(() => {
    const chosen = value ? optionOf(value).label : null
    const typed = query.trim() === '' || query === chosen ? null : query
    const ids = typed
      ? find(structure, typed, SHOWN * 6).flatMap((found) => peopleOf(found.id))
      : all(structure, 'person')
          .sort((a, b) => (a.name < b.name ? -1 : 1))
          .map(({ id }) => id)
    const isFound = value === null || ids.slice(0, SHOWN).includes(value)
    const list = isFound ? ids : [value, ...ids]
    // Whoever is chosen stays known by name, but is no answer to what was typed for somebody else.
    const unasked = typed && !isFound ? value : null
    const people = [...new Set(list)]
      .slice(0, SHOWN)
      .map((id) => ({ value: id as string, ...optionOf(id) }))
    const add = { value: UNKNOWN, label: words('vacancy.fill-add', { name: typed?.trim() ?? '' }) }
    const isNew = onUnknown && typed && typed.trim().length >= 3
    return { data: isNew ? [...people, add] : people, unasked }

    /** Somebody with what their standing on the day says against choosing them; who is gone for good cannot be. */
    function optionOf(id: PersonId) {
      const hindrance = hindranceOf(structure, id, on, on)
      if (!hindrance) return { label: labelOf(id) }
      const label = `${labelOf(id)} · ${hindranceText(words, hindrance, on)}`
      return { label, disabled: hindrance.kind === 'gone' && hindrance.forGood }
    }

    /** A person found by name, or who holds the post found. */
    function peopleOf(id: string): readonly PersonId[] {
      if (kindOfId(id) === 'person') return [id as PersonId]
      if (kindOfId(id) !== 'post') return []
      return appointmentsOfPost(structure, id as PostId).flatMap((one) => {
        const held = get(structure, one)
        return held?.role === 'definitif' && within(on, held.from, held.until) ? held.personId : []
      })
    }

    function labelOf(id: PersonId): string {
      const person = get(structure, id)
      if (!person) return id
      const post = ownPostOn(structure, id, on)
      const more = post ? postOfOffice(structure, post) : numberText(person)
      return more ? `${fullName(person)} · ${more}` : fullName(person)
    }
  }, [structure, query, value, on, onUnknown, words])
  return (
    <Select
      label={props.label}
      placeholder={props.placeholder}
      error={props.error}
      data={data}
      value={value}
      searchable
      clearable
      data-autofocus={props.focused}
      openOnFocus={false}
      renderOption={namedOption}
      onSearchChange={setQuery}
      filter={({ options }) => options.filter((one) => !('value' in one) || one.value !== unasked)}
      onChange={(id) =>
        id === UNKNOWN ? onUnknown?.(query.trim()) : props.onChange(id as PersonId | null)
      }
    />
  )
}
