import { strFromU8 } from 'fflate'
import { unpackParts } from './unpack-parts.ts'
import { xmlRoot } from './xml-tree.ts'
import { DOCUMENT } from './zip-kind.ts'

/** The parts of a Word document that are read. */
export interface WordParts {
  readonly document: Element
  readonly numbering: Element | null
  readonly styles: Element | null
  /** Headers, footers, notes and comments as XML: only whether they hold text is looked at. */
  readonly aside: readonly string[]
}

const PART = /^word\/(document\d*|numbering|styles|(header|footer)\d*|footnotes|endnotes)\.xml$/

/** Unpacks what is read of a document; pictures and programs stay packed. Throws `TooLarge`, or an error where it is damaged. */
export function unpackWord(bytes: Uint8Array): WordParts {
  const parts = unpackParts(bytes, PART)
  const names = Object.keys(parts)
  const textOf = (name: string | undefined) =>
    name === undefined || !parts[name] ? null : strFromU8(parts[name])
  const rootOf = (name: string) => {
    const text = textOf(name)
    return text === null ? null : xmlRoot(text)
  }
  return {
    document: xmlRoot(textOf(names.find((name) => DOCUMENT.test(name))) ?? ''),
    numbering: rootOf('word/numbering.xml'),
    styles: rootOf('word/styles.xml'),
    aside: names
      .filter((name) => /(header|footer|notes)\d*\.xml$/.test(name))
      .map((name) => textOf(name) ?? ''),
  }
}
