import { strToU8, zipSync } from 'fflate'

const text = (value: string) => strToU8(value)

/** Small files of each kind, whole. */
export const PDF = text('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n')
export const LOCKED_PDF = text('%PDF-1.4\ntrailer<</Encrypt 3 0 R>>\nstartxref\n9\n%%EOF\n')
// biome-ignore format: a file by its bytes
export const JPG = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0,
  0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0,
  0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9,
])
const chunk = (type: string, data: readonly number[]) => [
  ...[0, 0, 0, data.length],
  ...text(type),
  ...data,
  ...[0, 0, 0, 0],
]
export const PNG = new Uint8Array([
  ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  ...chunk('IHDR', [0, 0, 0, 3, 0, 0, 0, 2, 8, 0, 0, 0, 0]),
  ...chunk('IDAT', [1, 2, 3]),
  ...chunk('IEND', []),
])
const word = { '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text('<w/>') }
export const DOCX = zipSync(word)
export const DOCM = zipSync({ ...word, 'word/vbaProject.bin': text('x') })
export const XLSX = zipSync({
  '[Content_Types].xml': text('<Types/>'),
  'xl/workbook.xml': text(''),
})
