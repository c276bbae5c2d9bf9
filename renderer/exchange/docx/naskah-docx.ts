import {
  AlignmentType,
  Document,
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { Line } from '../../domain/naskah/lines.ts'
import {
  type AnnexPart,
  annexHeading,
  annexSigner,
  type Part,
  partsOf,
} from '../../domain/naskah/parts.ts'
import type { NaskahText } from '../../domain/naskah/text-of.ts'
import type { PieceKey } from '../../domain/naskah/text-tree.ts'
import { type AnnexSheet, annexParagraphs } from './naskah-annex.ts'
import { NaskahBlocks, numbersOf } from './naskah-blocks.ts'
import { WordCounts } from './naskah-counts.ts'
import { NaskahReferences, run } from './naskah-references.ts'
import { EDGE, naskahNumbering, naskahStyles, twips } from './naskah-styles.ts'

export interface NaskahFile {
  readonly text: NaskahText
  readonly title: string
  /** Upright or not, as its text lies. */
  readonly page: { readonly widthMm: number; readonly heightMm: number }
  /** The sheets of each annex that is a chart. */
  readonly charts: ReadonlyMap<PieceKey, readonly AnnexSheet[]>
  /** What is to be known of the file, at its head; empty for nothing. */
  readonly told: string
}

/** Millimetres from the upper edge to "- 2 -". */
const HEAD = 11

/** The regulation as a Word file nobody has to type: styles, numbers Word counts, references it computes. */
export async function naskahDocx(file: NaskahFile): Promise<Uint8Array> {
  const { text, title, page, charts, told } = file
  const parts = partsOf(text.lines)
  const references = new NaskahReferences(text)
  const numbers = numbersOf(parts, new WordCounts())
  for (const [line, counted] of numbers)
    if (counted === null && line.mark !== '') references.isTyped(line.key)
  const kept = keptToSigning(parts)
  const blocks = new NaskahBlocks(numbers, references, page.widthMm - 2 * EDGE, kept)
  const main = parts.filter(({ kind }) => kind !== 'annex')
  const annexes = parts.filter((part) => part.kind === 'annex')
  let pictures = 1
  const sections: ISectionOptions[] = [
    section(page, true, [
      ...(told === '' ? [] : [blocks.styled('Isi', [run(told)])]),
      ...main.flatMap((part) => blocks.of(part)),
    ]),
    ...annexes.map((annex): ISectionOptions => {
      if (annex.chartOf === null) return section(page, false, textAnnex(annex, parts, blocks, page))
      const sheets = charts.get(annex.line.key) ?? []
      const first = pictures
      pictures += sheets.length
      return section(lying(page), false, annexParagraphs(sheets, first))
    }),
  ]
  const document = new Document({
    title,
    creator: 'Bagan SOTK',
    styles: naskahStyles(),
    numbering: naskahNumbering(),
    sections,
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** What no page parts from who signs: the last article, and what stands behind it. */
function keptToSigning(parts: readonly Part[]): Set<Line> {
  const signing = parts.findIndex(({ kind }) => kind === 'signing')
  const from = parts.slice(0, Math.max(0, signing)).findLastIndex(({ kind }) => kind === 'pasal')
  const last = from < 0 ? [] : parts.slice(from, signing)
  return new Set(last.flatMap((part) => (part.kind === 'body' ? [part.line] : [])))
}

/** On its long side. */
function lying({ widthMm, heightMm }: NaskahFile['page']): NaskahFile['page'] {
  return { widthMm: Math.max(widthMm, heightMm), heightMm: Math.min(widthMm, heightMm) }
}

/** Pages run on from section to section; the first has no number. */
function section(
  { widthMm, heightMm }: NaskahFile['page'],
  first: boolean,
  children: readonly FileChild[],
): ISectionOptions {
  const edge = twips(EDGE)
  const [short, long] = [Math.min(widthMm, heightMm), Math.max(widthMm, heightMm)].map(twips)
  const orientation = widthMm > heightMm ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: {
      ...(first ? { titlePage: true } : { type: SectionType.NEXT_PAGE }),
      page: {
        size: { width: short ?? 0, height: long ?? 0, orientation },
        margin: { top: edge, bottom: edge, left: edge, right: edge, header: twips(HEAD) },
      },
    },
    headers: {
      default: pageNumber(),
      ...(first ? { first: new Header({ children: [new Paragraph({})] }) } : {}),
    },
    children: [...children],
  }
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] })],
      }),
    ],
  })
}

/** An annex of text: what it belongs to at the right, its title, its list, and who signs. */
function textAnnex(
  annex: AnnexPart,
  parts: readonly Part[],
  blocks: NaskahBlocks,
  { widthMm }: NaskahFile['page'],
): Paragraph[] {
  const width = widthMm - 2 * EDGE
  return [
    ...annexHeading(annex.line, parts).map((text) =>
      blocks.styled('TandaTangan', [run(text)], { indent: { left: twips(width / 2) } }),
    ),
    blocks.styled(
      'BAB',
      annex.line.spans.map(({ text }) => run(text)),
    ),
    ...annex.lines.map((line) => blocks.body(line)),
    ...blocks.signed(
      annexSigner(parts).map((text) => [run(text)]),
      width * 0.48,
    ),
  ]
}
