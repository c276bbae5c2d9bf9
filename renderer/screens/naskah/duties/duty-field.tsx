import { Textarea } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, use } from 'react'
import { OF_NAMES } from '../../../domain/values/language.ts'
import { PutBack } from '../../../parts/put-back.ts'
import grow from '../../../parts/text-field.module.css'
import { useTyped } from '../../../parts/use-typed.ts'

/** The words of a duty. Enter goes on to a new line; what is left is kept; a pasted list becomes lines of its own. */
export function DutyField(props: {
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  onCommit(text: string): void
  onEnter(): void
  onList(pasted: string): void
  onEscape?(): void
  /** Other keys: answers whether it took it. */
  onKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean
}) {
  const { label, value, placeholder, autoFocus, onCommit, onEnter, onList, onEscape, onKey } = props
  const { text, type, send } = useTyped(value, use(PutBack))
  function commit() {
    if (text === value) return
    send(text)
    onCommit(text)
  }
  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (onKey(event)) return event.preventDefault()
    if (event.key === 'Enter') {
      event.preventDefault()
      commit()
      onEnter()
    }
    if (event.key === 'Escape') {
      type(value)
      onEscape?.()
    }
  }
  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/[\r\n]/.test(pasted.trim())) return
    event.preventDefault()
    commit()
    onList(pasted)
  }
  return (
    <Textarea
      aria-label={label}
      rows={1}
      lang={OF_NAMES}
      placeholder={placeholder ?? ''}
      data-autofocus={autoFocus || undefined}
      autoFocus={autoFocus ?? false}
      classNames={{ wrapper: grow.grow ?? '' }}
      attributes={{ wrapper: { 'data-text': text } }}
      value={text}
      data-typed={text !== value || undefined}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  )
}
