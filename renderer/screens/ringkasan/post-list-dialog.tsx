import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { useShownDate, useWords } from '../../app/session.tsx'
import { postsOfSummary, type SummaryFilter } from '../../domain/readings/ringkasan.ts'
import { postStaffing, type Staffing } from '../../domain/readings/staffing.ts'
import { fullName } from '../../domain/records/full-name.ts'
import type { Post, UnitId } from '../../domain/records/records.ts'
import { appointmentsOfPost, get } from '../../domain/structure/structure.ts'
import { within } from '../../domain/values/calendar-date.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import { useExpected } from '../hooks/use-expected.ts'
import { useGoTo } from '../hooks/use-go-to.ts'
import type { Column } from './number-cells.tsx'
import styles from './ringkasan.module.css'

const ROW = 32

export interface PostListWish {
  readonly name: string
  readonly filter: SummaryFilter
  readonly column: Column
}

/** The posts behind a number; each leads to its place on the chart. */
export function PostListDialog(props: {
  readonly wish: PostListWish
  readonly scope: UnitId | null
  onClose(): void
}) {
  const { wish, scope, onClose } = props
  const structure = useExpected()
  const on = useShownDate()
  const words = useWords()
  const goTo = useGoTo()
  const rows = useMemo(
    () =>
      postsOfSummary(structure, scope, wish.filter)
        .map((post) => ({ post, staffing: postStaffing(structure, post, on) }))
        .filter(({ staffing }) => counts(staffing, wish.column)),
    [structure, on, scope, wish],
  )
  const title = `${words('ringkasan.rows', { name: wish.name, count: wholeNumber(rows.length, words.language) })} · ${words(`ringkasan.${wish.column}-long`)}`
  return (
    <Dialog opened onClose={onClose} title={title} size={1040}>
      <div className={`${styles.postColumns} ${styles.postHead}`} aria-hidden>
        <span>{words('ringkasan.post')}</span>
        <span>{words('ringkasan.unit')}</span>
        <span>{words('ringkasan.holder')}</span>
        <span>K</span>
        <span>B</span>
        <span>−/+</span>
      </div>
      <PostRows
        rows={rows}
        onOpen={(post) => {
          onClose()
          goTo(post.id)
        }}
      />
    </Dialog>
  )
}

interface Row {
  readonly post: Post
  readonly staffing: Staffing
}

function PostRows(props: { readonly rows: readonly Row[]; onOpen(post: Post): void }) {
  const { rows, onOpen } = props
  const structure = useExpected()
  const words = useWords()
  const holders = useHolders()
  const area = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => area.current,
    estimateSize: () => ROW,
    overscan: 10,
  })
  return (
    <div ref={area} className={styles.posts}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (!row) return null
          const { post, staffing } = row
          return (
            <li key={post.id} style={{ top: start }}>
              <button
                type="button"
                className={`${styles.post} ${styles.postColumns}`}
                title={[post.title, get(structure, post.unitId)?.name, holders(post)]
                  .filter(Boolean)
                  .join(' · ')}
                onClick={() => onOpen(post)}
              >
                <span>{post.title}</span>
                <span>{get(structure, post.unitId)?.name}</span>
                {staffing.b === 0 && staffing.k > 0 ? (
                  <span className={styles.vacant}>{words('ringkasan.nobody')}</span>
                ) : (
                  <span>{holders(post)}</span>
                )}
                <span>{staffing.k}</span>
                <span>{staffing.b}</span>
                <span>{difference(staffing.diff, words.language)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function useHolders(): (post: Post) => string {
  const structure = useExpected()
  const on = useShownDate()
  const words = useWords()
  return (post) => {
    const names = appointmentsOfPost(structure, post.id).flatMap((id) => {
      const one = get(structure, id)
      const here = one?.role === 'definitif' && within(on, one.from, one.until)
      const person = here ? get(structure, one.personId) : undefined
      return person ? [fullName(person)] : []
    })
    if (post.unnamed > 0) names.push(words('ringkasan.unnamed', { count: post.unnamed }))
    return names.join('; ')
  }
}

function counts(staffing: Staffing, column: Column): boolean {
  return column === 'k' || staffing[column] !== 0
}
