import { useWords } from '../../../app/session.tsx'
import { fullName } from '../../../domain/records/full-name.ts'
import type { Appointment } from '../../../domain/records/records.ts'
import { get } from '../../../domain/structure/structure.ts'
import lists from '../../../parts/lists.module.css'
import { longDate } from '../../../words/figures/long-date.ts'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { placeOf } from './place-of.ts'

/** Running orders of Plt, Plh and Pj that end with the proposal. */
export function ActingTable(props: {
  readonly acting: readonly Appointment[]
  readonly sides: Sides
}) {
  const { acting, sides } = props
  const words = useWords()
  if (acting.length === 0) return null
  return (
    <section className={styles.section} aria-label={words('people.acting')}>
      <h2>{`${words('people.acting')} (${acting.length})`}</h2>
      <p className={lists.muted}>{words('people.acting-lead')}</p>
      <table aria-label={words('people.acting')} className={`${lists.table} ${styles.table}`}>
        <thead>
          <tr>
            <th>{words('people.person')}</th>
            <th>{words('people.post')}</th>
            <th>{words('people.unit')}</th>
            <th>{words('people.acting-until')}</th>
          </tr>
        </thead>
        <tbody>
          {acting.map(({ id, personId, postId, role, until }) => {
            const person = get(sides.base, personId)
            const post = get(sides.base, postId)
            return (
              <tr key={id}>
                <td>{person ? fullName(person) : '–'}</td>
                <td>
                  {words(`role.${role}`)} {post?.title}
                </td>
                <td>{post ? placeOf(sides.base, post) : '–'}</td>
                <td>{until ? longDate(until, words.language) : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
