import { holdsCodes, NAME_BESIDE_CODE } from './code-and-name.ts'
import type { ColumnContent, Look } from './column-content.ts'
import type { FoundHeading } from './find-heading.ts'
import {
  type HeadingMeaning,
  isPartOfFilled,
  LEVELS,
  levelOfHeading,
  type Meaning,
  meaningOfHeading,
} from './meanings.ts'
import { TOP_MARK } from './top-mark.ts'

/** Meanings of columns, and how much of them the headings told: 0–1. */
export interface NamedColumns {
  readonly columns: Meaning[]
  readonly told: number
}

/** Meanings several columns may have. */
const MANY: ReadonlySet<HeadingMeaning> = new Set(['ignored', 'filled'])

/** The meaning of each column by its heading, and by what it holds where the heading says nothing. */
export function nameColumns(
  heading: FoundHeading | null,
  contents: readonly ColumnContent[],
): NamedColumns {
  const texts = heading?.texts ?? []
  const width = Math.max(texts.length, contents.length)
  const meanings: (HeadingMeaning | null)[] = Array.from({ length: width }, (_, at) =>
    texts[at] ? (unitOrTitle(texts[at], contents[at]) ?? meaningOfHeading(texts[at])) : null,
  )
  nameLevels(texts, contents, meanings)
  nameByWord(texts, contents, meanings)
  leaveParts(texts, meanings)
  const known = meanings.filter((one) => one !== null).length
  const headed = texts.filter((text) => text !== '').length
  const columns = withoutFigures(settleNames(meanings, contents), contents)
  if (heading === null) nameByContent(columns, contents)
  else nameTheUnheaded(columns, contents, texts)
  nameTheCombined(columns, contents)
  return { columns, told: headed === 0 ? 0 : known / headed }
}

/** "UNIT KERJA / JABATAN" is over the units whose heads are meant, or over posts: the cells tell; null for others. */
function unitOrTitle(heading: string, content: ColumnContent | undefined): Meaning | null {
  const parts = heading.split(/\s*\/\s*|\s+(?:dan|atau|and)\s+/)
  const meanings = new Set(parts.map(meaningOfHeading))
  if (parts.length !== 2 || !meanings.has('unit') || !meanings.has('title')) return null
  return content && content.title > content.unit ? 'title' : 'unit'
}

/** Two columns or more that are named for levels ("Dinas", "Bidang"; "Eselon II", "Eselon III") are levels. */
function nameLevels(
  texts: readonly string[],
  contents: readonly ColumnContent[],
  meanings: (HeadingMeaning | null)[],
): void {
  const found = texts.flatMap((text, column) => {
    const level = meanings[column] === null ? levelOfHeading(text) : null
    return level === null || !holdsUnits(contents[column]) ? [] : [{ column, level }]
  })
  const unit = meanings.indexOf('unit')
  const [only] = found
  if (!only) return
  const { unit: units = 1, title = 0 } = contents[only.column] ?? {}
  // A lone "Kecamatan" beside the units may as well be where they lie.
  if (found.length === 1 && unit >= 0 && units + title < 0.3) return
  if (meanings.includes('vacantSince')) {
    // A register of vacant posts names the office of each unit, and no more of the tree.
    meanings[found[0]?.column ?? 0] = unit < 0 ? 'unit' : 'level1'
    return
  }
  // The office beside each of its units ("Perangkat daerah") is no level where it is a unit of the list itself.
  const several = new Set(contents[only.column]?.texts).size > 1
  const counted = several && COUNTS.some((one) => meanings.includes(one)) && !ofPersons(meanings)
  if (!counted && found.length === 1 && unit >= 0 && named(contents[only.column], contents[unit])) {
    // In a list of persons of several offices it tells whose Sekretariat is meant.
    const posts = meanings.includes('title') || meanings.includes('nip')
    if (posts && several) meanings[only.column] = 'above'
    return
  }
  if (found.length === 1 && unit < 0) {
    meanings[found[0]?.column ?? 0] = 'unit'
    return
  }
  if (unit >= 0) {
    // Left of smaller kinds it is the office; no unit is larger than a perangkat daerah.
    const rank = only.level > 0 && unit < only.column ? -1 : 99
    found.push({ column: unit, level: rank })
  }
  found.sort((a, b) => a.level - b.level || a.column - b.column)
  for (const [index, { column }] of found.entries()) {
    const level = LEVELS[index]
    if (level) meanings[column] = level
  }
}

/** Where the whole number of those who hold the posts stands beside its parts, the parts are not read; else all of them. */
function leaveParts(texts: readonly string[], meanings: (HeadingMeaning | null)[]): void {
  const filled = meanings.flatMap((one, at) => (one === 'filled' ? [at] : []))
  const whole = filled.find((at) => !isPartOfFilled(texts[at] ?? ''))
  if (whole === undefined) return
  for (const at of filled) if (at !== whole) meanings[at] = 'ignored'
}

/** How headings begin that go on in words nobody foresaw, what their cells must look like, and what they are then. */
const BEGINNINGS: readonly (readonly [
  RegExp,
  Look,
  'holder' | 'title',
  readonly HeadingMeaning[],
])[] = [
  // "Nama Guru", "Nama Pemangku Jabatan Saat Ini".
  [/^(nama|pejabat|pemangku)\b/i, 'name', 'holder', ['holder', 'name']],
  // "Jabatan Fungsional", "Pelaksana / JF".
  [/^(nama )?(jabatan|jf[ut]?|pelaksana|fungsional)\b/i, 'title', 'title', ['title']],
]
const LIKE = 0.4

/** Headings whose first word tells what they are over, where the cells look so and no other column is that. */
function nameByWord(
  texts: readonly string[],
  contents: readonly ColumnContent[],
  meanings: (HeadingMeaning | null)[],
): void {
  for (const [words, look, meaning, others] of BEGINNINGS) {
    if (others.some((one) => meanings.includes(one))) continue
    const at = texts.findIndex(
      (text, column) =>
        meanings[column] === null && words.test(text) && (contents[column]?.[look] ?? 0) >= LIKE,
    )
    if (at >= 0) meanings[at] = meaning
  }
}

/** Columns of a peta jabatan, whose units stand in the order of the chart. */
const COUNTS = ['seats', 'filled'] as const

function ofPersons(meanings: readonly (HeadingMeaning | null)[]): boolean {
  return meanings.some((one) => one === 'holder' || one === 'nip' || one === 'name')
}

function named(offices: ColumnContent | undefined, units: ColumnContent | undefined): boolean {
  const names = new Set(units?.texts)
  const told = [...new Set(offices?.texts)]
  return told.length > 0 && told.filter((text) => names.has(text)).length >= told.length * 0.8
}

function holdsUnits(content: ColumnContent | undefined): boolean {
  if (!content || content.filled === 0) return true
  return content.unit + content.title >= 0.3 || content.name >= 0.5
}

/** "Nama" is the holder's where units or posts have a column of their own, else the unit's. */
function settleNames(
  meanings: readonly (HeadingMeaning | null)[],
  contents: readonly ColumnContent[],
): Meaning[] {
  const has = (one: HeadingMeaning) => meanings.includes(one)
  const other = has('title') || has('unit') || has('level1') || has('nip')
  const named = contents[meanings.indexOf('name')]
  const units = (named?.unit ?? 0) >= 0.5 && !has('unit') && !has('level1')
  const led = (has('manager') || has('parent')) && !has('id') && !has('code')
  const persons = led && (named?.name ?? 0) >= 0.6
  const { title = 0, unit = 0 } = named ?? {}
  // "Uraian" over "Kepala Dinas", "Kabid …", beside a column of those who hold them.
  const posts = !other && has('holder') && title >= 0.8 && unit < 0.2
  const name = posts ? 'title' : (other || persons) && !has('holder') && !units ? 'holder' : 'unit'
  const taken = new Set<Meaning>()
  return meanings.map((one) => {
    const meaning = one === 'name' ? name : (one ?? 'ignored')
    if (MANY.has(meaning)) return meaning
    if (taken.has(meaning)) return 'ignored'
    taken.add(meaning)
    return meaning
  })
}

/** "Pegawai" over figures counts them and names nobody. */
function withoutFigures(
  columns: readonly Meaning[],
  contents: readonly ColumnContent[],
): Meaning[] {
  return columns.map((one, at) => {
    const texts = contents[at]?.texts ?? []
    const figures = texts.length > 0 && texts.every((text) => /^\d{1,4}$/.test(text))
    return figures && (one === 'holder' || one === 'acting') ? 'ignored' : one
  })
}

/** A column of units, or of posts where no other names units, whose cells begin with a code. */
function nameTheCombined(columns: Meaning[], contents: readonly ColumnContent[]): void {
  if (columns.includes('code') || columns.includes('parent')) return
  for (const meaning of ['codeUnit', 'codeTitle'] as const) {
    const at = columns.indexOf(NAME_BESIDE_CODE[meaning])
    const content = contents[at]
    if (!content || !holdsCodes(content)) continue
    columns[at] = meaning
    return
  }
}

/** Columns without a heading right of the units, in which the names go on where they are drawn in by cells. */
function nameTheUnheaded(
  columns: Meaning[],
  contents: readonly ColumnContent[],
  texts: readonly string[],
): void {
  nameTheUnheadedHolder(columns, contents, texts)
  const unit = columns.indexOf('unit')
  if (unit < 0) return
  let at = unit + 1
  const stairs = [unit]
  while (at < columns.length && !texts[at] && (contents[at]?.unit ?? 0) >= 0.5) stairs.push(at++)
  if (stairs.length < 2) return
  for (const [index, column] of stairs.entries()) columns[column] = LEVELS[index] ?? 'ignored'
}

/** A column of names without a heading, in a table that tells nobody yet. */
function nameTheUnheadedHolder(
  columns: Meaning[],
  contents: readonly ColumnContent[],
  texts: readonly string[],
): void {
  if (columns.includes('holder') || !(columns.includes('unit') || columns.includes('title'))) return
  const found = contents.findIndex(
    ({ name, eselon, golongan, filled }, at) =>
      columns[at] === 'ignored' &&
      !texts[at] &&
      name >= 0.8 &&
      Math.max(eselon, golongan) < 0.5 &&
      filled >= 2,
  )
  if (found >= 0) columns[found] = 'holder'
}

/** Looks a column must have, and by how much, for a meaning; in the order in which they are given away. */
const BY_CONTENT: readonly (readonly [Meaning, Look, number])[] = [
  ['nip', 'nip', 0.6],
  ['golongan', 'golongan', 0.6],
  ['eselon', 'eselon', 0.6],
  ['unit', 'unit', 0.5],
  ['title', 'title', 0.5],
  ['since', 'date', 0.6],
  ['holder', 'name', 0.6],
]

/** Meanings of a table without headings. */
function nameByContent(columns: Meaning[], contents: readonly ColumnContent[]): void {
  for (const [meaning, look, least] of BY_CONTENT) {
    const best = bestOf(contents, look, (column) => columns[column] === 'ignored')
    if (best !== null && (contents[best]?.[look] ?? 0) >= least) columns[best] = meaning
  }
  nameTheCodes(columns, contents)
  nameTheCoded(columns, contents)
  if (!columns.includes('unit') && !columns.includes('title') && columns.includes('holder')) {
    // Names alone beside codes are units whose kind nobody can tell.
    if (columns.includes('code') && !columns.includes('nip'))
      columns[columns.indexOf('holder')] = 'unit'
  }
}

/** A column of codes, and one that names in each row the code of the row above it. */
function nameTheCodes(columns: Meaning[], contents: readonly ColumnContent[]): void {
  const coded = contents.flatMap(({ code }, column) =>
    columns[column] === 'ignored' && code >= 0.8
      ? [{ column, texts: contents[column]?.all() ?? [] }]
      : [],
  )
  for (const ids of coded) {
    const above = coded.find((one) => one !== ids && isTree(ids.texts, one.texts))
    if (!above) continue
    columns[ids.column] = 'code'
    columns[above.column] = 'parent'
    return
  }
  const single = coded.find(({ column, texts }) => {
    const filled = texts.filter((text) => text !== '')
    return (contents[column]?.share ?? 0) >= 0.8 && new Set(filled).size === filled.length
  })
  if (single) columns[single.column] = 'code'
}

/** Beside codes and those of the rows above them, the words of each row are its name, whatever they are. */
function nameTheCoded(columns: Meaning[], contents: readonly ColumnContent[]): void {
  const named = (['unit', 'title', 'holder'] as const).some((one) => columns.includes(one))
  if (named || !columns.includes('parent')) return
  const worded = contents.flatMap(({ texts, share, distinct }, column) => {
    const words = texts.filter((text) => /\p{L}{2}/u.test(text)).length
    const isName = columns[column] === 'ignored' && share >= 0.8 && words >= texts.length * 0.8
    return isName ? [{ column, distinct }] : []
  })
  const best = worded.sort((a, b) => b.distinct - a.distinct)[0]
  if (best) columns[best.column] = 'unit'
}

/** Whether each row has a code of its own, and its parent's: of rows that are there, without a ring. */
function isTree(ids: readonly string[], parents: readonly string[]): boolean {
  const byId = new Map(ids.map((id, row) => [id, parents[row] ?? '']))
  byId.delete('')
  if (byId.size < ids.length || byId.size < 3) return false
  const lost = parents.filter((parent) => !TOP_MARK.test(parent) && !byId.has(parent)).length
  if (lost > ids.length * 0.05 || lost === ids.length) return false
  const clear = new Set<string>()
  for (const id of byId.keys()) {
    const path = new Set<string>()
    let at: string | undefined = id
    while (at !== undefined && byId.has(at) && !clear.has(at)) {
      if (path.has(at)) return false
      path.add(at)
      const above: string = byId.get(at) ?? ''
      at = TOP_MARK.test(above) && !byId.has(above) ? undefined : above
    }
    for (const one of path) clear.add(one)
  }
  return true
}

function bestOf(
  contents: readonly ColumnContent[],
  look: Look,
  free: (column: number) => boolean,
): number | null {
  let best: number | null = null
  for (const [column, content] of contents.entries()) {
    if (!free(column)) continue
    if (best === null || content[look] > (contents[best]?.[look] ?? 0)) best = column
  }
  return best
}
