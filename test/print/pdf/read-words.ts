import { paintsOf, stringsOf } from './read-content.ts'
import { type ReadPage, type ReadPdf, type Tagged, wordsIn } from './read-pdf.ts'

/** What each element of the tree itself says, by its number; lines are parted by a space. */
export function wordsByElement({ root, pages }: ReadPdf): ReadonlyMap<string, string> {
  const onPages = new Map(pages.map((page) => [page.ref, wordsOn(page)]))
  const said = new Map<string, string>()
  const visit = ({ ref, contents, children }: Tagged) => {
    const words = contents.map(({ page, mcid }) => onPages.get(page)?.get(mcid) ?? '')
    said.set(ref, words.join(' ').replace(/\s+/g, ' ').trim())
    for (const child of children) visit(child)
  }
  visit(root)
  return said
}

/** Text in one language; that of its element where it says none itself. */
interface Span {
  readonly lang: string | undefined
  readonly text: string
}

/** By the number of the marked content. */
function wordsOn(page: ReadPage): ReadonlyMap<number, string> {
  const spans = [...spansOn(page)]
  return new Map(spans.map(([mcid, list]) => [mcid, list.map(({ text }) => text).join('')]))
}

function spansOn(page: ReadPage): ReadonlyMap<number, readonly Span[]> {
  const said = new Map<number, Span[]>()
  const owners = new Map(paintsOf(page.steps).map(({ step, owner }) => [step, owner]))
  const kept: string[] = []
  let font = ''
  for (const step of page.steps) {
    const { operator, operands } = step
    if (operator === 'Tf') font = operands[0]?.slice(1) ?? ''
    else if (operator === 'q') kept.push(font)
    else if (operator === 'Q') font = kept.pop() ?? ''
    const owner = owners.get(step)
    if (operator !== 'TJ' || !owner || owner === 'artifact') continue
    const words = stringsOf(operands[0] ?? '')
      .flatMap((bytes) => (typeof bytes === 'string' ? page.fonts.get(font)?.glyphsIn(bytes) : []))
      .map((glyph) => glyph?.letters ?? '')
      .join('')
    const spans = said.get(owner.mcid) ?? []
    const last = spans.at(-1)
    const goesOn = last && last.lang === owner.lang
    if (goesOn) spans.splice(-1, 1, { ...last, text: last.text + words })
    else spans.push({ lang: owner.lang, text: words })
    said.set(owner.mcid, spans)
  }
  return said
}

/** What is read of a document, a text each between two changes of language. */
export function wordsByLanguage(pdf: ReadPdf): Readonly<Record<'id' | 'en', readonly string[]>> {
  const own = wordsIn(pdf.document.catalog, 'Lang')
  const found = { id: [] as string[], en: [] as string[] }
  const pages = new Map(pdf.pages.map((page) => [page.ref, spansOn(page)]))
  const visit = ({ dict, contents, children }: Tagged, around: string) => {
    const language = wordsIn(dict, 'Lang') || around
    for (const { page, mcid } of contents) {
      for (const { lang, text } of pages.get(page)?.get(mcid) ?? []) {
        found[(lang ?? language) as 'id' | 'en'].push(text)
      }
    }
    for (const child of children) visit(child, language)
  }
  visit(pdf.root, own)
  return found
}
