import { Notifications } from '@mantine/notifications'
import styles from './toasts.module.css'

/** What was done or refused, where nothing is that one could press. `beside`: it has a place of its own in a column. */
export function Toasts({ beside = false }: { readonly beside?: boolean }) {
  return (
    <Notifications
      position="bottom-left"
      withinPortal={false}
      limit={3}
      classNames={{ root: `${styles.toasts} ${beside ? styles.beside : ''}` }}
    />
  )
}
