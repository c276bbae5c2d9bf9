import type { ReactNode } from 'react'
import styles from './news.module.css'

/**
 * What is said as soon as it comes. It stands there before it says anything, without taking room: what comes together
 * with its own region is read out by no screen reader.
 */
export function News({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.news} role="status">
      {children}
    </div>
  )
}
