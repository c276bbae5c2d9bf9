import { ARRANGEMENTS } from '../domain/records/form/choices.ts'
import type { ActionId } from './action-table.ts'

/** A menu: its lines in their order, in groups a line is drawn between. */
export type MenuGroups = readonly (readonly ActionId[])[]

/** What stands in a menu of the window. */
export type MenuId = ActionId | 'screen.cetak'

/** What the page offers in the menu of the window, by its menus. */
export const WINDOW_MENUS = {
  file: [
    ['file.new', 'file.open'],
    ['file.save-copy', 'screen.cetak', 'reveal'],
    ['sharing.send', 'sharing.take'],
    ['close-file'],
  ],
  edit: [['undo', 'redo'], ['find']],
  /** Above these stand the screens, in the order of the rail. */
  view: [['text.larger', 'text.smaller', 'text.normal']],
  help: [
    ['help', 'guide', 'problem-report'],
    ['updates', 'changes', 'about'],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly MenuId[])[]>>

/** What each menu offers; one that names an action that is gone does not compile. */
export const MENUS = {
  /** Of the office's name, above and below the offices opened lately. */
  officeFirst: [['file.new', 'file.open']],
  officeThen: [
    ['file.rename', 'file.save-copy', 'reveal'],
    ['sharing.send', 'sharing.take'],
    ['close-file'],
  ],
  /** Of a box of the chart or a line of the outline. */
  unit: [
    ['chart.add-below', 'chart.add-before', 'chart.add-after'],
    ['chart.rename', 'chart.move-to', 'chart.cut', 'chart.paste'],
    ['chart.merge', 'chart.split', 'chart.duplicate', 'chart.many', 'chart.delayer'],
    ['chart.fit-branch', 'chart.fold-branch', 'chart.unfold-branch', 'chart.details'],
    ['chart.abolish'],
  ],
  /** "Lainnya" of the chart. */
  chartMore: [
    [
      'chart.cut',
      'chart.paste',
      'chart.paste-before',
      'chart.paste-after',
      'chart.merge',
      'chart.split',
      'chart.duplicate',
      'chart.many',
      'chart.delayer',
      'chart.replace',
      'chart.copy-picture',
    ],
    ['chart.map', 'templates'],
  ],
  arrange: [
    [
      ...ARRANGEMENTS.map((one) => `chart.arrange-${one}` as const),
      'chart.columns-2',
      'chart.columns-3',
      'chart.columns-4',
    ],
  ],
  fold: [['chart.fold-branch', 'chart.unfold-branch', 'chart.fold-offices', 'chart.unfold-all']],
  /** Of several units, in the details. */
  many: [['chart.many', 'chart.move-to', 'chart.merge', 'chart.delayer', 'chart.abolish']],
  /** Of a cell of the data sheet. */
  cell: [
    ['sheet.copy', 'sheet.cut', 'sheet.paste', 'sheet.clear', 'sheet.fill-down'],
    ['sheet.add-post', 'sheet.add-unit', 'sheet.remove'],
    ['sheet.fold', 'sheet.unfold'],
    ['sheet.history', 'sheet.to-chart'],
  ],
} as const satisfies Readonly<Record<string, MenuGroups>>
