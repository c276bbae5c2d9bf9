import { NumberInput } from '@mantine/core'
import { use, useState } from 'react'
import { PutBack } from './put-back.ts'
import { useTyped } from './use-typed.ts'

/**
 * A whole number of 0 or more, or nothing; it commits on Enter or on leaving the field. Where `onCommit` answers
 * false, at once or later, the field keeps what was typed and is marked wrong until it is something else.
 */
export function CountField(props: {
  readonly label: string
  readonly value: number | null
  readonly max?: number
  onCommit(value: number | null): unknown
}) {
  const { label, value, max, onCommit } = props
  const [refused, setRefused] = useState(false)
  const typed = useTyped<number | string>(value ?? '', use(PutBack), () => setRefused(false))
  const draft = typed.text
  function show(text: number | string) {
    typed.type(text)
    setRefused(false)
  }
  async function commit() {
    const next = draft === '' ? null : Number(draft)
    if (next === value) return
    typed.send(next ?? '')
    setRefused((await onCommit(next)) === false)
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
      error={refused}
      onChange={show}
      onBlur={() => void commit()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void commit()
        if (event.key === 'Escape') show(value ?? '')
      }}
    />
  )
}
