import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  between,
  growthTable,
  speedTable,
  tortureTable,
} from '../../../build/runs/readme-tables.mjs'

const RUN = { day: '30 November 2026', machine: '2 cores' }
const ROOT = new URL('../../../', import.meta.url)
const page = (path: string) => readFileSync(new URL(path, ROOT), 'utf8')

function measured(name: string, value: number, unit: 'ms' | 'MB' | 's', beside?: [number, string]) {
  const [baseline, baselineName] = beside ?? [null, null]
  return { name, value, unit, target: null, baseline, baselineName }
}

function fault(name: string, injected: number, lost = 0, skipped: string | null = null) {
  const told = { trouble: [], told: [] }
  return { fault: name, injected, survived: injected - lost, lost, confirmed: 3, skipped, ...told }
}

describe('the tables of the README', () => {
  it('put what was measured beside each peer into one line', () => {
    const pan = 'pan, work of a frame, 5000 boxes of a plain tree, from all in view (p95)'
    const table = speedTable(
      [
        measured(pan, 7.5, 'ms', [101, 'org-chart']),
        measured(pan, 7.5, 'ms', [1502, 'react-flow']),
        measured('PDF of 60 boxes, 4 sheets (p50)', 0.28, 's', [0.384, 'Chromium, hidden window']),
        measured('of that, from the click on Simpan PDF to the file', 0.12, 's'),
      ],
      RUN,
    )
    const [heads, , first, second, end] = table.split('\n').map((line) => line.replace(/ +/g, ' '))
    expect(heads).toBe(
      '| smaller is better | Bagan SOTK | d3-org-chart | React Flow | d3-flextree | Chromium’s PDF |',
    )
    expect(first).toBe(
      '| a frame while panning, 5,000 boxes in view (p95) | **7.5 ms** | 101 ms | 1.5 s | | |',
    )
    expect(second).toBe('| a chart of 60 boxes as PDF | **0.28 s** | | | | 0.38 s |')
    expect(end).toBe('')
    expect(table).toContain('One run, 30 November 2026, 2 cores.')
  })

  it('add faults up by their kind, and name what could not be tried', () => {
    const table = tortureTable(
      [
        fault('at any writing: edits, undo, redo: killed', 40),
        fault('at any writing: edits: the power cut, the folder alone, torn', 20),
        fault('killed (main): edits', 28, 1),
        fault('killed (main): merge', 2),
        fault('a folder on FAT', 0, 0, 'no mkfs'),
      ],
      RUN,
    ).replace(/ +/g, ' ')
    expect(table).toContain('| ended at any single writing | 40 | 40 | 3 | 0 |')
    expect(table).toContain('| the power cut at any single writing | 20 | 20 | 3 | 0 |')
    expect(table).toContain(
      '| the program killed with -9 in the middle of an act | 30 | 29 | 6 | 1 |',
    )
    expect(table).toContain('| **all** | **90** | **89** | **15** | **1** |')
    expect(table).toContain('Not to be tried there: a folder on FAT.')
  })

  it('tell how an office grows, a line for each count of edits', () => {
    const table = growthTable(
      [
        measured('journal, 5001 entries, after 5000 edits', 9.04, 'MB'),
        measured('snapshots, 22, after 5000 edits', 3.36, 'MB'),
        measured('database, after 5000 edits', 0.5, 'MB'),
        measured('second copy, 3 files, after 5000 edits', 12.3, 'MB'),
      ],
      RUN,
    ).replace(/ +/g, ' ')
    expect(table).toContain('| 5,000 | 9.0 MB (5,001) | 3.4 MB (22) | 0.50 MB | 12 MB (3) |')
  })

  it('go between their markers, and nowhere else', () => {
    const text = 'before\n<!-- speed -->\nold\n<!-- /speed -->\nafter'
    expect(between(text, 'speed', 'new')).toBe(
      'before\n<!-- speed -->\n\nnew\n\n<!-- /speed -->\nafter',
    )
    expect(() => between(text, 'torture', 'new')).toThrow('torture')
  })

  it('stand on the pages, with every peer and nothing lost', () => {
    const readme = page('README.md')
    const speed = /<!-- speed -->(.*)<!-- \/speed -->/s.exec(readme)?.[1] ?? ''
    expect(speed.split('\n').filter((line) => line.includes('**')).length).toBeGreaterThan(8)
    const torture = /<!-- torture -->(.*)<!-- \/torture -->/s.exec(readme)?.[1] ?? ''
    const [all] = torture.split('\n').filter((line) => line.startsWith('| **all**'))
    expect(all).toMatch(/\*\*[\d,]+\*\* +\| \*\*[\d,]+\*\* +\| \*\*[\d,]+\*\* +\| \*\*0\*\*/)
    const growth = /<!-- growth -->(.*)<!-- \/growth -->/s.exec(page('build/administrators.md'))
    expect(growth?.[1]).toMatch(/^\| 5,000 /m)
    for (const [, path = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      expect(page(path).length, path).toBeGreaterThan(1000)
    }
  })
})
