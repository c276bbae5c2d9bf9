import { TextInput, type TextInputProps } from '@mantine/core'
import { type Ref, useState } from 'react'
import { useTyped } from './use-typed.ts'

interface Props<D extends string>
  extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly ref?: Ref<HTMLInputElement>
  readonly value: D | null
  /** What a date looks like in the field. */
  write(date: D): string
  /** The date meant by the text, or null where it is none. */
  read(text: string): D | null
  /** Said below the field where the text is no date, e.g. "Tulis seperti 4/10/2018." */
  readonly hint: string
  /** Enter or leaving the field with a date (or, where `clearable`, with nothing). */
  onCommit(date: D | null): void
  readonly clearable?: boolean
}

/** A date typed as people write it; it commits on Enter or on leaving the field. */
export function DateField<D extends string>(props: Props<D>) {
  const { value, write, read, hint, onCommit, clearable = false, ...rest } = props
  const shown = value === null ? '' : write(value)
  const [wrong, setWrong] = useState(false)
  const { text, type, send } = useTyped(shown, null, () => setWrong(false))

  function commit() {
    if (text.trim() === shown) return setWrong(false)
    const date = text.trim() === '' ? null : read(text)
    if (date === null && !(clearable && text.trim() === '')) return setWrong(true)
    setWrong(false)
    if (date !== null && write(date) === shown) type(shown)
    send(date === null ? '' : write(date))
    onCommit(date)
  }

  return (
    <TextInput
      {...rest}
      value={text}
      data-typed={text.trim() !== shown || undefined}
      error={wrong ? hint : rest.error}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') type(shown)
      }}
    />
  )
}
