import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { longDate, wholeNumber } from '../../app/format.ts'
import { useShownDate, useStructure, useWords } from '../../app/session.tsx'
import type { UnitId } from '../../domain/records.ts'
import {
  SUMMARY_KEYS,
  type SummaryFilter,
  summaryOf,
  summaryPath,
  summaryStart,
} from '../../domain/ringkasan.ts'
import { get } from '../../domain/structure.ts'
import { CountTable } from './count-table.tsx'
import type { Column } from './number-cells.tsx'
import { PostListDialog, type PostListWish } from './post-list-dialog.tsx'
import styles from './ringkasan.module.css'
import { BarPatterns } from './staffing-bar.tsx'
import { summaryTableText } from './summary-table-text.ts'
import { Tiles } from './tiles.tsx'
import { UnitTable } from './unit-table.tsx'

/** "Ringkasan": K, B, −/+ and empty seats of a city or an office on one page, each number with its posts. */
export function RingkasanScreen() {
  const structure = useStructure()
  const on = useShownDate()
  const words = useWords()
  const [entered, setEntered] = useState<UnitId | null>(null)
  const [wish, setWish] = useState<PostListWish | null>(null)
  const scope = entered && get(structure, entered) ? entered : summaryStart(structure)
  const summary = useMemo(() => summaryOf(structure, on, scope), [structure, on, scope])
  const open = (name: string, filter: SummaryFilter, column: Column) =>
    setWish({ name, filter, column })
  const number = (value: number) => wholeNumber(value, words.language)

  async function copy() {
    await navigator.clipboard.writeText(summaryTableText(structure, summary, words))
    notifications.show({ message: words('ringkasan.copied') })
  }
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{(scope && get(structure, scope)?.name) ?? words('screen.ringkasan')}</h1>
          <p>
            {words('ringkasan.lead', {
              units: number(summary.units),
              posts: number(summary.whole.posts),
              date: longDate(on, words.language),
            })}
          </p>
          <Path scope={scope} onEnter={setEntered} />
        </div>
        <Button leftSection={<IconCopy size={14} aria-hidden />} onClick={() => void copy()}>
          {words('ringkasan.copy-rows')}
        </Button>
      </header>
      {summary.whole.posts === 0 ? (
        <p className={styles.empty}>{words('ringkasan.empty')}</p>
      ) : (
        <>
          <BarPatterns />
          <Tiles
            whole={summary.whole}
            onOpen={(column) => open(words('ringkasan.whole'), { key: 'all', value: null }, column)}
          />
          <div className={styles.units}>
            <UnitTable summary={summary} onOpen={open} onEnter={setEntered} />
          </div>
          <div className={styles.counts}>
            {SUMMARY_KEYS.map((key) => (
              <CountTable key={key} by={key} rows={summary.by[key]} onOpen={open} />
            ))}
          </div>
        </>
      )}
      {wish && <PostListDialog wish={wish} scope={scope} onClose={() => setWish(null)} />}
    </div>
  )
}

/** The way down to the unit shown; each step leads back to it. */
function Path(props: { readonly scope: UnitId | null; onEnter(unitId: UnitId): void }) {
  const { scope, onEnter } = props
  const structure = useStructure()
  const words = useWords()
  const path = summaryPath(structure, scope).slice(0, -1)
  if (path.length === 0) return null
  return (
    <nav className={styles.path} aria-label={words('ringkasan.path')}>
      {path.map((id) => (
        <span key={id}>
          <button type="button" className={styles.link} onClick={() => onEnter(id)}>
            {get(structure, id)?.name}
          </button>
          {' ›'}
        </span>
      ))}
    </nav>
  )
}
