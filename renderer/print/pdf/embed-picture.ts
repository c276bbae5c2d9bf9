import type { PictureMark } from '../marks/mark.ts'
import type { PdfFile } from './pdf-file.ts'
import { num, ref } from './pdf-values.ts'
import { pngPixels } from './png-pixels.ts'

const DATA = /^data:image\/(png|jpeg);base64,(.*)$/

/** Writes a picture; the answer is the number of its object, null where it is none a PDF can hold. */
export function embedPicture(file: PdfFile, { href, raster }: PictureMark): number | null {
  const [, kind, base64 = ''] = DATA.exec(href) ?? DATA.exec(raster ?? '') ?? []
  if (!kind) return null
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
  return kind === 'jpeg' ? embedJpeg(file, bytes) : embedPng(file, bytes)
}

function embedPng(file: PdfFile, bytes: Uint8Array): number {
  const { width, height, rgb, alpha } = pngPixels(bytes)
  const entries = {
    Type: '/XObject',
    Subtype: '/Image',
    Width: num(width),
    Height: num(height),
    BitsPerComponent: '8',
  }
  const mask = alpha && file.stream({ ...entries, ColorSpace: '/DeviceGray' }, alpha)
  const masked = mask === null ? {} : { SMask: ref(mask) }
  return file.stream({ ...entries, ColorSpace: '/DeviceRGB', ...masked }, rgb)
}

/** What stands before the size in a JPEG; a picture kept in steps has it too. */
const SIZES = new Set([0xc0, 0xc1, 0xc2])

function embedJpeg(file: PdfFile, bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer)
  for (let at = 2; at + 10 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return null
    if (!SIZES.has(view.getUint8(at + 1))) continue
    const colours = view.getUint8(at + 9)
    const entries = {
      Type: '/XObject',
      Subtype: '/Image',
      Width: num(view.getUint16(at + 7)),
      Height: num(view.getUint16(at + 5)),
      BitsPerComponent: num(view.getUint8(at + 4)),
      ColorSpace: colours === 1 ? '/DeviceGray' : colours === 4 ? '/DeviceCMYK' : '/DeviceRGB',
      // Programs that write four colours write them turned round.
      ...(colours === 4 ? { Decode: '[1 0 1 0 1 0 1 0]' } : {}),
      Filter: '/DCTDecode',
    }
    return file.stream(entries, bytes, { plain: true })
  }
  return null
}
