import { OF_NAMES } from '../../domain/values/language.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import { turnedPaper } from '../../layout/pages/paper.ts'
import { type NamesWithin, namesWithin } from '../../words/names-within.ts'
import type { Group, PictureMark, Sheet } from '../marks/mark.ts'
import type { Target } from '../marks/meaning.ts'
import { unpacked } from '../marks/packed-sheet.ts'
import type { PrintDocument, SheetsDrawn } from '../sheet/print-document.ts'
import { type Bookmark, placeOn, wholePage, writeBookmarks } from './bookmarks.ts'
import { embedFont } from './embed-font.ts'
import { embedPicture } from './embed-picture.ts'
import { areaIn, type Matrix, pageMatrix, points } from './matrix.ts'
import { type Facts, writeInfo, writeMetadata } from './metadata.ts'
import { pageContent } from './page-content.ts'
import type { PaperFonts } from './paper-fonts.ts'
import { createPdfFile, type PdfFile } from './pdf-file.ts'
import { array, bytesOf, dict, num, nums, ref, text } from './pdf-values.ts'
import { createTextSetter, type TextSetter } from './set-text.ts'
import { createStructureTree, type Element, type StructureTree } from './structure-tree.ts'

export interface PdfOrder {
  readonly document: Omit<PrintDocument, 'svg'>
  readonly fonts: PaperFonts
  /** The program and its version. */
  readonly creator: string
  readonly createdAt: Date
}

/** What is known of a page once it is drawn. */
interface DrawnPage {
  readonly id: number
  readonly no: number
  /** Where links lead: left and top in points. */
  readonly places: Map<string, readonly [number, number]>
  readonly links: {
    readonly id: number
    readonly to: Target
    readonly write: (to: string) => void
  }[]
}

/**
 * The sheets as a PDF of exactly their paper, tagged as PDF/UA-1 asks: every glyph embedded, what is read in the order a
 * person reads it, bookmarks, links from sheet to sheet. The same order gives the same bytes on every machine.
 */
export function writePdf(order: PdfOrder, drawn?: SheetsDrawn): Uint8Array {
  const { document, fonts } = order
  const file = createPdfFile()
  const setter = createTextSetter(fonts, file)
  const tree = createStructureTree(file)
  const pictures = new Map<string, number | null>()
  const isForeign = document.language !== OF_NAMES && document.names !== undefined
  const parts = {
    order,
    names: isForeign ? namesWithin(document.names ?? []) : null,
    file,
    setter,
    tree,
    pictures,
    pagesId: file.reserve(),
    fontsId: file.reserve(),
  }
  drawn?.(0, document.sheets)
  const bookmarks: Bookmark[] = []
  const pages = document.packed.map((packed, at) => {
    const page = drawPage(parts, unpacked(packed), bookmarks)
    drawn?.(at + 1, document.sheets)
    return page
  })
  writeLinks(pages)
  for (const [at, used] of setter.used.entries()) embedFont(file, used, at)
  file.put(
    dict(Object.fromEntries(setter.used.map(({ name, id }) => [name, ref(id)]))),
    parts.fontsId,
  )
  const kids = array(pages.map(({ id }) => ref(id)))
  file.put(dict({ Type: '/Pages', Count: num(pages.length), Kids: kids }), parts.pagesId)
  return file.end(writeCatalog(parts, bookmarks), writeInfo(file, factsOf(order)), idOf(document))
}

interface Parts {
  readonly order: PdfOrder
  readonly file: PdfFile
  readonly names: NamesWithin | null
  readonly setter: TextSetter
  readonly tree: StructureTree
  /** Numbers of the objects of pictures, by address. */
  readonly pictures: Map<string, number | null>
  readonly pagesId: number
  readonly fontsId: number
}

function drawPage(parts: Parts, sheet: Sheet, bookmarks: Bookmark[]): DrawnPage {
  const { order, file, setter, tree } = parts
  const { paper } = order.document
  const { widthMm, heightMm } = sheet.turned ? turnedPaper(paper) : paper
  const id = file.reserve()
  const page: DrawnPage = { id, no: sheet.no, places: new Map(), links: [] }
  const own: Bookmark = { title: sheet.bookmark, to: wholePage(id), children: [] }
  bookmarks.push(own)
  const section = tree.child(tree.document, 'Sect', { T: text(sheet.bookmark) })
  const pictures = new Map<string, number>()
  const content = pageContent(sheet, id, pageMatrix(heightMm), section, {
    setter,
    tree,
    language: order.document.language,
    names: parts.names,
    pictureName: (picture) => pictureName(parts, picture, pictures),
    link: (element, { to, words }, area) => addLink(parts, page, element, { to, words, area }),
    place: (group, matrix) => addPlace(page, own, group, matrix),
  })
  const contentId = file.stream({}, bytesOf(content))
  const xObjects = [...pictures].map(([name, picture]) => [name, ref(picture)])
  file.put(
    dict({
      Type: '/Page',
      Parent: ref(parts.pagesId),
      MediaBox: array([nums([0, 0, points(widthMm), points(heightMm)])]),
      Resources: dict({
        Font: ref(parts.fontsId),
        ...(xObjects.length > 0 ? { XObject: dict(Object.fromEntries(xObjects)) } : {}),
      }),
      Contents: ref(contentId),
      StructParents: num(tree.pageKey(id)),
      Tabs: '/S',
      ...(page.links.length > 0 ? { Annots: array(page.links.map((link) => ref(link.id))) } : {}),
    }),
    id,
  )
  return page
}

function pictureName(
  { file, pictures }: Parts,
  picture: PictureMark,
  onPage: Map<string, number>,
): string | null {
  if (!pictures.has(picture.href)) pictures.set(picture.href, embedPicture(file, picture))
  const id = pictures.get(picture.href)
  if (!id) return null
  onPage.set(`I${id}`, id)
  return `I${id}`
}

function addPlace(page: DrawnPage, sheet: Bookmark, group: Group, matrix: Matrix): void {
  const [left = 0, , , top = 0] = group.at ? areaIn(matrix, group.at.area) : []
  if (group.at) page.places.set(group.at.name, [left, top])
  if (group.bookmark === undefined) return
  const to = group.at ? placeOn(page.id, left, top) : wholePage(page.id)
  sheet.children.push({ title: group.bookmark, to, children: [] })
}

function addLink(
  { file, tree }: Parts,
  page: DrawnPage,
  element: Element,
  {
    to,
    words,
    area,
  }: { readonly to: Target; readonly words: string; readonly area: readonly number[] },
): void {
  const id = file.reserve()
  const key = tree.annotation(element, page.id, id)
  const write = (dest: string) =>
    file.put(
      dict({
        Type: '/Annot',
        Subtype: '/Link',
        Rect: array([nums(area)]),
        Border: '[0 0 0]',
        F: '4',
        Contents: text(words),
        Dest: dest,
        StructParent: num(key),
      }),
      id,
    )
  page.links.push({ id, to, write })
}

/** Where every link leads is known when all pages are; one to a sheet that is not printed stays where it is. */
function writeLinks(pages: readonly DrawnPage[]): void {
  const byNumber = new Map(pages.map((page) => [page.no, page]))
  for (const page of pages) {
    for (const { to, write } of page.links) {
      const { sheet } = to
      const target =
        (sheet === undefined
          ? pages.find(({ places }) => places.has(to.name))
          : byNumber.get(sheet)) ?? page
      const place = to.name === undefined ? undefined : target.places.get(to.name)
      write(place ? placeOn(target.id, place[0], place[1]) : wholePage(target.id))
    }
  }
}

function writeCatalog({ order, file, tree, pagesId }: Parts, bookmarks: readonly Bookmark[]) {
  const { language, sheets } = order.document
  const outlines = writeBookmarks(file, bookmarks)
  return file.put(
    dict({
      Type: '/Catalog',
      Pages: ref(pagesId),
      Lang: text(language),
      MarkInfo: '<</Marked true>>',
      StructTreeRoot: ref(tree.end()),
      ViewerPreferences: '<</DisplayDocTitle true>>',
      Metadata: ref(writeMetadata(file, factsOf(order))),
      ...(outlines === null ? {} : { Outlines: ref(outlines) }),
      ...(sheets > 1 ? { PageMode: '/UseOutlines' } : {}),
    }),
  )
}

function factsOf({ document, creator, createdAt }: PdfOrder): Facts {
  const { title, author, subject, language } = document
  return { title, author, subject, creator, createdAt, language }
}

/** Two files with the same sheets are the same to whoever keeps them apart by this. */
function idOf({ title, packed }: PdfOrder['document']): string {
  const sums = [title, ...packed.map(textDigits)].join(' ')
  return ['a', 'b', 'c', 'd'].map((salt) => textDigits(`${salt} ${sums}`)).join('')
}
