import {
  AlignmentType,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  TabStopType,
} from 'docx'
import qrcode from 'qrcode-generator'
import { outlineText, type PaperOutlines } from '../../domain/paper/paper-outline.ts'
import type { PaperBars, PaperBlock, PaperTable } from '../../domain/paper/paper-text.ts'
import { bytesOfBase64 } from '../../domain/values/base64.ts'
import { docxLetterhead } from './docx-letterhead.ts'
import { run } from './docx-run.ts'
import { docxTable, type PlainLine, plainTable } from './docx-table.ts'

export const FONT = 'Arial'

export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** The paragraphs and tables of one block; `width` of the line in millimetres. `keepsNext`: signatures or a table follow. */
export function docxBlock(block: PaperBlock, width: number, keepsNext = false): FileChild[] {
  switch (block.kind) {
    case 'letterhead':
      return docxLetterhead(block, width)
    case 'title':
      return block.lines.map((text, at) =>
        centred(text, { size: 26, after: at === block.lines.length - 1 ? 240 : 0 }),
      )
    // Its section says where it begins.
    case 'letter':
      return []
    case 'dateline':
      return [
        new Paragraph({
          indent: { left: twips(width / 2) },
          spacing: { after: 160 },
          children: [run(block.text)],
        }),
      ]
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          pageBreakBefore: block.newSheet ?? false,
          spacing: { before: 200, after: 80 },
          children: [run(block.text, { bold: true, color: '000000', font: FONT, size: 22 })],
        }),
      ]
    case 'paragraph':
      return [paragraph(block.text, block.strong ?? false, keepsNext)]
    case 'fields':
      return [
        ...block.rows.map(([label, value]) => field(label, value, labelWidth(block.rows), width)),
        new Paragraph({ spacing: { after: 40 } }),
      ]
    case 'list':
      return block.items.map(
        (text, at) =>
          new Paragraph({
            indent: { left: 360, hanging: 360 },
            spacing: { after: at === block.items.length - 1 ? 120 : 40 },
            children: [run(`${block.numbered ? `${at + 1}.` : '•'}\t${text}`)],
          }),
      )
    case 'code':
      return [codeLine(block, keepsNext)]
    case 'blank':
      return [
        new Paragraph({ children: [run(`(${block.hint})`, { italics: true })] }),
        ...Array.from({ length: block.lines }, () => new Paragraph({})),
      ]
    case 'table': {
      const keeps = keepsNext && block.together === true
      return [
        docxTable(block, width, keeps),
        new Paragraph({ keepNext: keeps, spacing: { after: 40 } }),
      ]
    }
    case 'outlines':
      return [docxTable(outlineTable(block), width), new Paragraph({ spacing: { after: 40 } })]
    case 'bars':
      return [docxTable(barTable(block), width), new Paragraph({ spacing: { after: 40 } })]
    case 'signatures':
      return signatures(block, width)
  }
}

/** Outlines beside one another: a column for each, set in by their levels. */
function outlineTable({ sides }: PaperOutlines): PaperTable {
  return {
    kind: 'table',
    columns: sides.map(({ head }) => ({ head, share: 1 })),
    rows: [{ cells: sides.map(({ lines }) => lines.map(outlineText)) }],
  }
}

/** The QR code as a picture any word processor draws, with the code and what it is for beside it. */
function codeLine(
  { code, use }: PaperBlock & { readonly kind: 'code' },
  keepsNext: boolean,
): Paragraph {
  const drawn = qrcode(0, 'M')
  drawn.addData(code, 'Alphanumeric')
  drawn.make()
  const gif = drawn.createDataURL(4, 4)
  return new Paragraph({
    keepLines: true,
    keepNext: keepsNext,
    spacing: { before: 160, after: 160 },
    children: [
      new ImageRun({
        type: 'gif',
        data: bytesOfBase64(gif.slice(gif.indexOf(',') + 1)),
        transformation: { width: CODE_PX, height: CODE_PX },
        altText: { name: 'QR', title: 'QR', description: `QR ${code}`, id: '2' },
      }),
      run(`  ${code}`, { bold: true, size: 26 }),
      run(`  ${use}`),
    ],
  })
}

/** Pixels of a word processor: 18 mm with the quiet zone. */
const CODE_PX = 68
const LONGEST_BAR = 30

/** A word processor draws no bars: each stands in a row of its own, as so many blocks. */
function barTable({ title, bars }: PaperBars): PaperTable {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return {
    kind: 'table',
    columns: [
      { head: title, share: 4 },
      { head: 'Σ', share: 1.4, align: 'right' },
      { head: '', share: 8 },
    ],
    rows: bars.map(({ label, count, text }) => ({
      cells: [[label], [text], ['█'.repeat(Math.round((LONGEST_BAR * count) / most))]],
    })),
  }
}

function paragraph(text: string, bold: boolean, keepsNext: boolean): Paragraph {
  return new Paragraph({
    keepNext: keepsNext,
    alignment: AlignmentType.BOTH,
    spacing: { after: 120, line: 300 },
    children: [run(text, { bold })],
  })
}

function centred(text: string, { size, after }: { size: number; after: number }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after },
    children: [run(text, { bold: true, size })],
  })
}

/** Millimetres the longest label takes at most, in whatever font stands for Arial where there is none. */
function labelWidth(rows: readonly (readonly [label: string, value: string])[]): number {
  return Math.max(34, ...rows.map(([label]) => label.length * 2.6))
}

/** "Nomor : …"; an empty value is a dotted line. */
function field(label: string, value: string, beside: number, width: number): Paragraph {
  const at = twips(beside)
  return new Paragraph({
    indent: { left: at + 200, hanging: at + 200 },
    tabStops: [
      { type: TabStopType.LEFT, position: at },
      { type: TabStopType.LEFT, position: at + 200 },
      { type: TabStopType.RIGHT, position: twips(width * 0.7), leader: LeaderType.DOT },
    ],
    children: [run(`${label}\t:\t${value === '' ? '\t' : value}`)],
  })
}

const NO_ROOM = { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }

function signatures(
  { signers }: PaperBlock & { readonly kind: 'signatures' },
  width: number,
): FileChild[] {
  const columns = signers.length > 2 ? 3 : 2
  const rows: PlainLine[][][] = []
  for (let at = 0; at < signers.length; at += columns) {
    const row = signers.slice(at, at + columns)
    // Who signs last has room for a stamp.
    const room = Array.from({ length: at + columns < signers.length ? 3 : 5 }, () => '')
    const cells = row.map(({ over, title, name, under }): PlainLine[] => [
      ...(over === '' ? [] : [over]),
      `${title},`,
      ...room,
      name === '' ? '.'.repeat(36) : { strong: name },
      under,
    ])
    const empty = Array.from({ length: columns - row.length }, () => [''])
    rows.push([...empty, ...cells])
  }
  // Word wants a paragraph after a table: it takes no room.
  return [new Paragraph({ keepNext: true }), plainTable(rows, width), new Paragraph(NO_ROOM)]
}
