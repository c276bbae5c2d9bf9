import { ARRANGEMENTS } from '../domain/records/form/choices.ts'
import type { PageId } from '../help/page-table.ts'
import { type Action, each } from './action.ts'

/** What can be done on the chart and its outline. */
export const CHART_ACTIONS = {
  'chart.add-below': free('add-below', 'insert', 'add-unit'),
  'chart.add-after': some('add-after', 'shift+insert', 'add-unit'),
  'chart.add-before': { ...own('add-before', 'add-unit'), needs: 'need.unit' },
  'chart.rename': one('rename', 'f2', 'rename-unit'),
  'chart.earlier': one('earlier', 'alt+arrowup', 'arrange-units'),
  'chart.later': one('later', 'alt+arrowdown', 'arrange-units'),
  'chart.earlier-level': one('earlier-level', 'alt+arrowleft', 'arrange-units'),
  'chart.later-level': one('later-level', 'alt+arrowright', 'arrange-units'),
  'chart.cut': some('cut', 'mod+x', 'move-unit'),
  'chart.paste': { ...free('paste', 'ctrl+v', 'add-unit'), everyday: 'asked.chart.paste' },
  'chart.paste-after': some('paste-after', 'mod+shift+v', 'move-unit'),
  'chart.paste-before': { ...own('paste-before', 'move-unit'), needs: 'need.unit' },
  'chart.move-to': { ...some('move-to', 'mod+m', 'move-unit'), everyday: 'asked.chart.move-to' },
  'chart.merge': {
    ...free('merge', 'mod+j', 'merge-units'),
    needs: 'need.two-units',
    everyday: 'asked.chart.merge',
  },
  'chart.split': {
    ...own('split', 'split-unit'),
    needs: 'need.one-unit',
    everyday: 'asked.chart.split',
  },
  'chart.duplicate': one('duplicate', 'mod+d', 'templates'),
  'chart.many': some('many', 'mod+e', 'rename-unit'),
  'chart.delayer': {
    ...own('delayer', 'delayer'),
    needs: 'need.unit',
    everyday: 'asked.chart.delayer',
  },
  'chart.replace': free('replace', 'mod+h', 'rename-unit'),
  'chart.select-all': free('select-all', 'mod+a', 'arrange-units'),
  'chart.menu': some('menu', 'shift+f10', 'add-unit'),
  'chart.details': own('details', 'rename-unit'),
  'chart.map': own('map', 'look'),
  'chart.tray-toggle': own('tray-toggle', 'place-waiting'),
  'chart.copy-picture': {
    ...free('copy-picture', 'mod+shift+c', 'copy-picture'),
    everyday: 'asked.chart.copy-picture',
  },
  'chart.print': { ...free('print', 'mod+p', 'print-lampiran'), everyday: 'asked.chart.print' },
  'chart.abolish': {
    ...some('abolish', 'delete', 'abolish-unit'),
    everyday: 'asked.chart.abolish',
  },
  'chart.outline': free('outline', 'mod+l', 'find'),
  'chart.only-vacancies': own('only-vacancies', 'follow-vacancy'),
  'chart.zoom-in': free('zoom-in', 'mod++', 'look'),
  'chart.zoom-out': free('zoom-out', 'mod+-', 'look'),
  'chart.zoom-full': free('zoom-full', 'mod+0', 'look'),
  'chart.fit': { ...free('fit', 'shift+home', 'look'), needs: 'need.drawing' },
  'chart.fit-branch': some('fit-branch', 'alt+home', 'look'),
  'chart.fold-branch': branch('fold-branch', 'mod+arrowup'),
  'chart.unfold-branch': branch('unfold-branch', 'mod+arrowdown'),
  'chart.fold-offices': own('fold-offices', 'arrange-units'),
  'chart.unfold-all': own('unfold-all', 'arrange-units'),
  ...each('chart.arrange-', ARRANGEMENTS, (form) => ({
    ...own(`arrange-${form}`, 'arrange-units'),
    needs: 'chart.arrange-none',
  })),
  ...each('chart.columns-', ['2', '3', '4'], (count) => ({
    ...own(`columns-${count}`, 'arrange-units'),
    needs: 'chart.arrange-none',
  })),
} as const satisfies Readonly<Record<string, Action>>

function own<const N extends string>(name: N, help: PageId) {
  return { word: `chart.${name}` as const, place: 'bagan', help } as const
}

function free<const N extends string, const K extends string>(name: N, key: K, help: PageId) {
  return { ...own(name, help), key } as const
}

/** What is done to the units selected. */
function some<const N extends string, const K extends string>(name: N, key: K, help: PageId) {
  return { ...free(name, key, help), needs: 'need.unit' } as const
}

/** What is done to one unit. */
function one<const N extends string, const K extends string>(name: N, key: K, help: PageId) {
  return { ...free(name, key, help), needs: 'need.one-unit' } as const
}

/** What is done to what lies below. */
function branch<const N extends string, const K extends string>(name: N, key: K) {
  return { ...free(name, key, 'arrange-units'), needs: 'chart.arrange-none' } as const
}
