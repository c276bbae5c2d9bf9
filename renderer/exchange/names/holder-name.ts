import { saidVacant } from './vacant-words.ts'

/** What the name column of a post says. */
export type HolderCell = 'vacant' | 'abolished' | 'undisclosed' | 'blank' | 'name'

const UNDISCLOSED = new Set([
  'nd',
  'notdisclosed',
  'undisclosed',
  'namewithheld',
  'careerincumbent',
  // Held, and not said by whom.
  'terisi',
  'sudahterisi',
  'telahterisi',
  'sudahada',
  'adapejabat',
  'definitif',
])
const VACANT = new Set([
  'belumterisi',
  'belumdiisi',
  'belumada',
  'belumadapejabat',
  'tidakada',
  'jabatankosong',
  'nihil',
])
/** What a cell says, and nothing else, of a unit or post that is no more. */
const SAID_ABOLISHED =
  /^(post)?(eliminated|dihapus|dihapuskan|telahdihapus|sudahdihapus|nonaktif|dinonaktifkan|tidakaktif|inactive|abolished|deleted)$/

/**
 * Reads a name cell. `Vacant`, `'Eliminated'` and `N/D` come in many spellings and quotation marks; `N/D` is a
 * holder who is not named, not an empty post.
 */
export function holderCell(text: string): HolderCell {
  const key = text.toLowerCase().replace(/[^\p{L}]/gu, '')
  if (key === '') return 'blank'
  if (/^(post)?elim/.test(key)) return 'abolished'
  if (/^(currently|post)?vacan/.test(key) || VACANT.has(key) || saidVacant(text)) {
    return 'vacant'
  }
  return UNDISCLOSED.has(key) ? 'undisclosed' : 'name'
}

/** Whether the whole of a cell declares its row abolished: "Eliminated", "Dihapus", "Non-aktif". */
export function saysAbolished(text: string): boolean {
  return SAID_ABOLISHED.test(text.toLowerCase().replace(/[^\p{L}]/gu, ''))
}

/** A name without the quotation marks around the whole of it, "Sdr." and its number in a list: "3. Gilang". */
export function plainName(text: string): string {
  return text
    .replace(/^['"‘’“”]+|['"‘’“”]+$/g, '')
    .replace(/^sdri?\.\s*(?=\p{L})/iu, '')
    .replace(/^\s*\(?\d{1,4}[.)]\s*(?=\p{L}{2})/u, '')
    .trim()
}

/** A last line that tells the rank: "Pembina Tk. I (IV/b)". */
const RANK_LINE = /\s*\n\s*((?:pembina|penata|pengatur|juru)\b[^\n]*)$/i

/** A cell of name, NIP and rank, one a line, without its rank. */
export function nameAndRank(text: string): { readonly rest: string; readonly rank: string | null } {
  const found = RANK_LINE.exec(text)
  return found
    ? { rest: text.slice(0, found.index), rank: found[1] ?? null }
    : { rest: text, rank: null }
}

/** `Budi, S.E. / NIP 19800101 200501 1 001` → the name and the digits; null where no NIP stands behind the name. */
export function nameWithNip(text: string): { readonly name: string; readonly nip: string } | null {
  const match = /^(.*?)[\s/,–-]*(?:NIP\b[.:\s]*)?((?:\d[\s.]?){17}\d)$/is.exec(text.trim())
  const [, name = '', digits = ''] = match ?? []
  return match && /\p{L}/u.test(name) ? { name, nip: digits.replace(/\D/g, '') } : null
}

/** 18 digits, however they are spaced. */
const DIGITS = /(?:\d[\s.]?){17}\d/

/**
 * All names of a cell that stand with their NIPs: one a line or parted by semicolons, the NIP behind the name or, as
 * e-Formasi writes, before it (`198001012005011001 - Budi - 58`). None where no NIP is told.
 */
export function namesWithNips(
  text: string,
): readonly { readonly name: string; readonly nip: string }[] {
  if (!DIGITS.test(text)) return []
  const whole = nameWithNip(text)
  const parts = text.split(/[;\n]/).map((part) => part.trim())
  const count = text.match(/(?:\d[\s.]?){17}\d/g)?.length ?? 0
  if (whole && count === 1) return [whole]
  return parts.flatMap((part) => {
    const before = /^(\d{18})\s*[-–/]\s*(.+?)(?:\s*[-–/]\s*\d{2})?$/.exec(part)
    if (before?.[1] && before[2]) return [{ nip: before[1], name: before[2] }]
    const behind = nameWithNip(part)
    return behind ? [behind] : []
  })
}
