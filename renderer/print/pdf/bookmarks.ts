import type { PdfFile } from './pdf-file.ts'
import { array, dict, num, ref, text } from './pdf-values.ts'

/** A line in the list of contents, and where it leads. */
export interface Bookmark {
  readonly title: string
  /** What a reader shows: the page, and the place on it. */
  readonly to: string
  readonly children: Bookmark[]
}

/** Writes the list of contents. @returns the number of its object; null where it would hold nothing */
export function writeBookmarks(file: PdfFile, bookmarks: readonly Bookmark[]): number | null {
  if (bookmarks.length === 0) return null
  const root = file.reserve()
  const [first, last] = writeLevel(file, bookmarks, root)
  const entries = { Type: '/Outlines', First: ref(first), Last: ref(last) }
  return file.put(dict({ ...entries, Count: num(bookmarks.length) }), root)
}

/** @returns the numbers of the first and the last */
function writeLevel(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  parent: number,
): readonly [number, number] {
  const ids = bookmarks.map(() => file.reserve())
  bookmarks.forEach(({ title, to, children }, at) => {
    const [id, before, after] = [ids[at] ?? 0, ids[at - 1], ids[at + 1]]
    const below = children.length > 0 ? writeLevel(file, children, id) : null
    file.put(
      dict({
        Title: text(title),
        Parent: ref(parent),
        Prev: before === undefined ? undefined : ref(before),
        Next: after === undefined ? undefined : ref(after),
        Dest: to,
        ...(below
          ? { First: ref(below[0]), Last: ref(below[1]), Count: num(-children.length) }
          : {}),
      }),
      id,
    )
  })
  return [ids[0] ?? 0, ids.at(-1) ?? 0]
}

/** The page with that place in its upper left corner. @param page number of its object */
export function placeOn(page: number, x: number, y: number): string {
  return array([ref(page), '/XYZ', num(x), num(y), 'null'])
}

/** The whole page. */
export function wholePage(page: number): string {
  return array([ref(page), '/Fit'])
}
