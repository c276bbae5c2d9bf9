import { describe, expect, it } from 'vitest'
import { SHEET_KINDS } from '../../renderer/papers/paper-table.ts'
import { gap, laidOut, type Piece, withoutWidows } from '../../renderer/print/text/piece.ts'
import { samplePaper } from '../make/sample-papers.ts'
import { textsOf } from './flat-svg.ts'

const area = { firstTop: 0, top: 0, bottom: 100 }

function piece(height: number, more: Partial<Piece> = {}): Piece {
  return { height, draw: () => [], ...more }
}

function endsOf(pieces: readonly Piece[]): number[][] {
  const sheets = laidOut(pieces, area)
  return [sheets, withoutWidows(sheets, pieces, area)].map((set) => set.map(({ end }) => end))
}

describe('a last sheet', () => {
  const rows = (count: number) => Array.from({ length: count }, () => piece(10))

  it('with less than a third takes from the one before', () => {
    expect(endsOf(rows(12))).toEqual([
      [100, 20],
      [80, 40],
    ])
  })

  it('with a third stays as it is, and so do all before the last two', () => {
    expect(endsOf(rows(14))).toEqual([
      [100, 40],
      [100, 40],
    ])
    expect(endsOf(rows(22))).toEqual([
      [100, 100, 20],
      [100, 80, 40],
    ])
  })

  it('takes no more than leaves the one before the fuller, and what stands together stays so', () => {
    expect(endsOf([piece(5), piece(90), piece(10)])).toEqual([
      [95, 10],
      [95, 10],
    ])
    const kept = [...rows(8), piece(10, { keepsNext: true }), piece(10), piece(10)]
    expect(endsOf(kept)).toEqual([
      [100, 10],
      [70, 40],
    ])
  })

  it('of each letter and of what is attached, not what begins on a sheet of its own', () => {
    const letter = () => piece(0, { first: true, letter: 'x', keepsNext: true })
    const pieces = [letter(), ...rows(12), gap(4), letter(), ...rows(1), letter(), ...rows(11)]
    expect(endsOf(pieces)).toEqual([
      [100, 24, 10, 100, 10],
      [90, 34, 10, 70, 40],
    ])
  })
})

/** Where the text of a sheet ends above its foot, as part of the sheet. */
function filled(svg: string): number {
  const [, height = ''] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? []
  const bottom = Number(height) - 40
  const lowest = Math.max(0, ...textsOf(svg).flatMap(({ y }) => (y < bottom ? [y] : [])))
  return lowest / bottom
}

/** Their last sheet is what is attached to a letter: it begins a sheet whatever room there is. */
const ATTACHED: ReadonlySet<string> = new Set(['approval-request', 'inauguration-invitation'])
/** Drawn, or of sheets that each stand for themselves. */
const DRAWN: ReadonlySet<string> = new Set([
  'chart',
  'draft-chart',
  'before-after',
  'summary-sheet',
  'peta-jabatan',
])

describe('no paper of the demo ends on a sheet that is mostly white', () => {
  it.each(SHEET_KINDS.filter((kind) => !ATTACHED.has(kind) && !DRAWN.has(kind)))('%s', (kind) => {
    const { svg } = samplePaper(kind, 'id')
    expect(svg.length).toBeGreaterThan(0)
    for (const last of svg.length > 1 ? svg.slice(-1) : []) {
      expect(filled(last)).toBeGreaterThan(0.3)
    }
  })
})
