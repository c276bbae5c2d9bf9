import { folded } from '../../readings/find.ts'
import { type CalendarDate, dateOf } from '../../values/calendar-date.ts'

/** Between number and year as one office writes them and another leaves them out. */
const FILLERS: ReadonlySet<string> = new Set(['no', 'nomor', 'nomer', 'tahun', 'thn', 'th', 'tgl'])

/** As files call the heads of units; the words their posts begin with. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kadis: 'kepala dinas',
    kaban: 'kepala badan',
    kabag: 'kepala bagian',
    kabid: 'kepala bidang',
    kasubbag: 'kepala subbagian',
    kasubag: 'kepala subbagian',
    kasubbid: 'kepala subbidang',
    kasubid: 'kepala subbidang',
    kasi: 'kepala seksi',
    kasie: 'kepala seksi',
    kauptd: 'kepala uptd',
    sekdis: 'sekretaris',
    sekda: 'sekretaris daerah',
    sekcam: 'sekretaris',
    seklur: 'sekretaris',
  }),
)

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'des'],
]

/** 18 digits as people write them: together, or with blanks, dots, lines between their four parts. */
const NIP = /(?<!\d)(\d{8})[\s._-]?(\d{6})[\s._-]?(\d)[\s._-]?(\d{3})(?!\d)/g

/** What the name of a file, or of a folder, says. */
export interface FileWords {
  /** NIP of 18 digits in it. */
  readonly nips: readonly string[]
  /** Its words without those: small letters, numbers without zeros before them. */
  readonly words: readonly string[]
  readonly dates: readonly CalendarDate[]
  readonly years: readonly number[]
  /** "plt", "plh", "pj" where it says one of them. */
  readonly role: 'plt' | 'plh' | 'pj' | null
  /** As posts of heads begin: "kepala bidang". */
  readonly titles: readonly string[]
}

/** Reads a name without its ending. */
export function fileWords(name: string): FileWords {
  const nips = [...name.matchAll(NIP)].map((found) => found.slice(1).join(''))
  const words = wordsOf(name.replaceAll(NIP, ' '))
  return {
    nips,
    words,
    dates: datesIn(words),
    years: words.filter((one) => /^(19|20)\d\d$/.test(one)).map(Number),
    role: (['plt', 'plh', 'pj'] as const).find((one) => words.includes(one)) ?? null,
    titles: words.flatMap((one) => SHORT_TITLES.get(one) ?? []),
  }
}

/** The words of a number, a name or a title, as those of a file are taken apart. */
export function wordsOf(text: string): string[] {
  const apart = text
    .replace(/['’`ʼ]/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
  return folded(apart)
    .split(' ')
    .map((one) => one.replace(/^0+(?=\d)/, ''))
    .filter((one) => one !== '' && !FILLERS.has(one))
}

/** Where those words stand one behind the other; -1 where they do not. `from`: not before that place. */
export function placeOfWords(
  words: readonly string[],
  sought: readonly string[],
  from = 0,
): number {
  for (let at = from; at + sought.length <= words.length; at++)
    if (sought.every((one, index) => words[at + index] === one)) return at
  return -1
}

/** "3-9-2018", "2018-09-03", "20180903", "3 September 2018". */
function datesIn(words: readonly string[]): CalendarDate[] {
  return words.flatMap((one, at) => {
    const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(one) ?? []
    if (year) return dateOf(Number(year), Number(month), Number(day)) ?? []
    const [second = '', third = ''] = [words[at + 1], words[at + 2]]
    const middle = monthOf(second)
    if (middle === null) return []
    if (/^(19|20)\d\d$/.test(third) && /^\d\d?$/.test(one))
      return dateOf(Number(third), middle, Number(one)) ?? []
    if (/^(19|20)\d\d$/.test(one) && /^\d\d?$/.test(third))
      return dateOf(Number(one), middle, Number(third)) ?? []
    return []
  })
}

function monthOf(word: string): number | null {
  if (/^\d\d?$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null
  const at = MONTHS.findIndex((names) => names.includes(word))
  return at === -1 ? null : at + 1
}
