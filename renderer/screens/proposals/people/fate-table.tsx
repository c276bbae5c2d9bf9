import { useWords } from '../../../app/session.tsx'
import type { Fate, FateKind, Opening } from '../../../domain/proposal/people/fates.ts'
import { fullName } from '../../../domain/records/full-name.ts'
import type { PostId } from '../../../domain/records/records.ts'
import { get, type Structure } from '../../../domain/structure/structure.ts'
import lists from '../../../parts/lists.module.css'
import columns from '../state/columns.module.css'
import styles from '../state/proposals.module.css'
import type { Sides } from '../state/use-proposals.ts'
import { FateActions } from './fate-actions.tsx'
import { placeOf } from './place-of.ts'

/** Persons with one fate: the posts they had and get, each with its unit, and what is decided about them. */
export function FateTable(props: {
  readonly kind: FateKind
  readonly fates: readonly Fate[]
  readonly sides: Sides
  readonly openings: readonly Opening[]
}) {
  const { kind, fates, sides, openings } = props
  const words = useWords()
  return (
    <table
      aria-label={words(`fate.${kind}`)}
      className={`${lists.table} ${styles.table} ${columns.people}`}
      data-open={kind === 'loses'}
    >
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
              <div className={lists.muted}>{fate.person.golongan ?? ''}</div>
            </td>
            <td>
              <Posts structure={sides.base} ids={fate.from} />
            </td>
            <td>
              <Posts structure={sides.next} ids={fate.to} />
            </td>
            <td>
              <FateActions fate={fate} sides={sides} openings={openings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Posts(props: { readonly structure: Structure; readonly ids: readonly PostId[] }) {
  const { structure, ids } = props
  if (ids.length === 0) return <>–</>
  return ids.map((id) => {
    const post = get(structure, id)
    if (!post) return null
    const place = placeOf(structure, post)
    const more = [post.title.endsWith(place) ? null : place, post.eselon]
      .filter(Boolean)
      .join(' · ')
    return (
      <div key={id}>
        {post.title}
        {more && <div className={lists.muted}>{more}</div>}
      </div>
    )
  })
}
