import { folded } from '../../domain/readings/find.ts'
import { DUTY_SORTS, LAW_TYPES } from '../../domain/records/form/choices.ts'
import { madeRecord, postRecord, unitRecord } from '../../domain/records/record-makers.ts'
import { fits } from '../../domain/records/record-problem.ts'
import type { PostId, StructureRecord, UnitId } from '../../domain/records/records.ts'
import { textDigits } from '../../domain/values/text-hash.ts'
import { fieldName } from '../../words/telling/field-name.ts'
import { wordsIn } from '../../words/words.ts'
import { textOfExactCell } from '../read/exact-cell.ts'
import type { OwnColumn } from '../read/own-columns.ts'
import {
  dutySortOf,
  type Listed,
  lawTypeOf,
  listNumber,
  listText,
  type OwnList,
  openList,
} from '../read/own-lists.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { Sheet } from '../read/sheet.ts'
import { idPart } from '../read/stable-ids.ts'
import { cellAt, type TableRow, type TableSheet, textAt } from '../read/table-sheet.ts'
import { type KnownPlaces, type Met, placesAmong } from './known-places.ts'

/** The lists of a file, and the units and posts that only stand for those another office has. */
export interface ListsRead {
  readonly records: readonly StructureRecord[]
  readonly standIns: readonly StructureRecord[]
}

/** The table of such a list; null for another sheet. */
export function ownListTable(sheet: Sheet): TableSheet | null {
  return openList(sheet)?.table ?? null
}

/**
 * Reads the lists beside the units and posts of a file. Where the file has none of these, their names stand in for
 * those of the office it is brought into. A row that makes no whole record is told and left out.
 */
export function readLists(
  sheets: readonly Sheet[],
  beside: readonly StructureRecord[],
  problems: ProblemList,
): ListsRead {
  const reader = new ListReader(placesAmong(beside), problems)
  for (const sheet of sheets) {
    const found = openList(sheet)
    if (found) reader.read(found.table, found.list)
  }
  return { records: reader.records, standIns: [...reader.standIns.values()] }
}

interface At {
  readonly table: TableSheet
  readonly row: TableRow
  readonly list: OwnList
}

/** A row is left out with what is said of it. */
class LeftOut extends Error {}

class ListReader {
  readonly records: Listed[] = []
  readonly standIns = new Map<string, StructureRecord>()
  private readonly places: KnownPlaces
  private readonly problems: ProblemList
  private readonly ids = new Map<string, TableRow>()
  private readonly alike = new Map<string, TableRow>()
  private readonly lastOrder = new Map<string, number>()

  constructor(places: KnownPlaces, problems: ProblemList) {
    this.places = places
    this.problems = problems
  }

  read(table: TableSheet, list: OwnList): void {
    const before = this.standIns.size
    let above: string | null = null
    for (const row of table.rows) {
      const at = { table, row, list }
      try {
        const place = this.placeOf(at, above)
        above = place
        this.take(at, place)
      } catch (error) {
        if (!(error instanceof LeftOut)) throw error
        // What is below a name nobody knows is not put below the one before it.
        if (error.message === 'place') above = null
      }
    }
    const count = this.standIns.size - before
    if (count > 0) {
      const cell = { sheet: table.name, row: null, column: null, value: null }
      this.problems.add('unknown-parent', 'warning', 'list-elsewhere', cell, { count })
    }
  }

  /** The unit or post a row belongs to; a row without a word on it belongs where the one above does. */
  private placeOf(at: At, above: string | null): string | null {
    const { kind } = at.list
    if (kind === 'law') return null
    if (kind === 'duty') {
      const told = toldIn(at, ['unitId', 'unitName'])
      const [first] = told
      if (!first) return above ?? this.noPlace(at, 'unitId', 'unitName')
      if (this.places.empty) return this.unitStandIn(first, told[1]?.text)
      return this.met(at, told, this.places.unit, 'unitId')
    }
    const told = toldIn(at, ['postId', 'postTitle'])
    const [first] = told
    if (!first) return above ?? this.noPlace(at, 'postId', 'postTitle')
    const unit = toldIn(at, ['unitName'])[0]?.text ?? null
    if (this.places.empty) return this.postStandIn(first, told[1]?.text, unit)
    const within = unit === null ? null : this.places.unit(unit).id
    return this.met(at, told, (text) => this.places.post(text, within), 'postId')
  }

  /** What the first of the cells stands for that says it; its id may be of another file, and its name of this one. */
  private met<Id>(
    at: At,
    told: readonly Told[],
    find: (text: string) => Met<Id>,
    idField: string,
  ): Id {
    const found = told.map(({ text }) => find(text))
    const sure = found.find(({ id }) => id !== null)
    if (sure?.id != null) return sure.id
    const count = found[0]?.count ?? 0
    const word = count > 1 ? 'list-several' : 'list-unknown-place'
    const params = { count, id: this.heading(at, idField) }
    return this.leave(at, told[0]?.meaning ?? idField, word, params, 'place')
  }

  private noPlace(at: At, ...meanings: readonly string[]): never {
    const meaning = meanings.find((one) => at.table.columns.has(one)) ?? meanings[0] ?? ''
    return this.leave(at, meaning, 'list-no-place', {}, 'place')
  }

  /** `called`: the name that stands beside an id. */
  private unitStandIn({ text, meaning }: Told, called?: string): UnitId {
    const name = called ?? text
    const id: UnitId = `unit:${meaning === 'unitId' ? text : idPart(text)}`
    if (!this.standIns.has(id)) {
      const unplaced = this.problems.say('list-stand-in', { name })
      const base = { parentId: null, order: this.standIns.size, name, type: 'generic' as const }
      this.standIns.set(id, unitRecord({ id, ...base, unplaced }))
    }
    return id
  }

  private postStandIn({ text, meaning }: Told, called = text, unitName: string | null): PostId {
    const id: PostId = `post:${meaning === 'postId' ? text : idPart(`${unitName ?? ''}.${text}`)}`
    if (!this.standIns.has(id)) {
      const unitId = this.unitStandIn({ text: unitName ?? called, meaning: 'unitName' })
      const base = { order: this.standIns.size, head: false, category: 'other' as const }
      this.standIns.set(id, postRecord({ id, unitId, title: called, ...base }))
    }
    return id
  }

  private take(at: At, place: string | null): void {
    const { table, row, list } = at
    const own = textAt(table, row, 'id')
    const fields: Record<string, unknown> = {}
    for (const column of list.columns) {
      const { field, form } = column
      if (field === 'id') continue
      if (typeof form === 'object') fields[field] = place
      else fields[field] = this.valueOf(at, column, own !== '')
    }
    const within = `${list.kind} ${place ?? ''} ${fields.sort ?? ''}`
    if ('order' in fields) {
      fields.order ??= (this.lastOrder.get(within) ?? 0) + 1
      this.lastOrder.set(within, fields.order as number)
    }
    const told = [
      fields.text,
      fields.work,
      fields.lawType,
      fields.number,
      fields.year,
      fields.about,
    ]
    const what = `${within} ${folded(told.filter((one) => one !== undefined).join(' '))}`
    const twice = own === '' ? this.alike.get(what) : this.ids.get(`${list.kind} ${own}`)
    if (twice) {
      const first = { first: twice.number }
      if (own === '') this.leave(at, nameOf(list), 'list-twice', first)
      this.leave(at, 'id', 'list-id-twice', first)
    }
    const id = own === '' ? this.freshId(list, what) : textOfExactCell(own)
    this.ids.set(`${list.kind} ${own || id}`, row)
    if (!this.alike.has(what)) this.alike.set(what, row)
    const record = madeRecord(list.kind, { ...fields, id: `${list.kind}:${id}` } as never) as Listed
    this.problems.made.note(table.name, row.number, record.id)
    this.records.push(record)
  }

  private freshId({ kind }: OwnList, what: string): string {
    let id = `${textDigits(what)}${textDigits(`${what} `)}`.toLowerCase()
    while (this.ids.has(`${kind} ${id}`)) id = `${id}~`
    return id
  }

  /** What a cell says of a field; a text that has to be there, and a word that is to be chosen, are asked for. */
  private valueOf(at: At, column: OwnColumn<StructureRecord>, own: boolean): unknown {
    const { table, row, list } = at
    const { form } = column
    const field: string = column.field
    const cell = textAt(table, row, field)
    if (form === 'flag') return /^(ya|yes|true|1)$/i.test(cell)
    if (form === 'number') {
      if (cell === '' && field !== 'year') return null
      const value = listNumber(field, cell, own)
      if (value !== null && fits(list.kind, field as never, value)) return value
      // Without its year a law is none.
      if (field === 'year') this.leave(at, field, cell === '' ? 'list-empty' : 'list-bad-year')
      this.problems.add('bad-number', 'warning', 'bad-number', cellAt(table, row, field), {
        used: '-',
      })
      return null
    }
    if (field === 'sort' || field === 'lawType') return this.chosen(at, field, cell)
    if (cell === '') {
      return fits(list.kind, field as never, null) ? null : this.leave(at, field, 'list-empty')
    }
    return listText(cell)
  }

  private chosen(at: At, field: 'sort' | 'lawType', cell: string): string {
    const found = field === 'sort' ? dutySortOf(cell) : lawTypeOf(cell)
    if (found) return found
    if (cell === '') return this.leave(at, field, 'list-empty')
    const choices = (field === 'sort' ? DUTY_SORTS : LAW_TYPES).join(', ')
    const name = fieldName(wordsIn(this.problems.language), field)
    return this.leave(at, field, 'list-choice', { choices, name })
  }

  private heading({ table, list }: At, meaning: string): string {
    const own = list.columns.find(({ field }) => field === meaning)
    const at = table.columns.get(meaning)
    const told = at === undefined ? undefined : table.headings[at]
    return told ?? own?.heading[this.problems.language] ?? meaning
  }

  private leave(
    { table, row }: At,
    meaning: string,
    word: Parameters<ProblemList['add']>[2],
    params: Readonly<Record<string, string | number>> = {},
    why = 'row',
  ): never {
    this.problems.add('missing-value', 'warning', word, cellAt(table, row, meaning), params)
    throw new LeftOut(why)
  }
}

/** A cell that says the place of a row. */
interface Told {
  readonly text: string
  readonly meaning: string
}

function toldIn({ table, row }: At, meanings: readonly string[]): readonly Told[] {
  return meanings.flatMap((meaning) => {
    const text = textOfExactCell(textAt(table, row, meaning)).trim()
    return text === '' ? [] : [{ text, meaning }]
  })
}

/** The column a row of the list is told by. */
function nameOf({ kind }: OwnList): string {
  return kind === 'duty' ? 'text' : kind === 'law' ? 'about' : 'work'
}
