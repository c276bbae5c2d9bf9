import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import { LEAST_TYPE, MOST_TYPE } from '../../../print/sheet/sheet-papers.ts'
import { mannerOf } from '../../../words/figures/spoken.ts'
import type { Sheets } from '../state/use-sheets.ts'
import { FORM_FIELDS } from '../state/use-sheets.ts'

/** The smallest type, in points. What is out of bounds does not count, and that is said until it is left. */
export function TypeField({ sheets }: { readonly sheets: Sheets }) {
  const { choice, choices } = sheets
  const words = useWords()
  const [typed, setTyped] = useState<number | string>(choice.minType)
  useEffect(() => setTyped(choice.minType), [choice.minType])
  function take(value: number | string) {
    setTyped(value)
    if (isType(value)) choices.set({ minType: Number(value) })
  }
  /** Beyond a bound the bound counts; without a number the last one does. */
  function leave() {
    if (isType(typed)) return
    const points = Number(typed)
    take(points > 0 ? Math.min(MOST_TYPE, Math.max(LEAST_TYPE, points)) : choice.minType)
  }
  return (
    <NumberInput
      id={FORM_FIELDS.type}
      label={words('print.min-type')}
      suffix={` ${words('print.pt')}`}
      min={LEAST_TYPE}
      max={MOST_TYPE}
      step={0.5}
      decimalScale={1}
      decimalSeparator={mannerOf(words.language).decimal}
      clampBehavior="none"
      value={typed}
      error={
        !isType(typed) && words('print.min-type-wrong', { least: LEAST_TYPE, most: MOST_TYPE })
      }
      onChange={take}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Enter' && leave()}
    />
  )
}

function isType(value: number | string): boolean {
  const points = Number(value)
  return value !== '' && points >= LEAST_TYPE && points <= MOST_TYPE
}
