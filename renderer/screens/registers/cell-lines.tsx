import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Line, Telling } from '../../registers/column.ts'
import { unmarked } from '../../words/named.ts'
import { namedIn } from '../../words/words.ts'
import { Told } from '../hooks/told.tsx'
import { useGoTo } from '../hooks/use-go-to.ts'
import styles from './registers.module.css'

/** What stands in the slots of a cell, by their names. */
export type Slots = Readonly<Record<string, ReactNode>>

/** With what the lines of cells are told, so that they know which of their sentences are names. */
export function namedTelling(telling: Telling): Telling {
  return { ...telling, words: namedIn(telling.words.language) }
}

/** What a cell says, a line below the other. */
export function CellLines(props: {
  readonly lines: readonly (string | Line)[]
  readonly slots?: Slots | undefined
  /** Names of units, posts or people stand in it. */
  readonly names?: boolean | undefined
}) {
  const { lines, slots = {}, names } = props
  return lines.map((told) => {
    const line = typeof told === 'string' ? { text: told } : told
    if (line.slot) return slots[line.slot]
    return (
      <CellLine
        key={`${line.lead ?? ''}|${line.text}|${line.small ?? ''}`}
        line={line}
        names={names}
      />
    )
  })
}

function CellLine(props: { readonly line: Line; readonly names?: boolean | undefined }) {
  const { line, names } = props
  const goTo = useGoTo()
  const { text, lead, small, clamp, tone, frame, title, hint, goTo: target } = line
  if (target) {
    return (
      <button type="button" className={styles.linkish} onClick={() => goTo(target)}>
        <Told text={text} ofNames={names} />
      </button>
    )
  }
  const Tag = small ? 'small' : 'span'
  const told = (
    <Tag
      data-clamp={clamp}
      data-tone={tone}
      data-frame={frame?.as}
      data-of={frame?.of}
      title={title ? unmarked(title) : undefined}
    >
      {lead && (
        <strong>
          <Told text={lead} ofNames={names} />
        </strong>
      )}
      <Told text={text} ofNames={names} />
    </Tag>
  )
  if (!hint) return told
  return (
    <Tooltip label={unmarked(hint)} multiline w={260}>
      {told}
    </Tooltip>
  )
}
