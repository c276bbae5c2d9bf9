import { readEselon, readGolongan } from '../../domain/records/cell-values.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { parseTypedDate } from '../../domain/values/calendar-date.ts'
import { pointName } from '../names/list-mark.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { cleanText } from '../read/sheet.ts'
import { splitCode } from './split-code.ts'

/** What the cells of a column look like: the share of those with something in them, 0–1. */
export interface ColumnContent {
  /** How many cells were looked at that have something in them. */
  readonly filled: number
  /** Share of the rows that have something in the column. */
  readonly share: number
  readonly distinct: number
  /** The cells that were looked at and have something in them. */
  readonly texts: readonly string[]
  /** All cells of the column, cleaned, however many there are. */
  all(): readonly string[]
  readonly nip: number
  readonly code: number
  readonly number: number
  readonly unit: number
  readonly title: number
  readonly golongan: number
  readonly eselon: number
  readonly date: number
  readonly name: number
}

/** What a cell may look like. */
export type Look = Exclude<keyof ColumnContent, 'filled' | 'share' | 'distinct' | 'texts' | 'all'>

const TITLE =
  /^(kepala|sekretaris|camat|lurah|direktur|inspektur|asisten|staf ahli|kasi|kasub|kabid|kabag|analis|pengelola|pengadministrasi|bendahara|arsiparis|penyuluh|pranata|perencana|auditor|operator|penyusun|pengawas|verifikator|penata|pengolah|guru|dokter|perawat|bidan|pramu|pengemudi|teknisi|petugas|staf|kepaal)\b/i

const LOOKS: Readonly<Record<Look, (text: string) => boolean>> = {
  nip: (text) =>
    /^'?\d{18}$/.test(text.replace(/[\s.]/g, '')) || /^\d([.,]\d+)?e\+?1[78]$/i.test(text),
  code: (text) => /^\d+([.\-/]\d+)*\.?$/.test(text) || /^[A-Z]{1,4}[.-]?\d+([.-]\d+)*$/.test(text),
  number: (text) => /^\d{1,4}\.?$/.test(text),
  unit: (text) => guessUnitType(pointName(splitCode(text).name)) !== 'generic',
  title: (text) => TITLE.test(pointName(text)) || unitOfTitle(pointName(text)) !== null,
  golongan: (text) => /^(I|II|III|IV)\/[a-e]$/.test(readGolongan(text) ?? ''),
  eselon: (text) => readEselon(text) !== null,
  date: (text) => /\d{4}/.test(text) && parseTypedDate(text) !== null,
  name: looksLikeName,
}

/** Rows of a column that are looked at. */
const SAMPLE = 300

/** What each column holds, over the rows given (numbers from 1). */
export function columnContents(
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): ColumnContent[] {
  const step = Math.max(1, Math.floor(numbers.length / SAMPLE))
  const sample = numbers.filter((_, index) => index % step === 0)
  const width = Math.max(0, ...sample.map((row) => rows[row - 1]?.length ?? 0))
  return Array.from({ length: width }, (_, column) => {
    const texts = sample.map((row) => cleanText(rows[row - 1]?.[column] ?? '')).filter(Boolean)
    const shareOf = (look: Look) =>
      texts.length === 0 ? 0 : texts.filter(LOOKS[look]).length / texts.length
    const looks = Object.fromEntries(
      (Object.keys(LOOKS) as Look[]).map((look) => [look, shareOf(look)]),
    ) as Record<Look, number>
    const share = sample.length === 0 ? 0 : texts.length / sample.length
    const all = () => numbers.map((row) => cleanText(rows[row - 1]?.[column] ?? ''))
    return { ...looks, filled: texts.length, share, distinct: new Set(texts).size, texts, all }
  })
}

/** "Drs. Syam, M.Si", "Ni Made Sri": two to six words with capitals that name no unit and no post. */
function looksLikeName(text: string): boolean {
  if (/\d{3}/.test(text) || guessUnitType(text) !== 'generic' || TITLE.test(text)) return false
  const plain = text.replace(/,.*$/, '')
  // Each word begins behind a blank: there is one way to read it, however long it is.
  return /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,5}\s?$/u.test(plain) && plain.length >= 3
}
