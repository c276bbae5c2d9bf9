import { CITY_TABLES } from './cities.ts'
import { DESK_LISTS } from './desk-lists.ts'
import { DESK_TABLES } from './desks.ts'
import { GROUP_TABLES } from './groups.ts'
import { KEPT_TABLES } from './kept.ts'
import { KIND_TABLES } from './kinds.ts'
import { LIST_TABLES } from './lists.ts'
import { MARKED_TABLES } from './marked.ts'
import type { OfficeTable } from './office-table.ts'
import { REMARK_TABLES } from './remarks.ts'
import { SECTION_TABLES } from './sections.ts'
import { STRANGER_TABLES } from './strangers/all.ts'
import { TREE_TABLES } from './trees.ts'

/** Every table of an office that the tests know. */
export const OFFICE_TABLES: readonly OfficeTable[] = [
  ...TREE_TABLES,
  ...REMARK_TABLES,
  ...LIST_TABLES,
  ...SECTION_TABLES,
  ...MARKED_TABLES,
  ...GROUP_TABLES,
  ...CITY_TABLES,
  ...DESK_TABLES,
  ...DESK_LISTS,
  ...KIND_TABLES,
  ...KEPT_TABLES,
  ...STRANGER_TABLES,
]
