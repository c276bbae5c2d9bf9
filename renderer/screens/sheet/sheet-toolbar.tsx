import { ActionIcon, Button, Menu, Select, TextInput } from '@mantine/core'
import {
  IconArrowBarToDown,
  IconColumns3,
  IconFilterOff,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { useWords } from '../../app/session.tsx'
import { TickedItem } from '../../parts/ticked-item.tsx'
import { Tip } from '../../parts/tip.tsx'
import { wholeNumber } from '../../words/figures/whole-number.ts'
import type { Words } from '../../words/words.ts'
import { ActionButton, Tool } from '../commands/tool.tsx'
import { useFoundSaid } from '../hooks/use-found-said.ts'
import styles from './sheet.module.css'
import { columnName, SHEET_COLUMNS } from './sheet-columns.ts'
import { ROW_KINDS, type RowKind, type SheetLook, type SheetLookActs } from './use-sheet-look.ts'

const GROUPS = ['above', 'kind', 'eselon', 'kelas', 'golongan', 'state'] as const

/** Search, which rows, groups, columns, and what is done with the cells that are selected. */
export function SheetToolbar(props: {
  readonly look: SheetLook
  readonly acts: SheetLookActs
  /** The search that the rows shown answer to, which may be the one before what is typed. */
  readonly search: string
  readonly shown: number
  readonly total: number
}) {
  const { look, acts, search, shown, total } = props
  const words = useWords()
  const { language } = words
  const filtered = search !== '' || look.kind !== 'all' || Object.keys(look.filters).length > 0
  const rows = words(filtered ? 'sheet.rows-of' : 'sheet.rows', {
    shown: wholeNumber(shown, language),
    total: wholeNumber(total, language),
  })
  const { kind, filters } = look
  useFoundSaid(
    useMemo(() => [search, kind, filters], [search, kind, filters]),
    rows,
  )
  useFoundSaid(
    useMemo(() => [look.sort, look.group], [look.sort, look.group]),
    orderText(look, words),
  )
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={words('sheet.tools')}>
      <TextInput
        aria-label={words('sheet.search')}
        placeholder={words('sheet.search')}
        leftSection={<IconSearch size={14} />}
        value={look.search}
        onChange={(event) => acts.search(event.currentTarget.value)}
        w={132}
      />
      <Select
        aria-label={words('sheet.kind')}
        data={ROW_KINDS.map((kind) => ({ value: kind, label: words(`sheet.kind-${kind}`) }))}
        value={look.kind}
        onChange={(kind) => acts.showKind((kind ?? 'all') as RowKind)}
        w={136}
      />
      <Select
        aria-label={words('sheet.group')}
        data={[
          { value: '', label: words('sheet.group-none') },
          ...GROUPS.map((id) => ({
            value: id,
            label: words('sheet.group-of', { name: columnName(id, words) }),
          })),
        ]}
        value={look.group ?? ''}
        onChange={(group) => acts.group(group || null)}
        w={136}
      />
      <ColumnChoice look={look} acts={acts} />
      <Tool id="sheet.fill-down" icon={<IconArrowBarToDown size={16} />} />
      {filtered && (
        <Tip label={words('sheet.clear-filters')}>
          <ActionIcon
            variant="light"
            color="deep"
            aria-label={words('sheet.clear-filters')}
            onClick={acts.clearFilters}
          >
            <IconFilterOff size={16} />
          </ActionIcon>
        </Tip>
      )}
      <span className={styles.last}>
        <span className={styles.count} title={rows}>
          {rows}
        </span>
        <ActionButton id="sheet.add-post" icon={<IconPlus size={16} />} />
      </span>
    </div>
  )
}

/** "Menurut Eselon, menaik; per Jenis": how the rows stand, to who does not see the arrow in a heading. */
function orderText({ sort, group }: SheetLook, words: Words): string {
  const order = sort
    ? words(sort.desc ? 'sheet.sorted-down' : 'sheet.sorted-up', {
        name: columnName(sort.id, words),
      })
    : words('sheet.unsorted')
  return group ? `${order}; ${words('sheet.group-of', { name: columnName(group, words) })}` : order
}

function ColumnChoice({ look, acts }: { readonly look: SheetLook; readonly acts: SheetLookActs }) {
  const words = useWords()
  return (
    <Menu closeOnItemClick={false} position="bottom-start" width={240}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} />}>
          {words('sheet.columns')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SHEET_COLUMNS.filter(({ id }) => id !== 'name').map(({ id }) => (
          <TickedItem
            key={id}
            label={columnName(id, words)}
            checked={!look.hidden.includes(id)}
            onChange={() => acts.toggleColumn(id)}
          />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
