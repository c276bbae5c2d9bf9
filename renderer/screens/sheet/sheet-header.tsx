// biome-ignore-all lint/a11y/useSemanticElements: rows in view are placed one by one, which cells of a table cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
import { Menu, TextInput } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconChevronDown,
  IconEyeOff,
  IconFilter,
  IconListTree,
  IconStack2,
} from '@tabler/icons-react'
import type { ReactElement } from 'react'
import { useWords } from '../../app/session.tsx'
import styles from './sheet.module.css'
import { columnName } from './sheet-columns.ts'
import type { SheetLook, SheetLookActs } from './use-sheet-look.ts'
import type { SheetTable } from './use-sheet-table.ts'

/** The headings: a click sorts, the menu filters, groups and hides, the right edge sets the width. */
export function SheetHeader(props: {
  readonly table: SheetTable
  readonly look: SheetLook
  readonly acts: SheetLookActs
  /** The column whose menu is open, opened by Alt+↓ too. */
  readonly menu: string | null
  onMenu(column: string | null): void
}) {
  'use no memo'
  // Rows, columns and headings of a table change by themselves: what they say is asked at each drawing.
  const { table, look, acts, menu, onMenu } = props
  const words = useWords()
  const [headers] = table.getHeaderGroups()
  return (
    <div role="row" className={styles.header} aria-rowindex={1}>
      <span
        role="columnheader"
        aria-colindex={1}
        className={styles.number}
        title={words('sheet.number')}
      >
        {words('sheet.no')}
      </span>
      {headers?.headers.map((header, index) => {
        const { id } = header.column
        const name = columnName(id, words)
        const sorted = look.sort?.id === id ? look.sort : null
        return (
          <span
            key={id}
            role="columnheader"
            className={styles.heading}
            aria-colindex={index + 2}
            aria-label={look.filters[id] ? `${name} (${words('sheet.filtered')})` : name}
            aria-sort={sorted ? (sorted.desc ? 'descending' : 'ascending') : 'none'}
            data-name={id === 'name'}
          >
            <button type="button" tabIndex={-1} onClick={() => acts.sort(nextSort(id, sorted))}>
              {look.filters[id] && <IconFilter size={12} aria-label={words('sheet.filtered')} />}
              {name}
              {sorted && (sorted.desc ? <IconArrowDown size={12} /> : <IconArrowUp size={12} />)}
            </button>
            {menu === id ? (
              <ColumnMenu id={id} look={look} acts={acts} onClose={() => onMenu(null)}>
                <MenuButton name={name} />
              </ColumnMenu>
            ) : (
              <MenuButton name={name} onClick={() => onMenu(id)} />
            )}
            <span
              className={styles.edge}
              onMouseDown={header.getResizeHandler()}
              onTouchStart={header.getResizeHandler()}
              data-resizing={header.column.getIsResizing()}
              aria-hidden
            />
          </span>
        )
      })}
    </div>
  )
}

function nextSort(id: string, sorted: SheetLook['sort']): SheetLook['sort'] {
  if (!sorted) return { id, desc: false }
  return sorted.desc ? null : { id, desc: true }
}

function MenuButton({ name, ...rest }: { readonly name: string; onClick?(): void }) {
  const words = useWords()
  return (
    <button
      {...rest}
      type="button"
      tabIndex={-1}
      className={styles.menu}
      aria-label={words('sheet.column-menu', { name })}
    >
      <IconChevronDown size={12} />
    </button>
  )
}

/** Only the menu that is open is there. The key that opens it goes on to the document and must not close it as one outside. */
function ColumnMenu(props: {
  readonly id: string
  readonly look: SheetLook
  readonly acts: SheetLookActs
  readonly children: ReactElement
  onClose(): void
}) {
  const { id, look, acts, children, onClose } = props
  const words = useWords()
  const grouped = look.group === id
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      width={230}
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        <TextInput
          label={words('sheet.filter')}
          value={look.filters[id] ?? ''}
          onChange={(event) => acts.filter(id, event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && onClose()}
          m="var(--space-tight)"
          data-autofocus
        />
        <Menu.Item
          leftSection={<IconArrowUp size={14} />}
          onClick={() => acts.sort({ id, desc: false })}
        >
          {words('sheet.sort-up')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowDown size={14} />}
          onClick={() => acts.sort({ id, desc: true })}
        >
          {words('sheet.sort-down')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListTree size={14} />}
          disabled={look.sort === null}
          onClick={() => acts.sort(null)}
        >
          {words('sheet.sort-tree')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconStack2 size={14} />}
          onClick={() => acts.group(grouped ? null : id)}
        >
          {words(grouped ? 'sheet.ungroup' : 'sheet.group-by')}
        </Menu.Item>
        {id !== 'name' && (
          <Menu.Item leftSection={<IconEyeOff size={14} />} onClick={() => acts.toggleColumn(id)}>
            {words('sheet.hide')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
