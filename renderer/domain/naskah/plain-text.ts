import { type Line, lineText } from './lines.ts'

/** The text with one paragraph a line: mark, then words; a heading and an article's mark are lines of their own. */
export function plainText(lines: readonly Line[]): string {
  return lines.flatMap(plainLines).join('\n')
}

/** The plain lines of one paragraph. */
export function plainLines(line: Line): string[] {
  const { kind, mark } = line
  const text = lineText(line)
  if (kind === 'considering') return ['Menimbang :']
  if (kind === 'citing') return ['Mengingat :']
  if (kind === 'sets') return ['Menetapkan :', text]
  if (kind === 'title' || kind === 'signing' || kind === 'promulgating') return []
  if (mark === '') return text === '' ? [] : [text]
  if (kind === 'ayat' || kind === 'item') return [`${mark} ${text}`]
  return text === '' ? [mark] : [mark, text]
}
