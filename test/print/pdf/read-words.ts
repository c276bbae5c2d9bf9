import { paintsOf, stringsOf } from './read-content.ts'
import type { ReadPage, ReadPdf, Tagged } from './read-pdf.ts'

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

/** By the number of the marked content. */
function wordsOn(page: ReadPage): ReadonlyMap<number, string> {
  const said = new Map<number, string>()
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
    said.set(owner.mcid, (said.get(owner.mcid) ?? '') + words)
  }
  return said
}
