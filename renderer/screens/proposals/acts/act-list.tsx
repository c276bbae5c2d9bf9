import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { useWords } from '../../../app/session.tsx'
import type { Act } from '../../../domain/acts/act.ts'
import { actText } from '../../../words/telling/act-line.ts'
import type { ActSource } from '../../../words/telling/act-records.ts'
import { listTarget } from '../../hooks/list-target.ts'
import { NamesIn } from '../../hooks/named-texts.tsx'
import { typedNumber } from './act-list-keys.ts'
import { ActNumber } from './act-number.tsx'

/**
 * The acts beside their drawings. Tab comes to the list once; arrows, Page, Home and End walk along it, a typed
 * number goes to that act, and Enter opens it.
 */
export function ActList(props: {
  readonly acts: readonly Act[]
  readonly source: ActSource
  /** Key of the act that is open. */
  readonly current: string | undefined
  open(key: string): void
}) {
  const { acts, source, current, open } = props
  const words = useWords()
  const list = useRef<HTMLOListElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const [walked, setWalked] = useState<string | null>(null)
  const isIn = (key: string | null | undefined) => acts.some((act) => act.key === key)
  const entry = isIn(walked) ? walked : isIn(current) ? current : acts[0]?.key
  useEffect(() => {
    const items = list.current?.children
    const at = acts.findIndex(({ key }) => key === current)
    items?.item(at)?.scrollIntoView({ block: 'nearest' })
  }, [acts, current])

  function onKeyDown(event: KeyboardEvent<HTMLOListElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const number = typedNumber(typed.current, event.key, event.timeStamp)
    if (number) typed.current = number
    const target = number
      ? acts.findIndex(({ no }) => String(no) === number.text)
      : listTarget(event.key, at, acts.length)
    if (target === null) return
    event.preventDefault()
    buttons[target]?.focus()
  }

  return (
    <ol ref={list} aria-label={words('proposal.tab-acts')} onKeyDown={onKeyDown}>
      {acts.map((act) => (
        <ActItem
          key={act.key}
          act={act}
          source={source}
          entry={act.key === entry}
          current={act.key === current}
          walk={setWalked}
          open={open}
        />
      ))}
    </ol>
  )
}

const ActItem = memo(function ActItem(props: {
  readonly act: Act
  readonly source: ActSource
  /** Tab comes to this one. */
  readonly entry: boolean
  readonly current: boolean
  walk(key: string): void
  open(key: string): void
}) {
  const { act, source, entry, current, walk, open } = props
  const words = useWords()
  return (
    <li>
      <button
        type="button"
        tabIndex={entry ? 0 : -1}
        aria-current={current}
        onFocus={() => walk(act.key)}
        onClick={() => open(act.key)}
      >
        <ActNumber no={act.no} />
        <span>
          <strong>{words(`act.${act.act}`)}</strong> <NamesIn text={actText(words, act, source)} />
        </span>
      </button>
    </li>
  )
})
