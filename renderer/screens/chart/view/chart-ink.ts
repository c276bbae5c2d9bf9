import { useMemo } from 'react'
import type { Theme } from '../../../app/view/view-state.ts'
import type { ChartInk } from './paint-chart.ts'

/** The tokens' colours for what is drawn on a canvas, read again when the theme changes. */
export function useChartInk(theme: Theme): ChartInk {
  return useMemo(() => inkOf(theme), [theme])
}

function inkOf(theme: Theme): ChartInk {
  const root = document.documentElement
  root.dataset.theme = theme
  const style = getComputedStyle(root)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    line: token('--line-strong'),
    accent: token('--accent'),
    open: token('--amber'),
    fill: {
      held: token('--paper'),
      'no-head': token('--surface-2'),
      vacant: token('--amber-soft'),
      acting: token('--violet-soft'),
      'acting-late': token('--red-soft'),
    },
    edge: {
      held: token('--line-strong'),
      'no-head': token('--line-strong'),
      vacant: token('--amber'),
      acting: token('--violet'),
      'acting-late': token('--red'),
    },
  }
}
