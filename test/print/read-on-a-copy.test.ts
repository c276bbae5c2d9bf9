import { describe, expect, it } from 'vitest'
import { BoxSetter, type TextPart } from '../../renderer/layout/text/box-text.ts'
import { textWidth } from '../../renderer/layout/text/text-measure.ts'
import { boxDrawing } from '../../renderer/print/chart/boxes/chart-box.ts'
import type { Mark } from '../../renderer/print/marks/mark.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const MM = 2.8
const part = (role: TextPart['role'], text: string, bold = false): TextPart => ({
  role,
  text,
  bold,
})

/** Every mark, groups opened. */
function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]))
}

type Rect = readonly [x1: number, y1: number, x2: number, y2: number]

const meets = (a: Rect, b: Rect) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** The ink of what is drawn round a text: edges of boxes, and lines, as thick as they are. */
function strokes(marks: readonly Mark[]): Rect[] {
  return marks.flatMap((mark): Rect[] => {
    if (mark.kind === 'line') {
      const half = (mark.stroke?.width ?? 0) / 2
      const [x1, x2] = [Math.min(mark.x1, mark.x2), Math.max(mark.x1, mark.x2)]
      return [
        [
          x1 - half,
          Math.min(mark.y1, mark.y2) - half,
          x2 + half,
          Math.max(mark.y1, mark.y2) + half,
        ],
      ]
    }
    if (mark.kind !== 'box' || !mark.stroke) return []
    const { x, y, width, height } = mark
    const half = mark.stroke.width / 2
    return [
      [x - half, y - half, x + width + half, y + half],
      [x - half, y + height - half, x + width + half, y + height + half],
      [x - half, y - half, x + half, y + height + half],
      [x + width - half, y - half, x + width + half, y + height + half],
    ]
  })
}

describe('what goes, on a copy of a copy', () => {
  const names = [
    'Seksi Persandian',
    'Seksi Pengelolaan dan Pengembangan Sumber Daya Teknologi Informasi dan Komunikasi',
    'Bidang Komunikasi/Informatika',
  ]
  const marked = { act: 'abolish', no: 14, numbers: [3, 14, 15], letters: ['J', 'U'] } as const

  for (const form of ['gone', 'fresh'] as const) {
    it.each(names)(`is read: no line crosses a word of a box that is ${form} (%s)`, (name) => {
      const parts = [
        part('name', name, true),
        part('state', 'PENYETARAAN', true),
        part('was', 'ke KJF'),
        part('holder', 'Margaretha Elisabet Pandiangsih, S.Kom., M.Kom.'),
      ]
      const setter = new BoxSetter(() => [parts], 'serif')
      for (const width of [12, 14, 18, 24]) {
        const sets = setter.boxes('unit:x', width, false, [])
        const [set] = sets
        if (!set) throw new Error('nothing set')
        const box = { unitId: 'unit:x', x: 20, y: 20, width: width * MM, height: set.height * MM }
        const { marks } = boxDrawing({
          box: { ...box, depth: 1, hiddenChildren: 0 } as never,
          planned: { sets, tag: false, number: null, goesOn: null, comesFrom: null },
          look: { parts, border: 'plain', mark: marked as never, form },
          mm: MM,
          version: 0,
          words: wordsIn('id'),
        })
        const drawn = flat(marks)
        expect(drawn.filter(({ kind }) => kind === 'path')).toEqual([])
        const ink = strokes(drawn)
        const own = drawn.filter((mark) => mark.kind === 'text').filter(({ y }) => y > box.y)
        expect(own.length).toBeGreaterThanOrEqual(set.lines.length)
        for (const { text, x, y, bold = false } of own) {
          const half = (textWidth(text, { family: 'serif', bold }) * MM) / 2
          const word: Rect = [x - half, y - 0.7 * MM, x + half, y + 0.2 * MM]
          expect(
            ink.filter((stroke) => meets(stroke, word)),
            text,
          ).toEqual([])
        }
      }
    })
  }

  it('and has two frames, which no other box has', () => {
    const parts = [part('name', 'Seksi Persandian', true)]
    const sets = new BoxSetter(() => [parts], 'serif').boxes('unit:x', 14, false, [])
    const framed = (form?: 'gone' | 'fresh' | 'ghost') =>
      flat(
        boxDrawing({
          box: { unitId: 'unit:x', x: 0, y: 0, width: 40, height: 10 } as never,
          planned: { sets, tag: false, number: null, goesOn: null, comesFrom: null },
          look: { parts, border: 'plain', mark: null, ...(form ? { form } : {}) },
          mm: MM,
          version: 0,
          words: wordsIn('id'),
        }).marks,
      ).filter(({ kind }) => kind === 'box').length
    expect([framed('gone'), framed('fresh'), framed('ghost'), framed()]).toEqual([2, 1, 1, 1])
  })
})
