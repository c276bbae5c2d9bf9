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
  readonly widths: readonly number[]
  /** Letters by glyph. */
  readonly letters: ReadonlyMap<number, string>
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
  const map = textOf(lookup(dict.get(PDFName.of('ToUnicode'))))
  const letters = new Map(
    [...map.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm)].map(([, glyph = '', hex = '']) => [
      Number.parseInt(glyph, 16),
      (hex.match(/.{4}/g) ?? [])
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join(''),
    ]),
  )
  return {
    dict: descendant,
    embedded: file instanceof PDFRawStream,
    widths: arrayOf(lookup(widths)).map((width) =>
      width instanceof PDFNumber ? width.asNumber() : 0,
    ),
    letters,
  }
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
