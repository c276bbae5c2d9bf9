import type { Unread } from './word-text.ts'
import { attributeOf, elementAt, elementsIn, numberOf } from './xml-tree.ts'

interface Told {
  /** Styles of text nobody sees. */
  readonly hidden: ReadonlySet<string>
  readonly unread: Unread
}

/** Elements of which nothing is read: notes at the foot, remarks at the margin, fields that place themselves. */
const SILENT = new Set(['note', 'annotation', 'annotation-end', 'ruby-text', 'bookmark'])
const DRAWN = new Set(['frame', 'custom-shape', 'rect', 'line', 'g', 'object'])
/** So many spaces are written for one element. */
const MOST_SPACES = 200

/** The names of styles whose text is hidden. */
export function hiddenStyles(styles: readonly Element[]): ReadonlySet<string> {
  const found = styles
    .flatMap((part) => elementsIn(part, 'style'))
    .filter((one) => attributeOf(elementAt(one, 'text-properties'), 'display') === 'none')
  return new Set(found.map((one) => attributeOf(one, 'name') ?? ''))
}

/** The text of a paragraph as it stands when all changes are accepted; counts what is not read. */
export function textOfOdt(paragraph: Element, { hidden, unread }: Told): string {
  let text = ''
  const add = (parent: Element) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) text += (node.nodeValue ?? '').replace(/\s+/g, ' ')
      if (node.nodeType !== 1) continue
      const one = node as Element
      const name = one.localName
      if (SILENT.has(name)) continue
      if (name === 's') text += ' '.repeat(Math.min(MOST_SPACES, numberOf(one, 'c') ?? 1))
      else if (name === 'tab') text += '\t'
      else if (name === 'line-break') text += '\n'
      else if (DRAWN.has(name)) noteDrawn(one, unread)
      else if (isHidden(one, hidden)) {
        if ((one.textContent ?? '').trim() !== '') unread.hidden++
      } else add(one)
    }
  }
  if (hidden.has(attributeOf(paragraph, 'style-name') ?? '')) {
    if ((paragraph.textContent ?? '').trim() !== '') unread.hidden++
    return ''
  }
  add(paragraph)
  return text
}

function isHidden(one: Element, hidden: ReadonlySet<string>): boolean {
  if (/^hidden-(text|paragraph)$/.test(one.localName)) return true
  return one.localName === 'span' && hidden.has(attributeOf(one, 'style-name') ?? '')
}

/** A box of text, or a picture. */
function noteDrawn(drawn: Element, unread: Unread): void {
  if ((drawn.textContent ?? '').trim() !== '') unread.boxes++
  else unread.pictures++
}
