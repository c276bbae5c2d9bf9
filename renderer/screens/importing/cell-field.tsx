import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CellEdit } from '../../app/files/import-terms.ts'

/** The cell of a problem, to be typed over: Enter or leaving the field reads the file again with it. */
export function CellField(props: {
  readonly cell: CellEdit
  readonly label: string
  readonly save: (text: string) => void
}) {
  const { cell, label, save } = props
  const [text, setText] = useState(cell.text)
  const commit = () => {
    if (text !== cell.text) save(text)
  }
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key !== 'Escape' || text === cell.text) return
        event.stopPropagation()
        setText(cell.text)
      }}
    />
  )
}
