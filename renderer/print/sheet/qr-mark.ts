import qrcode from 'qrcode-generator'
import { type Mark, meant } from '../marks/mark.ts'

export interface CodePlace {
  readonly x: number
  readonly y: number
  readonly sizeMm: number
}

/**
 * The QR code of a short text (level M), without its quiet zone: keep four modules clear around it. `words`: what it
 * is, for who cannot see it.
 */
export function qrMark(text: string, { x, y, sizeMm }: CodePlace, words: string): Mark {
  const code = qrcode(0, 'M')
  code.addData(text, 'Alphanumeric')
  code.make()
  const count = code.getModuleCount()
  const module = sizeMm / count
  const parts: string[] = []
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (!code.isDark(row, column)) continue
      let end = column
      while (end + 1 < count && code.isDark(row, end + 1)) end++
      const left = short(x + column * module)
      const width = short((end - column + 1) * module)
      parts.push(`M${left} ${short(y + row * module)}h${width}v${short(module)}h${-width}z`)
      column = end
    }
  }
  return meant({ is: 'figure', words }, [{ kind: 'path', path: parts.join(''), fill: '#000' }])
}

function short(value: number): number {
  return Math.round(value * 10000) / 10000
}
