import { useWords } from '../../../app/session.tsx'
import type { UnnamedLeft } from '../../../domain/acts/unnamed-left.ts'
import lists from '../../../parts/lists.module.css'
import { wholeNumber } from '../../../words/figures/whole-number.ts'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { placeOf } from './place-of.ts'

/** Abolished posts whose holders are known only as a number. */
export function UnnamedTable(props: {
  readonly unnamed: readonly UnnamedLeft[]
  readonly sides: Sides
}) {
  const { unnamed, sides } = props
  const words = useWords()
  if (unnamed.length === 0) return null
  const total = unnamed.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.section} aria-label={words('people.unnamed')}>
      <h2>{`${words('people.unnamed')} (${wholeNumber(total, words.language)})`}</h2>
      <p className={lists.muted}>{words('people.unnamed-lead')}</p>
      <table aria-label={words('people.unnamed')} className={`${lists.table} ${styles.table}`}>
        <thead>
          <tr>
            <th>{words('people.post')}</th>
            <th>{words('people.unit')}</th>
            <th className={styles.figure}>{words('people.unnamed-count')}</th>
          </tr>
        </thead>
        <tbody>
          {unnamed.map(({ post, count }) => (
            <tr key={post.id}>
              <td>{post.title}</td>
              <td>{placeOf(sides.base, post)}</td>
              <td className={styles.figure}>{wholeNumber(count, words.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
