import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { LEAST_MARGIN, MOST_MARGIN, marginsFrom } from '../../../print/sheet/sheet-papers.ts'
import type { Sheets } from '../state/use-sheets.ts'

/** What drawings alone allow to choose: the free paper around them. */
export function DrawingFields({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  const [typed, setTyped] = useState(choice.margins)
  useEffect(() => setTyped(choice.margins), [choice.margins])
  const wrong = marginsFrom(typed) === null
  return (
    <TextInput
      label={words('print.margins')}
      placeholder="20, 15, 20, 30"
      value={typed}
      error={wrong && words('print.margins-wrong', { least: LEAST_MARGIN, most: MOST_MARGIN })}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        if (marginsFrom(value)) choices.set({ margins: value })
      }}
    />
  )
}
