import { type TableReading, tells } from './table-reading.ts'

/** Whether a reading has the columns its hierarchy is told by, and something to name. */
export function hasColumns(reading: TableReading): boolean {
  const has = (meaning: Parameters<typeof tells>[1]) => tells(reading, meaning)
  const named = has('unit') || has('title') || has('holder')
  switch (reading.hierarchy) {
    case 'parent-id':
      return has('id') && has('parent') && named
    case 'prefix-code':
    case 'outline-number':
      return has('code') && named
    case 'level-columns':
      return has('level1') && has('level2')
    case 'manager-names':
      return has('manager') && named
    case 'unit-kinds':
    case 'indentation':
      return has('unit') || has('title')
    case 'none':
      return has('holder') || has('acting') || has('nip') || (has('unit') && has('title'))
  }
}
