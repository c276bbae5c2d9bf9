import type { Structure } from '../structure/structure.ts'
import { basisLaw, lawCitation, lawName, lawsInOrder } from './laws.ts'
import type { Government, NaskahSettings } from './naskah-settings.ts'
import type { Writer } from './sentence.ts'
import { type Origin, type Piece, piece } from './text-tree.ts'

const OFFICE: Origin = { by: 'formula', name: 'judul' }
const GAP = '…'

/** What a text is called and rests on. */
export interface Heading {
  /** Its name in capitals, as the heading has it, and as a sentence has it. */
  readonly name: string
  readonly judul: string
  readonly considering: readonly Piece[]
  /** What Mengingat lists behind the laws. */
  readonly cited?: readonly string[]
}

/** The heading of a text that says all of its matter. */
export function wholeHeading(write: Writer, structure: Structure, several: boolean): Heading {
  const runs = write.runs(several ? 'judul-semua' : 'judul') ?? []
  const name = runs
    .filter((run) => typeof run === 'string')
    .join('')
    .toUpperCase()
  const judul = spokenName(name, String(write.common.N ?? ''))
  const basis = basisLaw(lawsInOrder(structure))
  const considering = [
    ...(basis
      ? write.say('item', 'menimbang/a', 'menimbang-perda', { dasar: lawName(basis) })
      : write.say('item', 'menimbang/a', 'menimbang-penataan')),
    ...write.say('item', 'menimbang/akhir', 'menimbang-simpulan', { judul }),
  ]
  return { name, judul, considering }
}

/** A name in capitals as a sentence has it: words of law small within, names with their capitals. */
export function spokenName(name: string, own: string): string {
  return name
    .toLowerCase()
    .replace(own.toLowerCase(), own)
    .replace(/(^|[\s(])\p{Ll}/gu, (sign) => sign.toUpperCase())
    .replace(/\b(Dan|Serta|Pada|Di|Dari|Atas|Tentang)\b/g, (word) => word.toLowerCase())
}

/** From the heading down to "MEMUTUSKAN" and what is set. */
export function opening(
  write: Writer,
  structure: Structure,
  settings: NaskahSettings,
  { head, region, signer }: Government,
  { name, considering, cited = [] }: Heading,
): Piece[] {
  const K = head.toUpperCase()
  const place = signer.slice(head.length).trim() || region
  const number = `NOMOR ${settings.number || GAP} TAHUN ${settings.year || GAP}`
  const lines = [`PERATURAN ${K} ${place.toUpperCase()}`, number, 'TENTANG', name]
  const title = piece('title', 'judul', [], OFFICE, {
    pieces: lines.map((line, at) => piece('text', `judul/${at + 1}`, line, OFFICE)),
  })
  const constitution =
    settings.constitution === 'yes' ? write.say('item', 'mengingat/uud', 'mengingat-uud') : []
  const laws = lawsInOrder(structure).map((law) =>
    piece('item', law.id, lawCitation(law), { by: 'law', id: law.id }),
  )
  const others = cited.map((text, at) => piece('item', `mengingat/${at + 1}`, text, OFFICE))
  return [
    title,
    ...write.say('grace', 'rahmat', 'rahmat'),
    piece('authority', 'pejabat', `${signer.toUpperCase()},`, OFFICE),
    piece('considering', 'menimbang', [], OFFICE, { pieces: considering }),
    piece('citing', 'mengingat', [], OFFICE, {
      pieces: [...constitution, ...laws, ...others],
      list: 'numbers',
    }),
    ...write.say('decides', 'memutuskan', 'memutuskan'),
    ...write.say('sets', 'menetapkan', 'menetapkan', { K, judul: name }),
  ]
}
