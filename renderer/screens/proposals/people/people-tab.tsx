import { useMemo } from 'react'
import { useWords } from '../../../app/session.tsx'
import { unnamedLeft } from '../../../domain/acts/unnamed-left.ts'
import {
  FATES,
  fatesOf,
  keepersOf,
  type Opening,
  openingsOf,
} from '../../../domain/proposal/people/fates.ts'
import { get } from '../../../domain/structure/structure.ts'
import lists from '../../../parts/lists.module.css'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { FateTable } from './fate-table.tsx'
import { UnnamedTable } from './unnamed-table.tsx'

/** Who loses, changes, keeps under another name, or gets a post, how many without a name lose one, which posts open. */
export function PeopleTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { base, next, change } = sides
  const fates = useMemo(() => fatesOf(base, next, change), [base, next, change])
  const openings = useMemo(() => openingsOf(base, next, change), [base, next, change])
  const keepers = useMemo(() => keepersOf(base, fates), [base, fates])
  const unnamed = useMemo(() => unnamedLeft(change), [change])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={words('proposal.tab-people')} tabIndex={0}>
      {fates.length > 0 && (
        <p className={styles.notice}>{words('people.keep', { count: keepers })}</p>
      )}
      {fates.length + unnamed.length === 0 && <p className={lists.empty}>{words('people.none')}</p>}
      {FATES.map((kind) => {
        const list = fates.filter((fate) => fate.kind === kind)
        return list.length === 0 ? null : (
          <section key={kind} className={styles.section} aria-label={words(`fate.${kind}`)}>
            <h2>{`${words(`fate.${kind}`)} (${list.length})`}</h2>
            <p className={lists.muted}>{words(`fate.${kind}-lead`)}</p>
            <FateTable kind={kind} fates={list} sides={sides} openings={openings} />
          </section>
        )
      })}
      <UnnamedTable unnamed={unnamed} sides={sides} />
      <Openings openings={openings} sides={sides} />
    </section>
  )
}

function Openings({
  openings,
  sides,
}: {
  readonly openings: readonly Opening[]
  readonly sides: Sides
}) {
  const words = useWords()
  if (openings.length === 0) return null
  return (
    <section className={styles.section} aria-label={words('people.openings')}>
      <h2>{`${words('people.openings')} (${openings.length})`}</h2>
      <table className={`${lists.table} ${styles.table}`}>
        <thead>
          <tr>
            <th>{words('people.post')}</th>
            <th>{words('people.unit')}</th>
            <th>{words('people.rank')}</th>
            <th className={styles.figure}>{words('people.free')}</th>
          </tr>
        </thead>
        <tbody>
          {openings.map(({ post, free, created }) => (
            <tr key={post.id}>
              <td>
                {post.title}
                {created && <span className={styles.new}> {words('people.new-post')}</span>}
              </td>
              <td>{get(sides.next, post.unitId)?.name}</td>
              <td>{post.eselon ?? words(`category.${post.category}`)}</td>
              <td className={styles.figure}>{free}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
