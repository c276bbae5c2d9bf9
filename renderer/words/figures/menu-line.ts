import type { Language } from '../../domain/values/language.ts'
import { mannerOf } from './spoken.ts'

/** As the lines of a window's menu are written: `Buka folder berkas` → `Buka Folder Berkas`. */
export function menuLine(text: string, language: Language): string {
  const { smallWords } = mannerOf(language)
  return text.replace(/(?<= )\p{Ll}[^ ]*/gu, (word) =>
    smallWords.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}
