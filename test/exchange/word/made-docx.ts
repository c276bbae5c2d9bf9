import {
  Document,
  type IPropertiesOptions,
  type ISectionOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import type { ImportOutcome } from '../../../renderer/exchange/read/import-report.ts'
import { createProblemList } from '../../../renderer/exchange/read/problem-list.ts'
import type { Sheet } from '../../../renderer/exchange/read/sheet.ts'
import { loadSheets } from '../../../renderer/exchange/sheets/load-sheets.ts'

export type Children = ISectionOptions['children']

/** A document as Word would write it. */
export async function docxOf(
  children: Children,
  more: Partial<IPropertiesOptions> & { readonly section?: Partial<ISectionOptions> } = {},
): Promise<Uint8Array> {
  const { section, ...options } = more
  const document = new Document({ ...options, sections: [{ ...section, children }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** The same bytes with the XML of a part changed. */
export function withPart(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes)
  const xml = strFromU8(parts[part] ?? new Uint8Array())
  return zipSync({ ...parts, [part]: strToU8(change(xml)) })
}

/** A document whose body is written as XML. */
export async function docxOfXml(body: string, numbering?: string): Promise<Uint8Array> {
  const plain = await docxOf([new Paragraph({ children: [new TextRun('x')] })])
  const bytes = withPart(plain, 'word/document.xml', (xml) =>
    xml.replace(/<w:body>[\s\S]*<\/w:body>/, `<w:body>${body}</w:body>`),
  )
  if (numbering === undefined) return bytes
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return withPart(
    bytes,
    'word/numbering.xml',
    () => `<w:numbering xmlns:w="${space}">${numbering}</w:numbering>`,
  )
}

export interface Opened {
  readonly sheets: readonly Sheet[]
  readonly problems: readonly string[]
}

/** The sheets of a document and what is told of it. */
export async function opened(bytes: Uint8Array, name = 'Lampiran.docx'): Promise<Opened> {
  const problems = createProblemList('id')
  const sheets = await loadSheets({ name, bytes }, problems)
  return { sheets, problems: problems.list.map(({ message }) => message) }
}

/** What a document brings. */
export function imported(bytes: Uint8Array, name = 'Lampiran.docx'): Promise<ImportOutcome> {
  return importFiles([{ name, bytes }], { preset: 'auto', language: 'id' })
}

/** The units of an outcome drawn in, each with its posts in brackets; * is the head. */
export function treeOf({ records }: Pick<ImportOutcome, 'records'>): string[] {
  const lines: string[] = []
  const add = (parentId: string | null, depth: number) => {
    for (const unit of records) {
      if (unit.kind !== 'unit' || unit.parentId !== parentId) continue
      const posts = records.flatMap((one) =>
        one.kind === 'post' && one.unitId === unit.id ? [`${one.head ? '*' : ''}${one.title}`] : [],
      )
      const told = posts.length > 0 ? ` [${posts.join('; ')}]` : ''
      lines.push(`${'  '.repeat(depth)}${unit.name}${told}`)
      add(unit.id, depth + 1)
    }
  }
  add(null, 0)
  return lines
}
