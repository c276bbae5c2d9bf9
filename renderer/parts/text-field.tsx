import { Textarea, TextInput, type TextInputProps } from '@mantine/core'
import { type KeyboardEvent, use } from 'react'
import { PutBack } from './put-back.ts'
import styles from './text-field.module.css'
import { useTyped } from './use-typed.ts'

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  readonly value: string
  /** Enter (in a field of one line) or leaving the field, where the text has changed. */
  onCommit(text: string): void
  /** Several lines. */
  readonly tall?: boolean
  /** One paragraph that grows with its text. */
  readonly wraps?: boolean
}

const GROWS = { wrapper: styles.grow ?? '' }
const TALL = { rows: 3 }

/**
 * A text that commits on Enter or on leaving the field; Escape brings back what was there. `data-typed` while it holds
 * what is not committed.
 */
export function TextField(props: Props) {
  const { value, onCommit, tall = false, wraps = false } = props
  const { label, description, disabled, placeholder, title } = props
  const { text, type, send } = useTyped(value, use(PutBack))

  const typed = text !== value || undefined
  function commit() {
    if (text === value) return
    send(text)
    onCommit(text)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && wraps) event.preventDefault()
    if (event.key === 'Enter' && !tall) commit()
    if (event.key === 'Escape') type(value)
  }
  if (tall || wraps) {
    return (
      <Textarea
        {...(props.id ? { id: props.id } : {})}
        aria-label={props['aria-label']}
        aria-description={props['aria-description']}
        title={title}
        label={label}
        description={description}
        disabled={disabled ?? false}
        placeholder={placeholder ?? ''}
        {...(wraps
          ? { rows: 1, classNames: GROWS, attributes: { wrapper: { 'data-text': text } } }
          : TALL)}
        value={text}
        data-typed={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
    )
  }
  const { tall: _tall, wraps: _wraps, onCommit: _onCommit, value: _value, ...rest } = props
  return (
    <TextInput
      {...rest}
      value={text}
      data-typed={typed}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  )
}
