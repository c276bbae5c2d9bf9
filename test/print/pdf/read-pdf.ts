import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { type Step, stepsOf } from './read-content.ts'

/** An element of the tree, as another program than the one that wrote it finds it. */
export interface Tagged {
  readonly type: string
  readonly ref: string
  readonly dict: PDFDict
  readonly children: readonly Tagged[]
  /** Marked contents: `page ref` and number. */
  readonly contents: readonly { readonly page: string; readonly mcid: number }[]
  /** Links it owns. */
  readonly objects: readonly string[]
}

export interface ReadFont {
  readonly dict: PDFDict
  readonly embedded: boolean
  /** What the bytes of a string on a page show. */
  glyphsIn(bytes: string): readonly ReadGlyph[]
}

export interface ReadGlyph {
  /** Its number in the font. */
  readonly glyph: number
  /** In thousandths of the type size. */
  readonly width: number
  readonly letters: string
}

export interface ReadPage {
  readonly ref: string
  readonly dict: PDFDict
  readonly steps: readonly Step[]
  readonly fonts: ReadonlyMap<string, ReadFont>
}

export interface ReadPdf {
  readonly document: PDFDocument
  readonly root: Tagged
  readonly pages: readonly ReadPage[]
  lookup(value: PDFObject | undefined): PDFObject | undefined
}

/** The bytes of a PDF as pages and tags, read with pdf-lib. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const lookup = (value: PDFObject | undefined) => document.context.lookup(value)
  const tree = dictOf(lookup(document.catalog.get(PDFName.of('StructTreeRoot'))))
  const [top] = arrayOf(lookup(tree.get(PDFName.of('K'))))
  if (!(top instanceof PDFRef)) throw new Error('no tags')
  const fonts = new Map<string, ReadFont>()
  const pages = document.getPages().map(({ node, ref }): ReadPage => {
    const contents = lookup(node.get(PDFName.of('Contents')))
    const resources = dictOf(lookup(node.get(PDFName.of('Resources'))))
    const named = dictOf(lookup(resources.get(PDFName.of('Font'))))
    for (const [name, font] of named.entries()) {
      const key = name.asString().slice(1)
      if (!fonts.has(key)) fonts.set(key, fontOf(dictOf(lookup(font)), lookup))
    }
    return { ref: ref.toString(), dict: node, steps: stepsOf(textOf(contents)), fonts }
  })
  return { document, root: taggedOf(top, lookup), pages, lookup }
}

/** An element and all below it, in the order they are read. */
export function elementsOf(element: Tagged): Tagged[] {
  return [element, ...element.children.flatMap(elementsOf)]
}

type Lookup = ReadPdf['lookup']

function taggedOf(ref: PDFRef, lookup: Lookup): Tagged {
  const dict = dictOf(lookup(ref))
  const kids = lookup(dict.get(PDFName.of('K')))
  const page = dict.get(PDFName.of('Pg'))?.toString() ?? ''
  const children: Tagged[] = []
  const contents: { page: string; mcid: number }[] = []
  const objects: string[] = []
  const given = kids instanceof PDFArray ? arrayOf(kids) : kids ? [dict.get(PDFName.of('K'))] : []
  for (const kid of given) {
    const value = lookup(kid)
    if (value instanceof PDFNumber) contents.push({ page, mcid: value.asNumber() })
    else if (value instanceof PDFDict && nameIn(value, 'Type') === 'OBJR') {
      objects.push(value.get(PDFName.of('Obj'))?.toString() ?? '')
    } else if (value instanceof PDFDict && nameIn(value, 'Type') === 'MCR') {
      const mcid = value.get(PDFName.of('MCID'))
      if (mcid instanceof PDFNumber) {
        const on = value.get(PDFName.of('Pg'))?.toString() ?? page
        contents.push({ page: on, mcid: mcid.asNumber() })
      }
    } else if (kid instanceof PDFRef) children.push(taggedOf(kid, lookup))
  }
  return { type: nameIn(dict, 'S'), ref: ref.toString(), dict, children, contents, objects }
}

function fontOf(dict: PDFDict, lookup: Lookup): ReadFont {
  const [below] = arrayOf(lookup(dict.get(PDFName.of('DescendantFonts'))))
  const descendant = dictOf(lookup(below))
  const descriptor = dictOf(lookup(descendant.get(PDFName.of('FontDescriptor'))))
  const file = lookup(descriptor.get(PDFName.of('FontFile2')))
  const [, widths] = arrayOf(lookup(descendant.get(PDFName.of('W'))))
  const codes = rangesOf(textOf(lookup(dict.get(PDFName.of('Encoding')))))
  const letters = lettersOf(textOf(lookup(dict.get(PDFName.of('ToUnicode')))))
  const all = arrayOf(lookup(widths))
  const glyphsIn = (bytes: string) => {
    const found: ReadGlyph[] = []
    for (let at = 0; at < bytes.length; ) {
      const range = codes.find((one) => isIn(one, bytes, at))
      if (!range) throw new Error(`no such code: ${bytes.charCodeAt(at)}`)
      const code = codeAt(bytes, at, range.length)
      const glyph = range.glyph + code - range.first
      const width = all[glyph]
      found.push({
        glyph,
        width: width instanceof PDFNumber ? width.asNumber() : 0,
        letters: letters.get(code) ?? '',
      })
      at += range.length
    }
    return found
  }
  return { dict: descendant, embedded: file instanceof PDFRawStream, glyphsIn }
}

interface CodeRange {
  /** Bytes of a code. */
  readonly length: number
  readonly first: number
  readonly last: number
  /** Number of the glyph of the first. */
  readonly glyph: number
}

function rangesOf(map: string): CodeRange[] {
  return [...map.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)> (\d+)$/gm)].map(
    ([, from = '', to = '', glyph]) => ({
      length: from.length / 2,
      first: Number.parseInt(from, 16),
      last: Number.parseInt(to, 16),
      glyph: Number(glyph),
    }),
  )
}

function isIn({ length, first, last }: CodeRange, bytes: string, at: number): boolean {
  const code = codeAt(bytes, at, length)
  return code >= first && code <= last
}

function codeAt(bytes: string, at: number, length: number): number {
  let code = 0
  for (let no = 0; no < length; no++) code = code * 256 + bytes.charCodeAt(at + no)
  return code
}

/** Letters by code. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const blocks = [...map.matchAll(/beginbfchar\n(.*?)endbfchar/gs)]
    .map(([, lines]) => lines)
    .join('')
  return new Map(
    [...blocks.matchAll(/^<([0-9A-F]+)> <([0-9A-F]+)>$/gm)].map(([, code = '', hex = '']) => [
      Number.parseInt(code, 16),
      (hex.match(/.{4}/g) ?? [])
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join(''),
    ]),
  )
}

/** The text of a stream, byte for byte. */
export function textOf(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream')
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
}

export function dictOf(value: PDFObject | undefined): PDFDict {
  if (value instanceof PDFDict) return value
  throw new Error(`no dictionary: ${value}`)
}

export function arrayOf(value: PDFObject | undefined): PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : []
}

export function nameIn(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFName ? value.asString().slice(1) : ''
}

export function wordsIn(dict: PDFDict, key: string): string {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}
