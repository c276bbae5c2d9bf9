import { unzipSync } from 'fflate'

/** What a file that holds no table may be. */
export const FILE_KINDS = [
  'picture',
  'video',
  'sound',
  'archive',
  'presentation',
  'drawing',
  'mail',
  'database',
  'apple-numbers',
  'apple-pages',
  'ebook',
  'program',
  'shortcut',
  'cloud-link',
  'font',
  'certificate',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Bytes at a place of the file, as text of one byte a letter. */
type Signature = readonly [kind: FileKind, at: number, bytes: string]

/** Signatures as their makers and the file(1) of Unix tell them. */
// biome-ignore format: a signature a line
const SIGNATURES: readonly Signature[] = [
  ['picture', 0, '\x89PNG\r\n'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'II*\x00'],
  ['picture', 0, 'MM\x00*'],
  ['picture', 8, 'WEBP'],
  ['picture', 0, '8BPS'],
  ['picture', 4, 'ftypheic'],
  ['picture', 4, 'ftypheix'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['sound', 4, 'ftypM4A'],
  ['video', 4, 'ftyp'],
  ['video', 0, '\x1a\x45\xdf\xa3'],
  ['video', 8, 'AVI '],
  ['video', 0, '\x00\x00\x01\xba'],
  ['video', 0, '0&\xb2\x75'],
  ['sound', 0, 'ID3'],
  ['sound', 0, '\xff\xfb'],
  ['sound', 0, '\xff\xf3'],
  ['sound', 8, 'WAVE'],
  ['sound', 0, 'OggS'],
  ['sound', 0, 'fLaC'],
  ['sound', 0, '#!AMR'],
  ['archive', 0, 'Rar!\x1a\x07'],
  ['archive', 0, '7z\xbc\xaf\x27\x1c'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, 'BZh'],
  ['archive', 0, '\xfd7zXZ'],
  ['archive', 257, 'ustar'],
  ['archive', 0, 'MSCF'],
  ['drawing', 0, 'AC10'],
  ['drawing', 8, 'CDR'],
  ['database', 0, 'SQLite format 3\x00'],
  ['database', 4, 'Standard ACE DB'],
  ['database', 4, 'Standard Jet DB'],
  ['mail', 0, '!BDN'],
  ['program', 0, 'MZ'],
  ['program', 0, '\x7fELF'],
  ['shortcut', 0, 'L\x00\x00\x00\x01\x14\x02\x00'],
  ['font', 0, '\x00\x01\x00\x00\x00'],
  ['font', 0, 'OTTO'],
  ['font', 0, 'wOF2'],
]

/** Parts of an old Office file (a compound file), by which it is told from a workbook. */
const COMPOUND: readonly (readonly [FileKind, string])[] = [
  ['presentation', 'PowerPoint Document'],
  ['drawing', 'VisioDocument'],
  ['mail', '__properties_version1.0'],
]

/** Names of parts of a zipped file. */
const ZIPPED: readonly (readonly [FileKind, RegExp])[] = [
  ['presentation', /^ppt\//],
  ['drawing', /^visio\//],
  ['program', /^AndroidManifest\.xml$/],
  ['ebook', /^META-INF\/container\.xml$/],
  ['apple-numbers', /^Index\/(Tables\/|CalculationEngine)/],
  ['apple-pages', /^Index(\/Document\.iwa|\.zip)$/],
]

const OPEN_DOCUMENTS: readonly (readonly [FileKind, RegExp])[] = [
  ['presentation', /opendocument\.presentation/],
  ['drawing', /opendocument\.graphics/],
  ['database', /opendocument\.(base|database)/],
  ['ebook', /epub/],
]

/** Texts that are no table, by how they begin. */
const TEXTS: readonly (readonly [FileKind, RegExp])[] = [
  ['drawing', /^%!PS/],
  ['shortcut', /^\s*\[(InternetShortcut|Desktop Entry)\]/],
  ['cloud-link', /^\s*\{[^{}]*"(doc_id|resource_id|url)"\s*:\s*"[^"]*"[^{}]*\}\s*$/],
  ['mail', /^(Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-[\w-]+): /i],
  ['mail', /^BEGIN:(VCALENDAR|VCARD)/],
  ['certificate', /^-----BEGIN [A-Z ]*(CERTIFICATE|KEY|PGP)/],
  ['database', /^(--[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*(CREATE|INSERT INTO|SET|PRAGMA|DROP)\s/i],
]

/** What bytes that are neither text, a workbook nor a document are; null where nobody knows. */
export function kindOfBytes(bytes: Uint8Array): FileKind | null {
  const first = bytes.subarray(0, 300)
  // Some signatures are words that a table may begin with as well.
  if (!first.some(isNoLetter)) return null
  const start = letters(first)
  const found = SIGNATURES.find(([, at, text]) => start.startsWith(text, at))
  return found?.[0] ?? null
}

/** Bytes no text has. */
function isNoLetter(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27)
}

/** What an old Office file is that is no workbook; null for a workbook. */
export function kindOfCompound(bytes: Uint8Array): FileKind | null {
  return COMPOUND.find(([, part]) => hasPart(bytes, part))?.[0] ?? null
}

/** Whether a compound file has a part of that name: an entry of its directory begins with it, two bytes a letter. */
export function hasPart(bytes: Uint8Array, part: string): boolean {
  const name = new Uint8Array([...part].flatMap((letter) => [letter.charCodeAt(0), 0]))
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** What a zipped file is that holds no workbook; null for one, and where it is damaged. */
export function kindOfZip(bytes: Uint8Array): FileKind | null {
  const names: string[] = []
  let type = ''
  try {
    const small = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return name === 'mimetype' && originalSize < 200
      },
    })
    type = small.mimetype ? letters(small.mimetype) : ''
  } catch {
    return null
  }
  if (names.some((name) => /^xl\/|^content\.xml$|(^|\/)workbook\.(xml|bin)$/i.test(name))) {
    return OPEN_DOCUMENTS.find(([, pattern]) => pattern.test(type))?.[0] ?? null
  }
  const known = ZIPPED.find(([, pattern]) => names.some((name) => pattern.test(name)))
  return known?.[0] ?? OPEN_DOCUMENTS.find(([, pattern]) => pattern.test(type))?.[0] ?? 'archive'
}

/** What a text is that is no table; null for any other text. */
export function kindOfText(text: string): FileKind | null {
  const start = text.slice(0, 2000)
  return TEXTS.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}

function letters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
