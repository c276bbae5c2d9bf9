import type { ReactNode } from 'react'
import styles from './panel.module.css'

/** A part of the panel that opens and closes; `note` stands at the right of its title. */
export function Section(props: {
  readonly title: string
  readonly note?: string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  const { title, note, open = true, children } = props
  return (
    <details className={styles.section} open={open}>
      <summary>
        {title}
        {note && <small>{note}</small>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
