import { type ReactNode, useState } from 'react'
import styles from './panel.module.css'

/** A part of the panel that opens and closes, drawn once it was open; `note` stands at the right of its title. */
export function Section(props: {
  readonly title: string
  readonly note?: string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  const { title, note, open = true, children } = props
  const [drawn, setDrawn] = useState(open)
  return (
    <details
      className={styles.section}
      open={open}
      onToggle={(event) => event.currentTarget.open && setDrawn(true)}
    >
      <summary>
        {title}
        {note && <small>{note}</small>}
      </summary>
      {drawn && <div className={styles.body}>{children}</div>}
    </details>
  )
}
