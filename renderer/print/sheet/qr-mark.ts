import qrcode from 'qrcode-generator'
import type { Mark } from './drawing.ts'

/** The QR code of a short text (level M), without its quiet zone: keep four modules clear around it. */
export function qrMark(text: string, x: number, y: number, sizeMm: number): Mark {
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
  return { kind: 'shape', path: parts.join('') }
}

function short(value: number): number {
  return Math.round(value * 10000) / 10000
}
