import type { ReactNode } from 'react'
import styles from './screen-head.module.css'

/**
 * The head of a screen, alike on all of them: what it is at the left, with one line beneath that says of which day or
 * how much; what can be done at the right, the one main act last. Tabs come below it.
 */
export function ScreenHead(props: {
  readonly title: ReactNode
  /** Beneath the title: a line, or several elements. */
  readonly lead?: ReactNode
  /** Left of the title: the way back to the list a page belongs to. */
  readonly before?: ReactNode
  readonly children?: ReactNode
}) {
  const { title, lead, before, children } = props
  return (
    <header className={styles.head}>
      {before}
      <div className={styles.title}>
        <h1>{title}</h1>
        {typeof lead === 'string' ? <p>{lead}</p> : lead}
      </div>
      {children && <div className={styles.acts}>{children}</div>}
    </header>
  )
}
