import { useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import { fullName } from '../../domain/full-name.ts'
import { FATES, type Fate, fatesOf, type Opening, openingsOf } from '../../domain/proposal/fates.ts'
import { get } from '../../domain/structure.ts'
import { FateActions } from './fate-actions.tsx'
import styles from './proposals.module.css'
import type { Sides } from './use-proposals.ts'

/** Who loses, changes, keeps under another name, or gets a post, and which posts open. */
export function PeopleTab({ sides }: { readonly sides: Sides }) {
  const words = useWords()
  const { base, next, change } = sides
  const fates = useMemo(() => fatesOf(base, next, change), [base, next, change])
  const openings = useMemo(() => openingsOf(base, next, change), [base, next, change])
  return (
    <div className={styles.scroll}>
      {fates.length === 0 && <p className={styles.empty}>{words('people.none')}</p>}
      {FATES.map((kind) => {
        const list = fates.filter((fate) => fate.kind === kind)
        return list.length === 0 ? null : (
          <section key={kind} className={styles.section} aria-label={words(`fate.${kind}`)}>
            <h2>{`${words(`fate.${kind}`)} (${list.length})`}</h2>
            <p className={styles.muted}>{words(`fate.${kind}-lead`)}</p>
            <FateTable fates={list} sides={sides} openings={openings} />
          </section>
        )
      })}
      <Openings openings={openings} sides={sides} />
    </div>
  )
}

function FateTable(props: {
  readonly fates: readonly Fate[]
  readonly sides: Sides
  readonly openings: readonly Opening[]
}) {
  const { fates, sides, openings } = props
  const words = useWords()
  const { base, next } = sides
  const titles = (side: Sides['base'], ids: Fate['from']) =>
    ids.map((id) => get(side, id)?.title ?? '').join(', ') || '–'
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{words('people.person')}</th>
          <th>{words('acts.before')}</th>
          <th>{words('acts.after')}</th>
          <th>{words('people.decision')}</th>
        </tr>
      </thead>
      <tbody>
        {fates.map((fate) => (
          <tr key={fate.person.id}>
            <td>
              {fullName(fate.person)}
              <div className={styles.muted}>{fate.person.golongan ?? ''}</div>
            </td>
            <td>{titles(base, fate.from)}</td>
            <td>{titles(next, fate.to)}</td>
            <td>
              <FateActions fate={fate} sides={sides} openings={openings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
      <table className={styles.table}>
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
