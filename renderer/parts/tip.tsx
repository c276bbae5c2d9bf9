import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'

/** A word that appears beside a control, with its shortcut, or why it may not be used now. */
export function Tip(props: {
  readonly label: string
  /** As it stands on the keys. */
  readonly shortcut?: string
  readonly obstacle?: string | null
  readonly children: ReactElement
}) {
  const { label, shortcut, obstacle, children } = props
  const text = [label, obstacle ?? shortcut].filter(Boolean).join(' · ')
  return <Tooltip label={text}>{children}</Tooltip>
}
