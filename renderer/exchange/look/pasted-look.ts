import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { levelOfName } from '../names/unit-level.ts'
import { unitOfTitle } from '../names/unit-of-title.ts'
import { isStaffTitle } from '../read/post-row.ts'
import { cleanText, headingKey, type Sheet } from '../read/sheet.ts'
import { guessReading, type Settled } from '../tables/guess-reading.ts'
import type { Meaning } from '../tables/meanings.ts'
import { type ImportLook, type ImportWish, type LoadedFiles, lookAt } from './look.ts'

/** Where a text is pasted, by names. */
export interface PastedPlace {
  /** All units of the office. */
  readonly units: readonly string[]
  /** The unit it is pasted at; null where none is meant. */
  readonly under: string | null
}

const ABOVE: ReadonlySet<Meaning> = new Set(['parent', 'above', 'manager'])
const isAbove = (one: Meaning) => ABOVE.has(one)

/**
 * How a text that was copied is understood. It need not be a whole table: names alone are units, and what stands above
 * a row may be a unit the office has; posts alone are of the unit they are pasted at.
 */
export async function lookAtPasted(
  loaded: LoadedFiles,
  wish: ImportWish,
  place: PastedPlace,
): Promise<{ readonly look: ImportLook; readonly loaded: LoadedFiles }> {
  const sheets = loaded.sheets.map((sheet) =>
    withKnownAbove(place.under === null ? sheet : withUnit(sheet, place.under), place.units),
  )
  const whole = { ...loaded, sheets }
  const own = sheets.flatMap((sheet) => {
    const settled = settledHeads(sheet)
    return settled ? [[sheet.name, settled] as const] : []
  })
  const first = await lookAt(whole, {
    ...wish,
    settled: { ...Object.fromEntries(own), ...wish.settled },
  })
  if (first.outcome.readable) return { look: first, loaded: whole }
  for (const sheet of sheets) {
    const settled = settledNames(sheet)
    if (!settled) continue
    const look = await lookAt(whole, {
      ...wish,
      settled: { ...wish.settled, [sheet.name]: settled },
    })
    if (look.outcome.readable) return { look, loaded: whole }
  }
  return { look: first, loaded: whole }
}

/** Posts alone, each with the unit they are pasted at beside it; any other text as it is. */
function withUnit(sheet: Sheet, under: string): Sheet {
  const texts = sheet.rows.map((cells) => cells.map(cleanText).filter((text) => text !== ''))
  const filled = texts.filter((cells) => cells.length > 0)
  const posts = filled.every(([text = '', more]) => more === undefined && isStaffTitle(text))
  if (!posts || filled.some(([text = '']) => guessUnitType(text) !== 'generic')) return sheet
  return { ...sheet, rows: texts.map(([text]) => (text === undefined ? [] : [text, under])) }
}

/** The table with a row at its end for each unit of the office that only its column of what is above names. */
function withKnownAbove(sheet: Sheet, known: readonly string[]): Sheet {
  const columns = guessReading(sheet)?.columns ?? []
  const above = columns.findIndex(isAbove)
  const named = columns.indexOf(columns.includes('unit') ? 'unit' : 'title')
  if (above < 0 || named < 0) return sheet
  const ours = new Map(known.map((name) => [headingKey(name), name]))
  for (const cells of sheet.rows) ours.delete(headingKey(cells[named] ?? ''))
  const wanted = new Set<string>()
  for (const cells of sheet.rows) {
    const name = ours.get(headingKey(cells[above] ?? ''))
    if (name !== undefined) wanted.add(name)
  }
  if (wanted.size === 0) return sheet
  const more = [...wanted].map((name) => columns.map((_, at) => (at === named ? name : '')))
  return { ...sheet, rows: [...sheet.rows, ...more] }
}

/** A person beside each of several units, none of them told twice, leads it. */
function settledHeads(sheet: Sheet): Settled | null {
  const reading = guessReading(sheet)
  if (reading?.hierarchy !== 'none') return null
  const { headerRow, columns, firstRow, lastRow } = reading
  const unit = columns.indexOf('unit')
  if (unit < 0 || !columns.includes('holder') || columns.includes('title')) return null
  const names = sheet.rows
    .slice(firstRow - 1, lastRow)
    .map((cells) => headingKey(cells[unit] ?? ''))
  if (names.includes('') || new Set(names).size < names.length) return null
  return { headerRow, columns, hierarchy: 'unit-kinds' }
}

/** What a few names without headings are: units of one kind, or a unit beside the one it is of. */
function settledNames(sheet: Sheet): Settled | null {
  const rows = sheet.rows.map((cells) => cells.map(cleanText))
  const filled = rows.filter((cells) => cells.some((text) => text !== ''))
  const used = (filled[0] ?? []).flatMap((_, at) => (textsAt(filled, at).length > 0 ? [at] : []))
  const [one, two, more] = used
  if (one === undefined || more !== undefined) return headed(sheet)
  if (two === undefined) {
    const columns = at({ [one]: titlesAlone(textsAt(filled, one)) ? 'title' : 'unit' })
    return { headerRow: 0, columns, hierarchy: 'unit-kinds' }
  }
  if (textsAt(filled, one).every(isStaffTitle) && depthAt(filled, two) !== null) {
    return { headerRow: 0, columns: at({ [one]: 'title', [two]: 'unit' }), hierarchy: 'none' }
  }
  const [left, right] = [depthAt(filled, one), depthAt(filled, two)]
  if (left === null || right === null || left === right) return headed(sheet)
  const [upper, lower] = left < right ? [one, two] : [two, one]
  return {
    headerRow: 0,
    columns: at({ [upper]: 'level1', [lower]: 'level2' }),
    hierarchy: 'level-columns',
  }
}

/** A table with headings whose order nothing bears out: by what is above each row, else by the kinds of its units. */
function headed(sheet: Sheet): Settled | null {
  const reading = guessReading(sheet)
  if (!reading) return null
  const { headerRow, columns } = reading
  const above = columns.findIndex(isAbove)
  if (above >= 0) {
    const named = columns.map((one, place): Meaning => (place === above ? 'manager' : one))
    return { headerRow, columns: named, hierarchy: 'manager-names' }
  }
  if (!columns.includes('unit') && !columns.includes('title')) return null
  return { headerRow, columns, hierarchy: 'unit-kinds' }
}

function textsAt(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.map((cells) => cells[column] ?? '').filter((text) => text !== '')
}

function at(meanings: Readonly<Record<number, Meaning>>): Meaning[] {
  const last = Math.max(...Object.keys(meanings).map(Number))
  return Array.from({ length: last + 1 }, (_, place) => meanings[place] ?? 'ignored')
}

/** Posts of heads, and nothing that is called a unit. */
function titlesAlone(texts: readonly string[]): boolean {
  return texts.every((text) => guessUnitType(text) === 'generic' && unitOfTitle(text) !== null)
}

/** How deep the units of a column lie; null where they tell nothing, or several things. */
function depthAt(rows: readonly (readonly string[])[], column: number): number | null {
  const levels = new Set(textsAt(rows, column).map(levelOfName))
  const [level = null] = levels
  return levels.size === 1 ? level : null
}
