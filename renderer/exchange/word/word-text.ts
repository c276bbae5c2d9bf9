import { elementAt, elementsIn, isOn } from './xml-tree.ts'

/** What of a document is not read, counted. */
export interface Unread {
  deleted: number
  hidden: number
  boxes: number
  pictures: number
  nested: number
}

/** Elements of which nothing is read: fields' codes, properties, what was there before a change. */
const SILENT = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'annotationRef', 'ruby'])
const DRAWN = new Set(['drawing', 'pict', 'object'])

/** The text of a paragraph as it stands when all changes are accepted; counts what is not read. */
export function textOfParagraph(paragraph: Element, unread: Unread): string {
  let text = ''
  const add = (parent: Element) => {
    for (const one of elementsIn(parent)) {
      const name = one.localName
      if (SILENT.has(name)) continue
      if (name === 't') text += one.textContent ?? ''
      else if (name === 'tab' || name === 'ptab') text += '\t'
      else if (name === 'br' || name === 'cr') text += '\n'
      else if (name === 'noBreakHyphen') text += '-'
      else if (name === 'del' || name === 'moveFrom') unread.deleted += hasText(one) ? 1 : 0
      else if (DRAWN.has(name)) noteDrawn(one, unread)
      else if (name === 'AlternateContent') noteDrawn(one, unread)
      else if (name === 'r' && isOn(elementAt(one, 'rPr', 'vanish'))) {
        unread.hidden += hasText(one) ? 1 : 0
      } else add(one)
    }
  }
  add(paragraph)
  return text
}

/** Whether the end of a paragraph was deleted: its text goes on in the next. */
export function endIsDeleted(paragraph: Element): boolean {
  const mark = elementAt(paragraph, 'pPr', 'rPr')
  return elementAt(mark, 'del') !== null || elementAt(mark, 'moveFrom') !== null
}

/** A box of text, or a picture; an old form of it that stands beside it is not counted. */
function noteDrawn(drawn: Element, unread: Unread): void {
  const shown = elementAt(drawn, 'Choice') ?? drawn
  const boxes = shown.getElementsByTagNameNS('*', 'txbxContent')
  let written = 0
  for (let at = 0; at < boxes.length; at++) {
    const box = boxes[at]
    if (box && (box.textContent ?? '').trim() !== '') written++
  }
  if (written > 0) unread.boxes += written
  else unread.pictures++
}

function hasText(element: Element): boolean {
  return (element.textContent ?? '').trim() !== ''
}
