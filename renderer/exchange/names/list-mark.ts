import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { unitOfTitle } from './unit-of-title.ts'

/** "I. Dinas Sosial", "1) Seksi Anak", "(a) Tim Satu": the mark of a point of a list, and what stands behind it. */
const MARKED = /^(\(?(?:[IVX]{1,5}|\d{1,2}|[A-Za-z])[.)])\s*(?=\p{L}{2})(.+)$/u

/** How a regulation ends the points of its list: "Sekretariat, terdiri dari:", "Seksi Anak; dan". */
const CLOSED =
  /\s*[,;]?\s*(yang\s+)?(terdiri\s+(dari|atas)|membawahi|membawahkan|meliputi)\s*:?$|\s*;\s*(dan(\/atau)?|atau)?$/iu

/** The mark of a point of a list and its name; the whole as the name where no mark stands before it. */
export function splitMark(text: string): { readonly mark: string; readonly name: string } {
  const [, mark, name] = MARKED.exec(text) ?? []
  return mark && name ? { mark, name } : { mark: '', name: text }
}

/** Without the dashes or dots by which a list draws its names in: "-- Subbagian Umum". */
export function withoutDashes(name: string): string {
  return name.replace(/^([-–—•·*>]+\s*)+(?=\p{L})/u, '')
}

/** The name of a point without its mark and without the words that lead to the points below it. */
export function pointName(text: string): string {
  const { mark, name } = splitMark(text)
  if (mark === '') return text
  return name.replace(CLOSED, '').replace(/\.$/, '')
}

/** A unit or a post without the mark of its point, where a kind of unit or the post of a head stands behind it. */
export function withoutListMark(marked: string): string {
  const text = withoutDashes(marked)
  const plain = pointName(text)
  const told = guessUnitType(plain) !== 'generic' || unitOfTitle(plain) !== null
  return told ? plain : text
}
