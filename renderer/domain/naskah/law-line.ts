import type { LawType } from '../records/records.ts'
import { withoutUnseen } from '../values/unseen-signs.ts'
import type { LawFields } from './law-edits.ts'
import { markAt } from './marks.ts'

/** How a citation begins, the longest first; what follows up to "Nomor" is whose it is. */
const BEGINNINGS: readonly (readonly [RegExp, LawType])[] = [
  [/^(?:undang-undang|perpu|perppu|peraturan pemerintah pengganti undang-undang|uu)\b/i, 'uu'],
  [/^(?:peraturan pemerintah|pp)\b/i, 'pp'],
  [/^(?:peraturan presiden|perpres|keputusan presiden|keppres)\b/i, 'perpres'],
  [/^(?:peraturan daerah|perda|qanun)\b/i, 'perda'],
  [/^(?:peraturan|keputusan) (?=gubernur|bupati|wali ?kota)/i, 'perkada'],
  [/^(?:pergub|perbup|perwali|perwako)\b/i, 'perkada'],
  [/^(?:permendagri)\b/i, 'permen'],
  [/^(?:permenpan-?rb|permenpan)\b/i, 'permen'],
  [/^(?:peraturan|keputusan) (?=\p{L})/iu, 'permen'],
]
/** What a short name says of whose it is. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    permendagri: 'Menteri Dalam Negeri',
    permenpanrb: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    permenpan: 'Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
    pergub: 'Gubernur',
    perbup: 'Bupati',
    perwali: 'Wali Kota',
    perwako: 'Wali Kota',
  }),
)
/** Whose a law of that type is stands in its kind already. */
const UNSAID: ReadonlySet<LawType> = new Set<LawType>(['uu', 'pp', 'perpres'])

const NUMBERED = /\b(?:nomor|no\.?)\s*([\p{L}\d./-]+?)\s*(?:tahun|\/)\s*(\d{4})\b/iu
const SLASHED = /\s(\d+[\p{L}\d.-]*)\s*\/\s*(\d{4})\b/u

/** The law a line cites, as Mengingat has it or in short ("PP 18/2016 tentang …"); null where it cites none. */
export function lawOfLine(line: string): LawFields | null {
  const plain = withoutUnseen(line)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
  const text = (markAt(plain)?.rest ?? plain).replace(/\s*[;.]+$/, '').replace(/;\s*dan$/i, '')
  const beginning = BEGINNINGS.find(([pattern]) => pattern.test(text))
  const found = NUMBERED.exec(text) ?? SLASHED.exec(text)
  if (!beginning || !found) return null
  const [pattern, lawType] = beginning
  const [word = ''] = pattern.exec(text) ?? []
  const whose = text.slice(word.length, found.index).trim()
  const short = SHORT.get(word.toLowerCase().replace(/-/g, ''))
  const [, number = '', year = ''] = found
  const rest = text
    .slice(found.index + found[0].length)
    .replace(/^\s*tentang\s+/i, '')
    .trim()
  const { about, promulgation, amendment } = partsOf(rest)
  const institution = UNSAID.has(lawType) ? '' : [short, whose].filter(Boolean).join(' ')
  return {
    lawType,
    number,
    year: Number(year),
    about,
    institution: institution === '' ? null : institution,
    promulgation,
    amendment,
  }
}

/** What a citation says behind its year: its name, where it was promulgated, by what it was changed. */
function partsOf(rest: string): Pick<LawFields, 'about' | 'promulgation' | 'amendment'> {
  const at = rest.search(/,?\s+sebagaimana\s+(?:telah|beberapa)/i)
  const amendment =
    at < 0
      ? null
      : rest
          .slice(at)
          .replace(/^,?\s+sebagaimana\s+/i, '')
          .trim()
  const before = at < 0 ? rest : rest.slice(0, at)
  const [, about = before, promulgation = null] =
    /^(.*?)\s*\(((?:Lembaran|Berita|Tambahan)\b.*)\)\s*$/is.exec(before) ?? []
  return { about: about.trim(), promulgation, amendment }
}

/** The laws of a pasted list, a line each, and the lines that cite none. Lines broken by a PDF are put together. */
export function lawsOfLines(pasted: string): {
  readonly laws: readonly LawFields[]
  readonly unread: readonly string[]
} {
  const whole: string[] = []
  for (const raw of pasted.split(/\r\n|[\r\n\u2028\u2029]/)) {
    const line = raw.trim()
    if (line === '' || /^mengingat\s*:?$/i.test(line)) continue
    const clean = line.replace(/^mengingat\s*:\s*/i, '')
    const begins = markAt(clean) !== null || lawOfLine(clean) !== null || startsCitation(clean)
    const last = whole.at(-1)
    if (last !== undefined && !begins && !/[;.]$/.test(last))
      whole[whole.length - 1] = `${last} ${clean}`
    else whole.push(clean)
  }
  const laws: LawFields[] = []
  const unread: string[] = []
  for (const line of whole) {
    const law = lawOfLine(line)
    if (law && law.about !== '') laws.push(law)
    else unread.push(line)
  }
  return { laws, unread }
}

function startsCitation(line: string): boolean {
  return /^(?:Undang-Undang|Peraturan|Keputusan)\b/.test(line)
}
