import styles from '../state/proposals.module.css'

/** What a bundle of trifles is of, one line each. */
export function TrifleList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={styles.trifles}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
