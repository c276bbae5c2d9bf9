import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Line, lineText } from '../../domain/naskah/lines.ts'
import type { Part } from '../../domain/naskah/parts.ts'
import type { Counted, Where, WordCounts } from './naskah-counts.ts'
import { type NaskahReferences, run } from './naskah-references.ts'
import { AYAT, COLON, ITEM, LABEL, type StyleName, twips } from './naskah-styles.ts'

/** How each numbered paragraph of a text is numbered: by Word, or typed. */
export type Numbers = ReadonlyMap<Line, Counted | null>

/** Counts every paragraph along as Word will, in the order of the file. */
export function numbersOf(parts: readonly Part[], counts: WordCounts): Map<Line, Counted | null> {
  const numbers = new Map<Line, Counted | null>()
  const add = (line: Line, where: Where) => numbers.set(line, counts.of(line, where))
  for (const part of parts) {
    if (part.kind === 'heading' || part.kind === 'pasal' || part.kind === 'body')
      add(part.line, 'articles')
    else if (part.kind === 'led' || part.kind === 'annex')
      for (const line of part.lines) add(line, 'outside')
  }
  return numbers
}

/** Writes the parts of a text as paragraphs and tables. `width`: of a line in millimetres. */
export class NaskahBlocks {
  constructor(
    private readonly numbers: Numbers,
    private readonly references: NaskahReferences,
    private readonly width: number,
    /** Paragraphs that stand on the page of who signs. */
    private readonly kept: ReadonlySet<Line>,
  ) {}

  of(part: Part): FileChild[] {
    switch (part.kind) {
      case 'title':
        return part.lines.map((line) => this.styled('Judul', this.said(line)))
      case 'centred':
        return [
          this.styled('Judul', this.said(part.line), { spacing: { before: 240, after: 240 } }),
        ]
      case 'heading':
        return [this.heading(part.line)]
      case 'pasal':
        return [this.numbered(part.line, 'Pasal', {}, [])]
      case 'led':
        return [this.led(part.label, part.lines), apart()]
      case 'body':
        return [this.body(part.line)]
      case 'signing':
        return this.signature(part.lines, this.width * 0.48)
      case 'promulgating':
        return this.signature(part.lines, 0)
      case 'annex':
        return []
    }
  }

  /** A paragraph that has a style of its own. */
  styled(
    style: StyleName,
    children: readonly ParagraphChild[],
    more: IParagraphOptions = {},
  ): Paragraph {
    return new Paragraph({ style, ...more, children: [...children] })
  }

  /** Place, day and office, room to sign, the name; from so many millimetres on. */
  signature(lines: readonly Line[], left: number): Paragraph[] {
    return this.signed(
      lines.map((line) => this.said(line)),
      left,
    )
  }

  signed(lines: readonly (readonly ParagraphChild[])[], left: number): Paragraph[] {
    return lines.map((children, at) => {
      const before = at === 0 ? 240 : at === lines.length - 1 ? twips(22) : 0
      return this.styled('TandaTangan', children, {
        indent: { left: twips(left) },
        spacing: { before, after: at === lines.length - 1 ? 120 : 0 },
      })
    })
  }

  /** An ayat, an item, or a paragraph without a mark. `left`: where its lines begin, in millimetres. */
  body(line: Line): Paragraph {
    const { kind, mark, depth, inAyat, quoted } = line
    const marked = mark !== '' && (kind === 'ayat' || kind === 'item')
    const within = (inAyat && kind !== 'ayat' ? AYAT : 0) + (quoted ? ITEM : 0)
    const hanging = marked ? (kind === 'ayat' ? AYAT : ITEM) : 0
    const steps = kind === 'ayat' ? 0 : (marked ? depth - 1 : depth) * ITEM
    const indent = { left: twips(within + steps + hanging), hanging: twips(hanging) }
    const style = kind === 'ayat' ? 'Ayat' : marked ? 'Rincian' : 'Isi'
    const leads = lineText(line).trimEnd().endsWith(':')
    const more = { indent, ...(leads || this.kept.has(line) ? { keepNext: true } : {}) }
    if (!marked) return this.styled(style, this.said(line), more)
    return this.numbered(line, style, more, this.said(line))
  }

  private said({ spans }: Line): ParagraphChild[] {
    return this.references.children(spans)
  }

  /** A paragraph whose number Word counts, or in which it is typed. */
  private numbered(
    line: Line,
    style: StyleName,
    more: IParagraphOptions,
    said: readonly ParagraphChild[],
  ): Paragraph {
    const counted = this.numbers.get(line) ?? null
    if (counted) {
      const { list: reference, level, instance } = counted
      const numbering = { reference, level, instance }
      return this.styled(style, this.references.marked(line, said), { ...more, numbering })
    }
    const mark = this.references.typedMark(line.key, line.mark)
    const tab = said.length > 0 ? [new TextRun({ children: [new Tab()] })] : []
    return this.styled(style, [...mark, ...tab, ...said], more)
  }

  /** "BAB I" over "KETENTUAN UMUM", in one paragraph. */
  private heading(line: Line): Paragraph {
    const style = line.kind === 'bab' ? 'BAB' : line.kind === 'bagian' ? 'Bagian' : 'Paragraf'
    const [first, ...rest] = line.spans
    const title = first
      ? [new TextRun({ text: first.text, break: 1 }), ...this.references.children(rest)]
      : []
    const counted = this.numbers.get(line)
    if (line.kind === 'bab' && counted) return this.numbered(line, style, {}, title)
    return this.styled(style, [...this.references.typedMark(line.key, line.mark), ...title])
  }

  /** "Menimbang : a. …" as a table without lines, a row for each. */
  private led(label: string, lines: readonly Line[]): Table {
    const widths = [LABEL, COLON, this.width - LABEL - COLON].map(twips)
    return new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      borders: NO_LINES,
      rows: lines.map(
        (line, at) =>
          new TableRow({
            children: [
              [plain(at === 0 ? label : '')],
              [plain(at === 0 ? ':' : '')],
              [this.body(line)],
            ].map(
              (children, column) =>
                new TableCell({
                  width: { size: widths[column] ?? 0, type: WidthType.DXA },
                  margins: { top: 0, bottom: 0, left: 0, right: 0 },
                  borders: NO_CELL_LINES,
                  children,
                }),
            ),
          }),
      ),
    })
  }
}

function plain(text: string): Paragraph {
  return new Paragraph({ style: 'Isi', alignment: AlignmentType.LEFT, children: [run(text)] })
}

/** Word wants a paragraph behind a table: it is the room between two. */
function apart(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT },
  })
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_CELL_LINES = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const
const NO_LINES = { ...NO_CELL_LINES, insideHorizontal: NONE, insideVertical: NONE } as const
