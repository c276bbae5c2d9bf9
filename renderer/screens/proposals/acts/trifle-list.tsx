import styles from '../state/proposals.module.css'

/** What a bundle of trifles is of, one line each. */
export function TrifleList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.trifles}>
      {[...lines.entries()].map(([at, line]) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ul>
  )
}
