import { strFromU8 } from 'fflate'
import { unpackParts } from './unpack-parts.ts'
import { elementAt, elementsIn, xmlRoot } from './xml-tree.ts'

/** The parts of an OpenDocument text that are read. */
export interface OdtParts {
  /** `office:text`. */
  readonly text: Element
  /** Where the styles of its lists and paragraphs stand, the nearest first. */
  readonly styles: readonly Element[]
  /** The texts of heads and feet of its pages. */
  readonly aside: readonly string[]
}

const PART = /^(content|styles)\.xml$|^META-INF\/manifest\.xml$/

/** Unpacks what is read of an OpenDocument text. Throws `TooLarge`, or an error where it is encrypted or damaged. */
export function unpackOdt(bytes: Uint8Array): OdtParts {
  const parts = unpackParts(bytes, PART)
  const manifest = parts['META-INF/manifest.xml']
  if (manifest && strFromU8(manifest).includes('encryption-data')) {
    throw new Error('The document is encrypted')
  }
  const [content, styles] = [rootOf(parts['content.xml']), rootOf(parts['styles.xml'])]
  const text = elementAt(content, 'body', 'text')
  if (!text) throw new Error('The document has no text')
  const pages = elementsIn(elementAt(styles, 'master-styles'), 'master-page')
  return {
    text,
    styles: [
      elementAt(content, 'automatic-styles'),
      elementAt(styles, 'automatic-styles'),
      elementAt(styles, 'styles'),
    ].filter((one) => one !== null),
    aside: pages
      .flatMap((page) => elementsIn(page))
      .filter(({ localName }) => /^(header|footer)/.test(localName))
      .map((one) => one.textContent ?? ''),
  }
}

function rootOf(bytes: Uint8Array | undefined): Element | null {
  return bytes ? xmlRoot(strFromU8(bytes)) : null
}
