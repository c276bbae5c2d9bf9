import { Button, Group, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../../../app/session.tsx'
import { markLetter, type ReadMarks } from '../../../domain/proposal/decision/marks.ts'
import type { Mark } from '../../../domain/proposal/proposal.ts'
import lists from '../../../parts/lists.module.css'
import styles from '../state/proposals.module.css'

/** The marks as text, what of them was read, who gave them, and the way to record them. */
export function Keying(props: {
  readonly text: string
  onText(text: string): void
  readonly by: string
  onBy(by: string): void
  readonly read: ReadMarks
  /** How many acts there are. */
  readonly acts: number
  /** Numbers of acts without a mark. */
  readonly missing: readonly number[]
  onRest(): void
  /** Throws away what is typed and not recorded; null where there is none. */
  readonly onDiscard: (() => void) | null
  onCommit(): void
  /** What would come of it. */
  readonly children: ReactNode
}) {
  const { text, by, read, acts, missing, onCommit } = props
  const words = useWords()
  const keyedIn = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // Who walks along the tabs with the arrow keys stays there; who came by "Masukkan keputusan" types at once.
    if (!document.activeElement?.matches('[role="tab"]')) keyedIn.current?.focus()
  }, [])
  return (
    <section className={styles.keying} aria-label={words('decide.title')}>
      <Textarea
        label={words('decide.text')}
        description={words('decide.hint')}
        value={text}
        rows={3}
        autosize
        maxRows={8}
        ref={keyedIn}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCommit()
        }}
      />
      <p className={lists.muted} aria-live="polite">
        {words('decide.read', { count: read.marks.length, of: acts })}
        {missing.length > 0 && missing.length < acts
          ? ` · ${words('decide.missing', { acts: missing.join(', ') })}`
          : ''}
      </p>
      <ReadProblems read={read} />
      {props.children}
      <Group gap="sm" align="flex-end">
        <TextInput
          label={words('decide.by')}
          w={280}
          value={by}
          error={by.trim() === '' && words('road.by-missing')}
          onChange={(event) => props.onBy(event.currentTarget.value)}
        />
        <Button variant="default" disabled={missing.length === 0} onClick={props.onRest}>
          {words('decide.rest')}
        </Button>
        <Button onClick={onCommit}>{words('decide.commit')}</Button>
        {props.onDiscard && (
          <Button variant="subtle" onClick={props.onDiscard}>
            {words('decide.discard')}
          </Button>
        )}
      </Group>
    </section>
  )
}

function ReadProblems({ read }: { readonly read: ReadMarks }) {
  const words = useWords()
  const { unknown, twice, turned, unread } = read
  const letter = (mark: Mark) => markLetter(mark, words.language)
  const sentences = [
    ...unread.map(({ text, line }) => words('decide.unread', { text, line })),
    ...unknown.map((no) => words('decide.unknown', { no })),
    ...turned.map(({ first, last }) => words('decide.turned', { first, last })),
    ...twice.map(({ no, first, last }) =>
      words('decide.twice', { no, first: letter(first), last: letter(last) }),
    ),
  ]
  return sentences.map((sentence) => (
    <p key={sentence} className={styles.warning}>
      {sentence}
    </p>
  ))
}
