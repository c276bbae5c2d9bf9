import { useMemo } from 'react'
import { useShownDate, useWords } from '../../../app/session.tsx'
import { unnamedLeft } from '../../../domain/acts/unnamed-left.ts'
import { FATES, fatesOf, type Opening, openingsOf } from '../../../domain/proposal/people/fates.ts'
import { actingEnds, peopleCounts } from '../../../domain/proposal/people/people-counts.ts'
import { get } from '../../../domain/structure/structure.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import lists from '../../../parts/lists.module.css'
import { peopleText } from '../../../words/telling/people-text.ts'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { ActingTable } from './acting-table.tsx'
import { FateTable } from './fate-table.tsx'
import { UnnamedTable } from './unnamed-table.tsx'

/** Who loses, changes, keeps under another name, or gets a post, how many without a name lose one, which posts open. */
export function PeopleTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { base, next, change } = sides
  const fates = useMemo(() => fatesOf(base, next, change), [base, next, change])
  const openings = useMemo(() => openingsOf(base, next, change), [base, next, change])
  const unnamed = useMemo(() => unnamedLeft(change), [change])
  const on = useShownDate()
  const acting = useMemo(() => actingEnds(change, on), [change, on])
  const counts = useMemo(
    () => peopleCounts(base, next, change, on, fates),
    [base, next, change, on, fates],
  )
  const touched = fates.length + unnamed.length + acting.length > 0
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={words('proposal.tab-people')} tabIndex={0}>
      {touched || counts.unnamedAlong + counts.along > 0 ? (
        <p className={styles.notice}>{peopleText(words, counts)}</p>
      ) : (
        <EmptyState>{words('people.none')}</EmptyState>
      )}
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
      <ActingTable acting={acting} sides={sides} />
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
      <table aria-label={words('people.openings')} className={`${lists.table} ${styles.table}`}>
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
