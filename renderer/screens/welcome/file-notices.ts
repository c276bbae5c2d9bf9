import { notifications } from '@mantine/notifications'
import type { Words } from '../../words/words.ts'

/** Notices about the file that is open: one of each kind, and none of them outlives it. */
export const OF_FILE = ['read', 'opened', 'mended'] as const

/** Says something of the file that is open; nothing where there is nothing to say. */
export function tell(id: (typeof OF_FILE)[number], message: string | null): void {
  if (message) notifications.show({ id, message, color: 'orange', autoClose: false })
}

/** The program was started once more: its window is this one. */
export function tellOpen(words: Words): void {
  const message = words('shell.already-open')
  notifications.hide(ALREADY_OPEN)
  notifications.show({ id: ALREADY_OPEN, message })
}

const ALREADY_OPEN = 'already-open'
