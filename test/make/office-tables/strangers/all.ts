import type { OfficeTable } from '../office-table.ts'
import { DUK_LISTS } from './duk-lists.ts'
import { POST_LISTS } from './post-lists.ts'
import { REGISTER_TABLES } from './registers.ts'
import { SYSTEM_TABLES } from './systems.ts'

/** Tables as a stranger would bring them, each with its whole truth. */
export const STRANGER_TABLES: readonly OfficeTable[] = [
  ...DUK_LISTS,
  ...POST_LISTS,
  ...SYSTEM_TABLES,
  ...REGISTER_TABLES,
]
