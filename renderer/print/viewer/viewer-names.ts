import { type Language, OF_NAMES } from '../../domain/values/language.ts'
import type { NamesWithin } from '../../words/names-within.ts'
import { escaped } from '../marks/svg.ts'

/** ` lang="id"` of what is a name in a file of another language; nothing where the file is Indonesian itself. */
export function ofNames(language: Language): string {
  return language === OF_NAMES ? '' : ` lang="${OF_NAMES}"`
}

/** A sentence as HTML, the names in it in their own language. @param names null where the file is Indonesian itself */
export function namesMarked(text: string, names: NamesWithin | null): string {
  if (!names) return escaped(text)
  const pieces = names.pieces([text])[0] ?? []
  return pieces
    .map((piece) =>
      piece.isName ? `<span lang="${OF_NAMES}">${escaped(piece.text)}</span>` : escaped(piece.text),
    )
    .join('')
}
