import type { Role } from '../../domain/records/records.ts'

const ROLE =
  '(plt|plh|pjs?|p\\.l\\.t|p\\.l\\.h|pelaksana tugas|pelaksana harian|penjabat(?: sementara)?)'
const BEFORE = new RegExp(`^[([]?\\s*${ROLE}\\b[.:)\\]\\s-]*(?=\\S)`, 'i')
/** "Budi (Plt)", "Budi, S.E. (Plh.)", "Budi - Plt". */
const BEHIND = new RegExp(`[\\s,;–—-]+[([]?\\s*${ROLE}\\b\\.?\\s*[)\\]]?\\.?$`, 'i')
/** "(Plt. Kepala Dinas)", "(sebagai Plt)": in brackets with more words. */
const BRACKETED = new RegExp(`\\s*[([]\\s*(?:sebagai |selaku )?${ROLE}\\b[^)\\]]*[)\\]]`, 'i')
/** "Budi selaku Plt. Kepala Dinas". */
const AS_ROLE = new RegExp(`[\\s,]+(?:sebagai|selaku|merangkap)\\s+${ROLE}\\b.*$`, 'i')
/** "Ir. Plt. Budi": among the titles. No name holds these words. */
const AMONG = /\s+(plt|plh)\b[.:]?(?=\s)/i
/** Most texts have none of these, and a city has a hundred thousand. */
const ANY = /\bp\.?l\.?[th]\b|\bpjs?\b|pelaksana|penjabat/i

interface WithoutRole {
  readonly role: Role | null
  readonly rest: string
}

/** The text of a holder without the words that its person acts, wherever they stand. */
export function withoutRole(text: string): WithoutRole {
  return without(text, [BEFORE, BRACKETED, AS_ROLE, BEHIND, AMONG])
}

/** A title without them: "Kepala Bidang Data (Plt)". What its holder is besides stays in it. */
export function titleWithoutRole(text: string): WithoutRole {
  return without(text, [BEFORE, BEHIND])
}

/** Whether such words stand at the beginning. */
export function beginsWithRole(text: string): boolean {
  return BEFORE.test(text)
}

function without(text: string, patterns: readonly RegExp[]): WithoutRole {
  if (!ANY.test(text)) return { role: null, rest: text.trim() }
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (!found?.[1]) continue
    const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim()
    if (rest !== '') return { role: roleOf(found[1]), rest: rest.replace(/[\s,;–—-]+$/, '') }
  }
  return { role: null, rest: text.trim() }
}

function roleOf(word: string): Role {
  const key = word.toLowerCase().replace(/[^a-z]/g, '')
  if (key === 'plt' || key === 'pelaksanatugas') return 'plt'
  return key === 'plh' || key === 'pelaksanaharian' ? 'plh' : 'pj'
}
