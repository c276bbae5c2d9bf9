// biome-ignore-all lint/a11y/useSemanticElements: rows in view are placed one by one, which cells of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { OF_NAMES } from '../../domain/values/language.ts'
import type { Words } from '../../words/words.ts'
import styles from './sheet.module.css'
import { type SheetColumn, shownText } from './sheet-columns.ts'
import { isBlank, type SheetRow } from './sheet-rows.ts'

export const ROW_HEIGHT = 28

/** Text longer than this may not fit: the pointer shows all of it. */
const LONG = 24

interface Props {
  readonly row: SheetRow
  /** Fields two wrote differently. */
  readonly open: ReadonlySet<string>
  /** Position among the rows shown, from 0. */
  readonly index: number
  readonly top: number
  readonly columns: readonly SheetColumn[]
  readonly words: Words
  /** The selected columns of this row, or null. */
  readonly left: number | null
  readonly right: number | null
  /** The active column in this row, or null. */
  readonly active: number | null
  /** What stands in the active cell instead of its text while it is edited. */
  readonly editor: ReactNode
  /** The selected columns are only what a drag of the handle would fill. */
  readonly filled: boolean
  /** The column whose cell carries the fill handle, or null. */
  readonly handle: number | null
  /** In the order of the tree: whether what is below the unit shows; null in any other order. */
  readonly fold: 'open' | 'folded' | 'leaf' | null
  readonly onFold: ((unitId: string, folded: boolean) => void) | null
}

/** One unit or post. Drawn again only when its records, its place or its part of the selection change. */
export const SheetRowView = memo(function SheetRowView(props: Props) {
  const {
    row,
    open,
    index,
    top,
    columns,
    words,
    left,
    right,
    active,
    editor,
    filled,
    handle,
    fold,
    onFold,
  } = props
  const { post, unit } = row
  const blank = isBlank(row)
  const cells = columns.map((column, at) => {
    const inRange = left !== null && right !== null && at >= left && at <= right
    const text =
      blank && column.id === 'name' ? words('sheet.blank') : shownText(row, column, words)
    const note = column.note(row, words)
    const isOpen = open.size > 0 && isOneOf(open, column, post !== null)
    const mark = isOpen ? words('sharing.mark') : ''
    const whole = [text, note, mark].filter(Boolean).join(' · ')
    const fixed = column.field(row) === null
    return (
      <span
        key={column.id}
        id={cellId(index, at)}
        role="gridcell"
        lang={NAMES.has(column.id) ? OF_NAMES : undefined}
        className={classOf(row, column, fixed, inRange && !filled, at === active, at === handle)}
        data-filled={(inRange && filled) || undefined}
        data-column={at}
        data-column-id={column.id}
        aria-colindex={at + 2}
        aria-selected={inRange || undefined}
        aria-readonly={fixed || undefined}
        style={column.id === 'name' && fold ? { paddingLeft: 22 + row.depth * 14 } : undefined}
        title={whole.length > LONG ? whole : undefined}
      >
        {column.id === 'name' && (fold === 'open' || fold === 'folded') && (
          <FoldButton row={row} open={fold === 'open'} onFold={onFold} />
        )}
        {at === active && editor ? editor : text}
        {note && !(at === active && editor) && (
          <small className={styles.note}>{text ? ` · ${note}` : note}</small>
        )}
        {mark && !(at === active && editor) && (
          <small className={styles.open}>{` · ? ${mark}`}</small>
        )}
        {at === handle && <i className={styles.handle} data-fill aria-hidden />}
      </span>
    )
  })
  return (
    <div
      role="row"
      className={styles.row}
      style={{ top }}
      data-row={index}
      data-kind={blank ? 'blank' : post ? 'post' : unit.unplaced === null ? 'unit' : 'tray'}
      aria-rowindex={index + 2}
      aria-selected={left !== null}
      aria-level={fold ? row.depth + 1 : undefined}
      aria-expanded={fold === 'open' || fold === 'folded' ? fold === 'open' : undefined}
    >
      <span
        role="rowheader"
        aria-colindex={1}
        aria-label={rowName(row, index + 1)}
        className={styles.number}
        data-number
      >
        {index + 1}
      </span>
      {cells}
    </div>
  )
})

/** What a row is called to who listens: its number, the unit or post, and who holds it. */
function rowName({ post, unit, holderNames }: SheetRow, no: number): string {
  return [`${no} ${post ? post.title : unit.name}`, post && holderNames].filter(Boolean).join(', ')
}

/** Columns in which names stand. */
const NAMES: ReadonlySet<string> = new Set(['name', 'above', 'holder'])

/** Columns that show fields of another name. */
const FIELDS: Readonly<Record<string, readonly [ofUnit: string, ofPost: string]>> = {
  name: ['name', 'title'],
  above: ['parentId', 'unitId'],
  kind: ['type', 'category'],
  filled: ['', 'unnamed'],
}

function isOneOf(open: ReadonlySet<string>, { id }: SheetColumn, ofPost: boolean): boolean {
  return open.has(FIELDS[id]?.[ofPost ? 1 : 0] ?? id)
}

/** For the pointer; keys and ears have Alt+← and the row's own state. */
function FoldButton(props: {
  readonly row: SheetRow
  readonly open: boolean
  readonly onFold: Props['onFold']
}) {
  const { row, open, onFold } = props
  const Icon = open ? IconChevronDown : IconChevronRight
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-hidden
      className={styles.fold}
      style={{ left: 4 + row.depth * 14 }}
      onClick={() => onFold?.(row.id, open)}
    >
      <Icon size={14} />
    </button>
  )
}

/** The id by which the grid names its active cell. */
export function cellId(row: number, column: number): string {
  return `sel-${row}-${column}`
}

function classOf(
  row: SheetRow,
  { id, numeric }: SheetColumn,
  fixed: boolean,
  inRange: boolean,
  active: boolean,
  corner: boolean,
): string {
  let name = styles.cell ?? ''
  if (id === 'name') name += ` ${styles.first}`
  if (numeric) name += ` ${styles.numeric}`
  if (fixed) name += ` ${styles.fixed}`
  if (id === 'state' || id === 'difference') name += ` ${styles[stateOf(row)]}`
  if (inRange) name += ` ${styles.inRange}`
  if (active) name += ` ${styles.active}`
  if (corner) name += ` ${styles.corner}`
  return name
}

function stateOf({ post, staffing, acting }: SheetRow): 'acting' | 'less' | 'more' | 'even' {
  if (post && acting) return 'acting'
  if (staffing.diff < 0) return 'less'
  return staffing.diff > 0 ? 'more' : 'even'
}
