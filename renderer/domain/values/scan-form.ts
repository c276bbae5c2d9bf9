/** What a scan or document may be, as its bytes tell: its name proves nothing. */
export type ScanMedia = 'pdf' | 'jpg' | 'png' | 'docx'

/** Why some bytes are not kept: nothing in them, nothing the program knows, cut off or spoilt, a document with macros. */
export type ScanFault = 'empty' | 'unknown' | 'broken' | 'macros'

export interface ScanForm {
  readonly media: ScanMedia
  /** A PDF that asks for a passphrase: it is kept all the same, and told. */
  readonly isLocked: boolean
}

/** What no name of a file holds everywhere, and what nobody sees. Made once: it is a large class. */
const NOT_IN_NAMES = /[\p{C}<>:"|?*]/gu
/** No name of a file is longer. */
const MOST_NAME = 120
/** A PDF may have some bytes of a mail or a printer before it, and behind it. */
const PDF_HEAD = 1024
const PDF_END = 4096

/** The form of these bytes, or why they are not kept. They are read through, not opened. */
export function scanForm(bytes: Uint8Array): ScanForm | ScanFault {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return plain(isWholeJpeg(bytes), 'jpg')
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return plain(isWholePng(bytes), 'png')
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return formOfZip(bytes)
  if (find(bytes.subarray(0, PDF_HEAD), '%PDF-') !== -1) {
    const end = bytes.subarray(Math.max(0, bytes.length - PDF_END))
    if (find(end, '%%EOF') === -1 || find(end, 'startxref') === -1) return 'broken'
    return { media: 'pdf', isLocked: find(bytes, '/Encrypt') !== -1 }
  }
  return 'unknown'
}

/** Ends of names by which each may come. */
const ENDS: Readonly<Record<ScanMedia, readonly string[]>> = {
  pdf: ['pdf'],
  jpg: ['jpg', 'jpeg', 'jpe', 'jfif'],
  png: ['png'],
  docx: ['docx'],
}

/** Whether a file of that name says it is what it is; one without an end says nothing. */
export function isNamedRightly(name: string, media: ScanMedia): boolean {
  const end = /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase()
  return end === undefined || ENDS[media].includes(end)
}

/** The name of a file without its folder, without signs nobody sees, and not longer than a line; never empty. */
export function cleanScanName(name: string, media: ScanMedia): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const seen = last
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const stem = seen.replace(/\.[^.]*$/, '').trim() || 'lampiran'
  const end = isNamedRightly(seen, media)
    ? (/\.[^.]+$/.exec(seen)?.[0] ?? `.${media}`)
    : `.${media}`
  return `${[...stem].slice(0, MOST_NAME).join('').trim()}${end}`
}

function plain(isWhole: boolean, media: ScanMedia): ScanForm | ScanFault {
  return isWhole ? { media, isLocked: false } : 'broken'
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((one, at) => bytes[at] === one)
}

/** Where an ASCII text begins in bytes; -1 where it is not there. */
function find(bytes: Uint8Array, text: string): number {
  const first = text.charCodeAt(0)
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let end = 1
    while (end < text.length && bytes[at + end] === text.charCodeAt(end)) end++
    if (end === text.length) return at
  }
  return -1
}

/** Walks the segments up to the picture itself: one of them tells its size, and the picture has an end. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  let hasSize = false
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false
    const mark = bytes[at + 1] ?? 0
    if (mark === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    // Start of frame, but for tables that share its numbers.
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      if (at + 9 > bytes.length) return false
      hasSize = view.getUint16(at + 5) > 0 && view.getUint16(at + 7) > 0
    }
    if (mark === 0xda) return hasSize && endsIn(bytes, at + 2 + length)
    if (length < 2) return false
    at += 2 + length
  }
  return false
}

function endsIn(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at >= from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  return false
}

/** Its first chunk tells a size, and its chunks follow one another up to the last. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  let at = 8
  let hasData = false
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at)
    const type = textAt(bytes, at + 4, 4)
    if (at + 12 + length > bytes.length) return false
    if (at === 8 && (type !== 'IHDR' || length < 13 || !view.getUint32(16) || !view.getUint32(20)))
      return false
    if (type === 'IDAT') hasData = true
    if (type === 'IEND') return hasData
    at += 12 + length
  }
  return false
}

const END_OF_ZIP = 22
const MOST_COMMENT = 65_535
const ENTRY = 46

/** A Word document, by the list of names at the end of the file; nothing of it is unpacked. */
function formOfZip(bytes: Uint8Array): ScanForm | ScanFault {
  const names = namesInZip(bytes)
  if (names === null) return 'broken'
  if (!names.includes('word/document.xml') || !names.includes('[Content_Types].xml'))
    return 'unknown'
  if (names.some((name) => /vbaProject|vbaData|activeX/i.test(name))) return 'macros'
  return { media: 'docx', isLocked: false }
}

function namesInZip(bytes: Uint8Array): string[] | null {
  const view = viewOf(bytes)
  let end = bytes.length - END_OF_ZIP
  const least = Math.max(0, end - MOST_COMMENT)
  while (end >= least && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < least) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + ENTRY > end || view.getUint32(at, true) !== 0x02014b50) return null
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    if (name === undefined || extra === undefined || comment === undefined) return null
    names.push(textAt(bytes, at + ENTRY, name))
    at += ENTRY + name + extra + comment
  }
  return names
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length))
}
