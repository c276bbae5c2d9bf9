import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'

/** A whole number of 0 or more, or nothing; it commits on Enter or on leaving the field. */
export function CountField(props: {
  readonly label: string
  readonly value: number | null
  readonly max?: number
  onCommit(value: number | null): void
}) {
  const { label, value, max, onCommit } = props
  const [draft, setDraft] = useState<number | string>(value ?? '')
  useEffect(() => setDraft(value ?? ''), [value])
  function commit() {
    const next = draft === '' ? null : Number(draft)
    if (next !== value) onCommit(next)
  }
  return (
    <NumberInput
      label={label}
      value={draft}
      data-typed={draft !== (value ?? '') || undefined}
      min={0}
      {...(max === undefined ? {} : { max })}
      allowDecimal={false}
      allowNegative={false}
      onChange={setDraft}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setDraft(value ?? '')
      }}
    />
  )
}
