import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'

/** A word that appears beside a control, with its shortcut where it has one. */
export function Tip(props: {
  readonly label: string
  /** As it stands on the keys. */
  readonly shortcut?: string
  readonly children: ReactElement
}) {
  const { label, shortcut, children } = props
  const text = shortcut ? `${label} · ${shortcut}` : label
  return <Tooltip label={text}>{children}</Tooltip>
}
