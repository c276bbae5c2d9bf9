// biome-ignore-all lint/a11y/useSemanticElements: rows in view are placed one by one, which cells of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useWords } from '../../app/session.tsx'
import { staffingWord } from '../../domain/readings/staffing.ts'
import { difference, wholeNumber } from '../../words/figures/whole-number.ts'
import styles from './sheet.module.css'
import { columnName } from './sheet-columns.ts'
import { cellId } from './sheet-row-view.tsx'
import type { SheetTableRow } from './use-sheet-table.ts'

/** The heading of a group: what its rows share, how many they are, and K, B, −/+ of their posts. */
export function GroupRowView(props: {
  readonly row: SheetTableRow
  readonly index: number
  readonly top: number
  readonly active: boolean
}) {
  'use no memo'
  // Rows, columns and headings of a table change by themselves: what they say is asked at each drawing.
  const { row, index, top, active } = props
  const words = useWords()
  const { language } = words
  const leaves = row.getLeafRows().map(({ original }) => original)
  let k = 0
  let b = 0
  for (const { post, staffing } of leaves) {
    if (!post) continue
    k += staffing.k
    b += staffing.b
  }
  const open = row.getIsExpanded()
  const column = row.groupingColumnId ?? ''
  const value = row.getValue<string | number | undefined>(column)
  return (
    <div
      role="row"
      className={styles.group}
      style={{ top }}
      data-row={index}
      data-active={active}
      aria-rowindex={index + 2}
      aria-expanded={open}
    >
      <span role="gridcell" id={cellId(index, 0)} data-column={0} aria-colindex={2}>
        {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        <b>
          {columnName(column, words)}: {value ?? words('sheet.no-value')}
        </b>
        {words('sheet.group-rows', { rows: wholeNumber(leaves.length, language) })}
        <i>
          {words('sheet.group-numbers', {
            k: wholeNumber(k, language),
            b: wholeNumber(b, language),
            difference: difference(b - k, language),
          })}{' '}
          {words(`ringkasan.word-${staffingWord(b - k)}`)}
        </i>
      </span>
    </div>
  )
}
