import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import { shortcutText } from './shortcut-text.ts'

/** A word that appears beside a control, with its shortcut where it has one. */
export function Tip(props: {
  readonly label: string
  readonly shortcut?: string | null
  readonly children: ReactElement
}) {
  const { label, shortcut, children } = props
  const text = shortcut ? `${label} · ${shortcutText(shortcut)}` : label
  return <Tooltip label={text}>{children}</Tooltip>
}
