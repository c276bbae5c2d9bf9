import type { ChartBox } from '../../layout/blocks/chart-layout.ts'
import type { PlannedBox } from '../../layout/pages/sheet-plan.ts'
import { FIGURE_COLUMN, PAD_X, type TextLine } from '../../layout/text/box-text.ts'
import { boxFrame, vacantDashes } from '../chart/boxes/box-frame.ts'
import type { BoxDrawing } from '../chart/boxes/box-list.ts'
import { boxParagraphs, boxTitle } from '../chart/boxes/box-texts.ts'
import type { BoxLook } from '../chart/chart-look.ts'
import type { Area } from '../marks/area.ts'
import { type Mark, meant } from '../marks/mark.ts'
import { CELL, COLUMN_HEAD, type Meaning, ROW_HEAD } from '../marks/meaning.ts'
import { textMark } from '../marks/text-mark.ts'

/** How far the line above a row of the table lies over its base line, in type sizes: free of letters that hang below the row before. */
const ROW_TOP = 0.94
/** Where the second line of a frame stands, in type sizes: the heavier one further in, so that a copy does not make both one. */
const ACTING_LINE = 0.27
const OVERDUE_LINE = 0.34

interface PetaBox {
  readonly box: ChartBox
  readonly planned: PlannedBox
  readonly look: BoxLook
  /** Millimetres of the type before the drawing is enlarged. */
  readonly mm: number
}

/** A box of the peta jabatan: heading in the middle, below it the table with its figures in columns. */
export function petaBoxDrawing(drawn: PetaBox): NonNullable<BoxDrawing> {
  const [set] = drawn.planned.sets
  const lines = set?.lines ?? []
  const heading = lines.filter(({ role }) => role !== 'title' && role !== 'reference')
  const table = lines.filter(({ role }) => role === 'title')
  const references = lines.filter(({ role }) => role === 'reference')
  return {
    title: boxTitle(set),
    marks: [
      ...frameMarks(drawn),
      ...headingMarks(drawn, heading),
      ...(table.length > 0 ? [tableMarks(drawn, table)] : []),
      ...headingMarks(drawn, references),
    ],
  }
}

function frameMarks({ box, planned: { tag }, look, mm }: PetaBox): Mark[] {
  const vacant = !tag && look.border === 'vacant'
  const overdue = !tag && look.border === 'overdue'
  const acting = overdue || (!tag && look.border === 'acting')
  const width = (overdue ? 0.2 : vacant ? 0.14 : 0.1) * mm
  const x = box.x + (overdue ? OVERDUE_LINE : ACTING_LINE) * mm
  const inner = { x1: x, x2: x, y1: box.y, y2: box.y + box.height, stroke: { width } }
  const stroke = { width, ...(vacant ? { dash: vacantDashes(mm) } : {}) }
  return [
    boxFrame(box, mm, tag, { fill: tag ? '#eee' : '#fff', stroke }),
    ...(acting ? [{ kind: 'line', ...inner } as const] : []),
  ]
}

/** Heading above the table, or what is said below it. */
function headingMarks({ box, mm }: PetaBox, lines: readonly TextLine[]): Mark[] {
  const yOf = ({ baseline }: TextLine) => box.y + baseline * mm
  const drawnLine = (line: TextLine): readonly Mark[] => [
    textMark(line.text, box.x + box.width / 2, yOf(line), mm, {
      bold: line.bold,
      anchor: 'middle',
    }),
  ]
  const area = (first: TextLine, last: TextLine): Area => {
    const y = yOf(first) - 0.85 * mm
    return { x: box.x, y, width: box.width, height: yOf(last) + 0.25 * mm - y }
  }
  return boxParagraphs(box.unitId, lines, drawnLine, area)
}

/** The first row names the columns; a title that goes on on a second line stays in its row. */
function tableMarks({ box, mm }: PetaBox, lines: readonly TextLine[]): Mark {
  const rows: TextLine[][] = []
  for (const line of lines) {
    const last = rows.at(-1)
    if (line.figures || !last) rows.push([line])
    else last.push(line)
  }
  return meant(
    { is: 'table' },
    rows.map((row, at) => rowMarks(box, row, mm, at === 0)),
  )
}

function rowMarks(box: ChartBox, row: readonly TextLine[], mm: number, head: boolean): Mark {
  const is: Meaning = head ? COLUMN_HEAD : CELL
  const [first] = row
  const columns = first?.figures ?? []
  const right = box.x + box.width - PAD_X * mm
  const y = box.y + (first?.baseline ?? 0) * mm
  const top = y - ROW_TOP * mm
  const bold = first?.bold ?? false
  const titles = row.map((line) =>
    textMark(line.text, box.x + PAD_X * mm, box.y + line.baseline * mm, mm, { bold: line.bold }),
  )
  const stroke = { width: 0.04 * mm }
  return meant({ is: 'row' }, [
    ...(first?.figures
      ? [{ kind: 'line', x1: box.x, x2: box.x + box.width, y1: top, y2: top, stroke } as const]
      : []),
    meant(head ? COLUMN_HEAD : ROW_HEAD, titles),
    ...columns.map((figure, index) => {
      const x = right - (columns.length - 1 - index) * FIGURE_COLUMN * mm
      return meant(is, figure === '' ? [] : [textMark(figure, x, y, mm, { bold, anchor: 'end' })])
    }),
  ])
}
