import { type NotificationData, notifications } from '@mantine/notifications'

/** The notice of each matter that was shown last. */
const latest = new Map<string, string>()
let sum = 0

/**
 * Shows a notice in place of the one of the same matter, which may stand still: a notice of the same id would not be
 * shown, and one that took over its place would go when the first should. Answers its id.
 */
export function showInPlace(matter: string, notice: Omit<NotificationData, 'id'>): string {
  notifications.hide(latest.get(matter) ?? '')
  sum++
  const id = `${matter} ${sum}`
  latest.set(matter, id)
  notifications.show({ ...notice, id })
  return id
}
