import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Line } from '../../registers/column.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import styles from './registers.module.css'

/** What stands in the slots of a cell, by their names. */
export type Slots = Readonly<Record<string, ReactNode>>

/** What a cell says, a line below the other. */
export function CellLines(props: {
  readonly lines: readonly (string | Line)[]
  readonly slots?: Slots | undefined
}) {
  const { lines, slots = {} } = props
  return lines.map((told) => {
    const line = typeof told === 'string' ? { text: told } : told
    if (line.slot) return slots[line.slot]
    return <CellLine key={`${line.lead ?? ''}|${line.text}|${line.small ?? ''}`} line={line} />
  })
}

function CellLine({ line }: { readonly line: Line }) {
  const goTo = useGoTo()
  const { text, lead, small, clamp, tone, frame, title, hint, goTo: target } = line
  if (target) {
    return (
      <button type="button" className={styles.linkish} onClick={() => goTo(target)}>
        {text}
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
      title={title || undefined}
    >
      {lead && <strong>{lead}</strong>}
      {text}
    </Tag>
  )
  if (!hint) return told
  return (
    <Tooltip label={hint} multiline w={260}>
      {told}
    </Tooltip>
  )
}
