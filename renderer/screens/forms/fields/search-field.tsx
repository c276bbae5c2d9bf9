import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { useWords } from '../../../app/session.tsx'

/** What is typed to find one line of a list within a form: Enter ends the search and does not send the form. */
export function SearchField(props: { readonly value: string; onChange(value: string): void }) {
  const words = useWords()
  return (
    <TextInput
      aria-label={words('vacancy.search')}
      placeholder={words('vacancy.search')}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      onKeyDown={notSent}
    />
  )
}

function notSent(event: KeyboardEvent) {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault()
}
