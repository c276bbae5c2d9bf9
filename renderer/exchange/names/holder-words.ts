import type { Role } from '../../domain/records/records.ts'
import { splitName } from '../../domain/records/split-name.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { beginsWithRole, withoutRole } from './role-words.ts'
import { unitOfTitle } from './unit-of-title.ts'
import { type SaidVacant, saidVacant, saysNothing } from './vacant-words.ts'

/** Somebody a cell names; `role` where the cell says that they act. */
export interface NamedHolder {
  readonly name: string
  readonly role: Role | null
}

/** What a cell says of who holds a post, by its words in any place. */
export interface HolderWords {
  readonly holders: readonly NamedHolder[]
  /** Said in words that nobody holds the post; null where that is not said. */
  readonly vacant: SaidVacant | null
  /** Posts whose holder acts: "dijabat Plt. Sekretaris". */
  readonly byPost: readonly { readonly role: Role; readonly title: string }[]
  /** Texts that look like no name; nobody is made of them. */
  readonly odd: readonly string[]
  /** `left`: somebody is named who left; `words`: a name stands beside words that are none. */
  readonly doubt: 'left' | 'words' | null
}

/** "Dijabat oleh Plt. Sekretaris". */
const HELD_BY =
  /^(?:di ?jabat|di ?rangkap|di ?isi|di ?laksanakan|rangkap)\s+(?:oleh\s+|sementara\s+(?:oleh\s+)?)?(?=\S)/i
/** A post that leads something, at the beginning of a text. */
const POST =
  /^(kepala|ka\.?|sekretaris|sekdis|sekban|sekcam|seklur|kabid|kabag|kasubb?ag|kasubb?id|kasie?|camat|lurah|direktur|wakil direktur|inspektur|asisten|staf ahli|kadis|kaban|irban|sekda|sekwan|bupati|wali ?kota|gubernur)\b/i
/** Words of sentences, never of names. */
const NO_NAME =
  /\b(belum|blm|tidak|tdk|sudah|sdh|telah|akan|dijabat|dirangkap|rangkap|usulan|diusulkan|menunggu|proses|seleksi|lelang|pelantikan|dilantik|formasi|jabatan|terlampir|lihat|idem|sda|pejabat|pensiun|pensiunan|meninggal|mutasi|dimutasi|promosi|karena|penempatan|ditempatkan|ditunjuk|tahun|bulan|kekurangan|kelebihan|petugas|honorer|outsourcing|keterangan|catatan|kekosongan|pengganti|sementara|oleh|ganda|sesuai|dsb|dll|dst)\b/i
/** That somebody acts, and not who; kinds of persons; and ranks, which "II.b" begins as a name does. */
const NO_WHOLE_NAME =
  /^(?:plt|plh|pjs?|pelaksana tugas|pelaksana harian|penjabat|c?pns|pppk|p3k|asn|thl|laki-laki|perempuan|(?:i{1,3}|iv|v)[./ ][a-e])\.?$/i
/** "a.n. Kepala Dinas": for whom somebody signs. */
const FOR_ANOTHER = /^(?:a\.\s?n|u\.\s?b|an|ub)\.\s/i
/** "Alm. Budi". */
const DEAD = /^\(?(alm|almh|almarhum|almarhumah)\b[.)\s]+(?=\S)/i
const VACANT_WORD = /\b(kosong|lowong|vacant)\b/i

/** Reads the cell of a post's holder. */
export function holderWords(text: string): HolderWords {
  const whole = oneSaid(text)
  const parts = whole ? [text] : partsOf(text)
  const found = parts.map(readPart)
  const vacant = found.find((one) => one.vacant)?.vacant ?? null
  return {
    holders: found.flatMap(({ holders }) => holders),
    vacant,
    byPost: found.flatMap(({ byPost }) => byPost),
    odd: found.flatMap(({ odd }) => odd),
    doubt: found.find(({ doubt }) => doubt)?.doubt ?? null,
  }
}

function oneSaid(text: string): boolean {
  return saysNothing(text) || saidVacant(text) !== null
}

/** ";" and "/", but not that between two letters. */
const APART = /\s*;\s*|\s*(?<!(?:^|[\s.])\p{L})\/(?!\p{L}(?:[\s.]|$))\s*/gu

/** The persons of a cell stand apart by ";" or "/": not the titles of one ("S.H./M.H."), nor "s/d" or "IV/a". */
function partsOf(text: string): string[] {
  const pieces = text.split(APART)
  if (pieces.length < 2) return [text]
  const parts: string[] = []
  const marks = text.match(APART) ?? []
  for (const [at, piece] of pieces.entries()) {
    const before = parts.at(-1)
    if (before !== undefined && !(standsAlone(piece) && standsAlone(before))) {
      parts[parts.length - 1] = `${before}${marks[at - 1] ?? ''}${piece}`
    } else parts.push(piece)
  }
  return parts.map((part) => part.replace(/^[\s;/]+|[\s;/]+$/g, '')).filter(Boolean)
}

/** Whether a piece may be a person or a word of its own: a name of three letters or more, not a title or a rank. */
function standsAlone(piece: string): boolean {
  const clean = piece.trim()
  if (oneSaid(clean)) return clean !== ''
  const rest = splitName(withoutRole(clean).rest).name
  if (/\d/.test(rest) || RANK.test(rest)) return false
  const words = rest.split(/\s+/).filter((word) => !TITLE.test(word))
  return words.some((word) => /\p{L}{3}/u.test(word.replace(/[.'’]/g, '')))
}

/** "M.H.", "S.Kom", "Ph.D": a title of one who studied, or of one who prayed. */
const TITLE =
  /^(?:\p{L}{1,4}\.)+\p{L}{0,6}\.?$|^(?:se|sh|st|sp|mm|mt|mh|msi|mkes|skm|sip|hj?|drs?|dra|drg|ir)\.?$/iu
const RANK = /^(pembina|penata|pengatur|juru)\b/i

interface Part {
  readonly holders: readonly NamedHolder[]
  readonly vacant: SaidVacant | null
  readonly byPost: HolderWords['byPost']
  readonly odd: readonly string[]
  readonly doubt: HolderWords['doubt']
}

const NOBODY: Part = { holders: [], vacant: null, byPost: [], odd: [], doubt: null }

function readPart(text: string): Part {
  if (saysNothing(text)) return NOBODY
  const said = saidVacant(text)
  if (said) return { ...NOBODY, vacant: said }
  if (DEAD.test(text)) {
    return { ...NOBODY, vacant: { cause: 'meninggal', note: text.trim() }, doubt: 'left' }
  }
  const besides = vacantBeside(text)
  if (besides) {
    const inner = readPart(besides.rest)
    const gone = inner.holders.filter(({ role }) => role === null)
    // Who left is named beside the cause, and does not hold the post any more.
    if (besides.left && gone.length > 0) {
      return {
        ...inner,
        holders: [],
        vacant: { ...besides.vacant, note: text.trim() },
        doubt: 'left',
      }
    }
    return { ...inner, vacant: besides.vacant, doubt: gone.length > 0 ? 'words' : inner.doubt }
  }
  const held = HELD_BY.exec(text)
  const { role, rest: told } = withoutRole(held ? text.slice(held[0].length) : text)
  const rest = told.replace(/^oleh\s+/i, '')
  if (isPost(rest)) return { ...NOBODY, byPost: [{ role: role ?? 'plt', title: rest }] }
  const acts = role ?? (held ? 'plt' : null)
  const [, name = rest] = /^([^([]+?)\s*[([].*[)\]]$/s.exec(rest) ?? []
  const whole = isName(rest) && name === rest
  if (!whole && (name === rest || !isName(name))) return { ...NOBODY, odd: [text.trim()] }
  const doubt = !whole || VACANT_WORD.test(rest) ? 'words' : null
  return { ...NOBODY, holders: [{ name: whole ? rest : name, role: acts }], doubt }
}

/** "Kosong (Plt. Budi)", "- (Plt. Budi)". */
const ACTED = /^(?:kosong|lowong|vacant|[-–—]+)[\s([,:/]+(.+)$/is

/** Words of a vacancy at one end of a cell, and the rest of it: "Kosong (Plt. Budi)", "Budi (pensiun)". */
function vacantBeside(
  text: string,
): { readonly vacant: SaidVacant; readonly rest: string; readonly left: boolean } | null {
  const [, before = ''] = ACTED.exec(text.trim()) ?? []
  if (before !== '' && beginsWithRole(before)) {
    return { vacant: { cause: null, note: null }, rest: bare(before), left: false }
  }
  const pieces = text.split(/(\s*[()[\]:,–—]\s*|\s+-+\s+)/).filter((piece) => piece !== '')
  for (let at = 1; at < pieces.length; at++) {
    const [first, last] = [pieces.slice(0, at).join(''), pieces.slice(at).join('')]
    const rest = bare(last)
    const before = saidVacant(bare(first))
    if (before && rest !== '') return { vacant: before, rest, left: false }
    const behind = saidVacant(rest)
    if (behind && bare(first) !== '') {
      return { vacant: behind, rest: bare(first), left: withoutRole(bare(first)).role === null }
    }
  }
  return null
}

function bare(text: string): string {
  const clean = text.replace(/^[\s([\])):,;–—-]+/, '').replace(/[\s([:,;–—-]+$/, '')
  const open = (clean.match(/[([]/g) ?? []).length
  const closed = (clean.match(/[)\]]/g) ?? []).length
  return closed > open ? clean.replace(/[)\]]\s*$/, '').trim() : clean
}

function isPost(text: string): boolean {
  return (
    POST.test(text) &&
    (unitOfTitle(text) !== null || guessUnitType(text) !== 'generic' || SHORT_POST.test(text))
  )
}

/** Posts that are written short, and bare ones: "Sekdis", "Sekcam". */
const SHORT_POST =
  /^(sekdis|sekban|sekcam|seklur|sekda|sekwan|kadis|kaban|irban|staf ahli|asisten|ka\.|kepala)\b/i

/** Whether a text can be somebody's name: letters, and no words of a sentence. */
function isName(text: string): boolean {
  const { name } = splitName(text)
  if (!/\p{L}/u.test(name) || /[?!=<>@#]/.test(name)) return false
  if (NO_NAME.test(name) || NO_WHOLE_NAME.test(name) || FOR_ANOTHER.test(text)) return false
  return !/^(\d|nip\b)/i.test(name)
}
