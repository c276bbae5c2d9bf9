import { Notifications } from '@mantine/notifications'
import styles from './toasts.module.css'

/** A refusal of several sentences is read whole, from its first word, in the narrow column of the rail. */
const MOST_HEIGHT = 360

/** What was done or refused, where nothing is that one could press. `beside`: it has a place of its own in a column. */
export function Toasts(props: { readonly label: string; readonly beside?: boolean }) {
  const { label, beside = false } = props
  // Those that are no news to who listens are found among the parts of the page all the same.
  return (
    <section aria-label={label} className={styles.place}>
      <Notifications
        position="bottom-left"
        withinPortal={false}
        limit={3}
        notificationMaxHeight={MOST_HEIGHT}
        classNames={{
          root: `${styles.toasts} ${beside ? styles.beside : ''}`,
          notification: styles.toast ?? '',
        }}
      />
    </section>
  )
}
