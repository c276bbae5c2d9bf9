import type { PageId } from '../help/page-table.ts'
import type { Action } from './action.ts'

/** What can be done on the data sheet. */
export const SHEET_ACTIONS = {
  'sheet.add-unit': cell('add-unit', 'add-unit'),
  'sheet.add-post': { ...cell('add-post', 'add-post'), key: 'insert' },
  'sheet.fill-down': { ...cell('fill-down', 'fill-sheet'), key: 'ctrl+d' },
  'sheet.clear-filters': own('clear-filters', 'fill-sheet'),
  'sheet.copy': { ...cell('copy', 'fill-sheet'), key: 'ctrl+c' },
  'sheet.cut': { ...cell('cut', 'fill-sheet'), key: 'ctrl+x' },
  'sheet.paste': { ...cell('paste', 'fill-sheet'), key: 'ctrl+v' },
  'sheet.clear': { ...cell('clear', 'fill-sheet'), key: 'del' },
  'sheet.remove': cell('remove', 'abolish-unit'),
  'sheet.history': { ...own('history', 'correct-record'), needs: 'need.post-row' },
  'sheet.to-chart': cell('to-chart', 'find'),
  'sheet.fold': { ...own('fold', 'fill-sheet'), key: 'alt+arrowleft', needs: 'need.unit-row' },
  'sheet.unfold': { ...own('unfold', 'fill-sheet'), key: 'alt+arrowright', needs: 'need.unit-row' },
  'sheet.fold-offices': { ...own('fold-offices', 'fill-sheet'), needs: 'need.tree-order' },
  'sheet.unfold-all': { ...own('unfold-all', 'fill-sheet'), needs: 'need.tree-order' },
} as const satisfies Readonly<Record<string, Action>>

function own<const N extends string>(name: N, help: PageId) {
  return { word: `sheet.${name}` as const, place: 'lembar', help } as const
}

/** What is done to the cells selected. */
function cell<const N extends string>(name: N, help: PageId) {
  return { ...own(name, help), needs: 'need.row' } as const
}
