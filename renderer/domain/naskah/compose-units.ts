import type { Duty, DutySort, Unit } from '../records/records.ts'
import { dutiesOf, get, type Structure } from '../structure/structure.ts'
import type { FormulaName } from './formulas.ts'
import type { NaskahSettings } from './naskah-settings.ts'
import { hasArticles, headOfUnit, ownNameOf, unitsBelow } from './office-words.ts'
import { article, type Filling, type Writer } from './sentence.ts'
import { type Piece, piece, type Run } from './text-tree.ts'

/** What a unit's pieces are made with. */
export interface UnitWriting {
  readonly write: Writer
  readonly settings: NaskahSettings
  readonly region: string
  /** Units that have a place in the list of the structure, which a text can name. */
  readonly listed: ReadonlySet<string>
}

/** A unit's duties of one sort, in their order. */
export function dutiesOfSort(structure: Structure, unit: Unit, sort: DutySort): Duty[] {
  return dutiesOf(structure, unit.id)
    .map((id) => get(structure, id))
    .filter((one): one is Duty => one?.sort === sort)
}

/** Reference to where a unit stands in the list of the structure; null where it stands in none. */
export function placeOf({ listed }: UnitWriting, unit: Unit): Run[] | null {
  const key = `letak@${unit.id}`
  return listed.has(key) ? [{ ref: key }] : null
}

/** What fills the sentences about one unit. */
function unitWriter(writing: UnitWriting, unit: Unit, above: string): Writer {
  const { write, region, settings } = writing
  const own = ownNameOf(unit.name, region)
  const head = ownNameOf(headOfUnit(write.structure, unit), region)
  const bearer = settings.bearer === 'head' && head !== '' ? head : own
  return write.with({ Unit: bearer, P: head, B: above, W: settings.word })
}

/** The sentence on a unit's tugas: one tugas in it, several as a list, none as a gap that is seen. */
export function dutyPiece(writing: UnitWriting, unit: Unit, above: string): Piece[] {
  const write = unitWriter(writing, unit, above)
  const ref = placeOf(writing, unit)
  const duties = dutiesOfSort(write.structure, unit, 'tugas')
  const key = `tugas@${unit.id}`
  const more = { unitId: unit.id }
  const [only, second] = duties
  if (!only) return write.say('ayat', key, 'tugas-kosong', { ref }, more)
  if (!second) return write.say('ayat', key, 'tugas-unit', { ref, tugas: only.text }, more)
  return write.say('ayat', key, 'tugas-banyak', { ref }, { ...more, pieces: items(duties) })
}

/** Duties as items of a list. */
export function items(duties: readonly Duty[]): Piece[] {
  return duties.map(({ id, text, unitId }) =>
    piece('item', id, text, { by: 'duty', id }, { unitId }),
  )
}

/** Already the sentence every list of fungsi ends with. */
const CATCH_ALL = /^pelaksanaan (fungsi|tugas) lain\b/i

/** A unit's fungsi with the one that ends every such list; none where it has none. */
export function functionItems(write: Writer, unit: Unit): Piece[] {
  const duties = dutiesOfSort(write.structure, unit, 'fungsi')
  const last = duties.at(-1)
  if (!last) return []
  const rest = CATCH_ALL.test(last.text)
    ? []
    : write.say('item', `lain@${unit.id}`, 'fungsi-lain', {}, { unitId: unit.id })
  return [...items(duties), ...rest]
}

/** The pieces of a unit, each by itself: tugas, fungsi, uraian, who leads it. */
function partsOfUnit(writing: UnitWriting, unit: Unit, above: string) {
  const write = unitWriter(writing, unit, above)
  const { settings } = writing
  const more = { unitId: unit.id }
  const tugas = dutyPiece(writing, unit, above)
  const ofTugas = tugas.length > 0 ? [{ ref: `tugas@${unit.id}` }] : null
  const functions = functionItems(write, unit)
  const fungsi =
    functions.length === 0
      ? []
      : write.say(
          'ayat',
          `fungsi@${unit.id}`,
          'fungsi-unit',
          { ref: ofTugas },
          { ...more, pieces: functions },
        )
  const uraian = dutiesOfSort(write.structure, unit, 'uraian')
  const told = settings.uraian === 'ayat' || settings.uraian === 'article'
  const detail =
    told && uraian.length > 0
      ? write.say(
          'ayat',
          `uraian@${unit.id}`,
          'uraian-unit',
          { ref: ofTugas },
          { ...more, pieces: items(uraian) },
        )
      : []
  const leads = headOfUnit(write.structure, unit) !== ''
  const pimpin = leads
    ? write.say(
        'ayat',
        `pimpin@${unit.id}`,
        leadOf(unit, write.common.P, writing.region),
        { ref: placeOf(writing, unit), Unit: ownNameOf(unit.name, writing.region) },
        more,
      )
    : []
  return { tugas, fungsi, detail, pimpin }
}

/** Who leads a unit: nobody else where unit and head bear one name. */
function leadOf({ type, name }: Unit, head: Filling['P'], region: string): FormulaName {
  if (type === 'staf-ahli') return 'staf-ahli'
  return head === ownNameOf(name, region) ? 'pejabat-unit' : 'dipimpin-unit'
}

/** The articles of one unit alone. */
function articlesOfUnit(writing: UnitWriting, unit: Unit, above: string): Piece[] {
  const { tugas, fungsi, detail, pimpin } = partsOfUnit(writing, unit, above)
  if (writing.settings.article === 'three')
    return [pimpin, tugas, fungsi, detail].flatMap((one) => article('', one))
  const apart = writing.settings.uraian === 'article'
  const whole = article(`unit@${unit.id}`, [
    ...tugas,
    ...fungsi,
    ...(apart ? [] : detail),
    ...pimpin,
  ])
  return apart ? [...whole, ...article('', detail)] : whole
}

const LEAVES: ReadonlySet<Unit['type']> = new Set(['subbagian', 'seksi', 'subbidang'])

/** Whether a unit is told in one article with those beside it. */
function isTogether({ settings, write }: UnitWriting, unit: Unit): boolean {
  return (
    settings.article === 'together' &&
    LEAVES.has(unit.type) &&
    unitsBelow(write.structure, unit.id).filter(hasArticles).length === 0
  )
}

/** The articles of a unit and of all below it, the unit's own first. `heading`: of each, where units have headings. */
export function articlesBelow(
  writing: UnitWriting,
  unit: Unit,
  above: string,
  heading: (unit: Unit) => Piece[] = () => [],
): Piece[] {
  const { structure } = writing.write
  const own = [...heading(unit), ...articlesOfUnit(writing, unit, above)]
  const head = ownNameOf(headOfUnit(structure, unit), writing.region) || above
  const below = unitsBelow(structure, unit.id).filter(hasArticles)
  const together = below.filter((one) => isTogether(writing, one))
  const ayat = together.flatMap((one) => dutyPiece(writing, one, head))
  const apart = below.filter((one) => !together.includes(one))
  return [
    ...own,
    ...article(`bawahan@${unit.id}`, ayat),
    ...apart.flatMap((one) => articlesBelow(writing, one, head, heading)),
  ]
}
