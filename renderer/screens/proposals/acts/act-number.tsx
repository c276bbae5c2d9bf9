import styles from '../state/proposals.module.css'

/** The number of an act in its circle, as on the charts and on paper. */
export function ActNumber({ no }: { readonly no: number }) {
  return <span className={styles.number}>{no}</span>
}
