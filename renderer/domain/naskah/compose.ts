import { officesOf } from '../readings/offices.ts'
import type { Unit, UnitId } from '../records/records.ts'
import { get, type Structure } from '../structure/structure.ts'
import { withClauses } from './clauses.ts'
import {
  kjfArticles,
  listedIn,
  officeDuties,
  officeWriting,
  placeArticles,
  structureArticles,
  unitArticles,
  uptdArticles,
} from './compose-office.ts'
import { definitions } from './definitions.ts'
import type { FormulaName } from './formulas.ts'
import { annexes, closing, rankArticles, signing, transition, workingArticles } from './frame.ts'
import { keptNumbers } from './kept-numbers.ts'
import { governmentOf, naskahSettings } from './naskah-settings.ts'
import { officeWord, ownNameOf } from './office-words.ts'
import { opening, wholeHeading } from './opening.ts'
import { roman } from './ordinals.ts'
import { Writer } from './sentence.ts'
import type { Naskah, Piece } from './text-tree.ts'
import { toldTogether } from './told-together.ts'

/** What one text is about: one office, or all of them in one. */
export type Scope = UnitId | null

/** The offices a text of that scope speaks of; a unit that is no office has a text of its own too. */
export function officesInScope(structure: Structure, scope: Scope): Unit[] {
  if (scope === null) {
    const offices = officesOf(structure)
    return offices.length > 0 ? offices : []
  }
  const unit = get(structure, scope)
  return unit ? [unit] : []
}

/** What all sentences of a text of that scope are written with. */
export function textWriting(whole: Structure, scope: Scope) {
  const settings = naskahSettings(whole, scope)
  const government = governmentOf(whole)
  const told = settings.alike === 'together' ? toldTogether(whole) : null
  const structure = told?.structure ?? whole
  const offices = officesInScope(structure, (scope && told?.standsFor.get(scope)) ?? scope)
  const several = offices.length > 1
  const [first] = offices
  const write = new Writer(structure, {
    K: government.head,
    D: government.region,
    N: several || !first ? 'Perangkat Daerah' : ownNameOf(first.name, government.region),
    W: settings.word,
    holds: settings.holds,
    lists: settings.lists,
  })
  return { settings, government, offices, several, write, structure }
}

/** The regulation of that scope, as the structure, its duties, laws and the office's own words make it. */
export function composed(structure: Structure, scope: Scope): Naskah {
  return withClauses(structure, basePieces(structure, scope), scope)
}

/** The same without any words of the office's own. `inForce`: the text in force itself, which takes no other's place. */
export function basePieces(
  whole: Structure,
  scope: Scope,
  inForce = keptNumbers(whole, scope) !== null,
): Piece[] {
  const writing = textWriting(whole, scope)
  const { settings, government, offices, several, structure, write: plain } = writing
  const { region } = government
  const [first] = offices
  if (!first) return []
  const written = offices.map((office) => {
    const word = officeWord(ownNameOf(office.name, region), several)
    const writing = officeWriting(plain, settings, office, word, region)
    const list = structureArticles(writing, annexNumber(offices, office))
    const listed = listedIn(list)
    return { writing, list, listed, units: unitArticles(writing, listed) }
  })
  const main = several ? written.flatMap(chapterOfOffice) : chaptersOfOne(plain, written[0])
  const kjf = written
    .flatMap(({ writing, listed }) => kjfArticles(writing, listed, several))
    .slice(0, several ? 1 : undefined)
  const common = several ? plain : (written[0]?.writing.write ?? plain)
  const rest: Piece[] = [
    ...main,
    ...(kjf.length > 0 ? [...common.say('bab', 'bab:kjf', 'bab-kjf'), ...kjf] : []),
    ...rankArticles(
      common,
      settings,
      written.map(({ writing }) => writing),
    ),
    ...workingArticles(common),
    ...transition(common, settings, hasUptd(written)),
    ...closing(common, structure, settings, inForce),
  ]
  const defined = definitions(common, rest, first.name, government.signer)
  const general = [
    ...common.say('bab', 'bab:umum', 'bab-umum'),
    ...(defined.length > 0
      ? common.say('pasal', 'definisi', 'definisi', {}, { pieces: defined, list: 'sentences' })
      : []),
  ]
  const body = [...(defined.length > 0 ? general : []), ...rest]
  return [
    ...opening(common, structure, settings, government, wholeHeading(common, structure, several)),
    ...body,
    ...signing(common, settings, government),
    ...annexes(
      settings,
      written.map(({ writing }) => writing),
    ),
  ]
}

/** The annexes of a text alone. */
export function annexPieces(structure: Structure, scope: Scope): Piece[] {
  return basePieces(structure, scope).filter(({ kind }) => kind === 'annex')
}

type Written = {
  readonly writing: ReturnType<typeof officeWriting>
  readonly list: readonly Piece[]
  readonly listed: ReadonlySet<string>
  readonly units: ReturnType<typeof unitArticles>
}

/** " I", " II" where each office of a text has its own chart. */
function annexNumber(offices: readonly Unit[], office: Unit): string {
  return offices.length > 1 ? ` ${roman(offices.indexOf(office) + 1)}` : ''
}

function hasUptd(written: readonly Written[]): boolean {
  return written.some(({ listed }) => [...listed].some((key) => key.startsWith('letak-uptd@')))
}

/** A Bagian with its articles; none where there are none. */
function bagian(
  { write }: Written['writing'],
  unit: Unit,
  name: FormulaName,
  pieces: readonly Piece[],
): Piece[] {
  if (pieces.length === 0) return []
  return [
    ...write.say('bagian', `${name}@${unit.id}`, name, { Unit: '' }, { unitId: unit.id }),
    ...pieces,
  ]
}

/** What an office is and of what it consists, and what it and its units are there for. */
function bagianOfOffice({ writing, list, units }: Written) {
  const { office, region, word } = writing
  const own = officeDuties(writing)
  return {
    structure: [
      ...bagian(writing, office, 'bagian-kedudukan', placeArticles(writing)),
      ...bagian(writing, office, 'bagian-susunan', list),
    ],
    duties: [
      ...(own.length > 0 ? ofUnit(writing, office, word, own) : []),
      ...units.flatMap(({ unit, pieces }) =>
        ofUnit(writing, unit, ownNameOf(unit.name, region), pieces),
      ),
    ],
  }
}

/** The Bagian of a unit by its name, also where nothing is said of it yet. */
function ofUnit(
  { write }: Written['writing'],
  unit: Unit,
  Unit: string,
  pieces: readonly Piece[],
): Piece[] {
  const more = { unitId: unit.id }
  return [...write.say('bagian', `bagian@${unit.id}`, 'bagian-unit', { Unit }, more), ...pieces]
}

/** The chapters of a text about one office. */
function chaptersOfOne(write: Writer, written: Written | undefined): Piece[] {
  if (!written) return []
  const { structure, duties } = bagianOfOffice(written)
  const uptd = uptdArticles(written.writing)
  return [
    ...write.say('bab', 'bab:kedudukan', 'bab-kedudukan'),
    ...structure,
    ...(duties.length > 0 ? [...write.say('bab', 'bab:tugas', 'bab-tugas'), ...duties] : []),
    ...(uptd.length > 0 ? [...write.say('bab', 'bab:uptd', 'bab-uptd'), ...uptd] : []),
  ]
}

/** One office of several: a chapter of its own. */
function chapterOfOffice(written: Written): Piece[] {
  const { write, office } = written.writing
  const { structure, duties } = bagianOfOffice(written)
  const N = String(write.common.N).toUpperCase()
  return [
    ...write.say('bab', `bab@${office.id}`, 'bab-kantor', { N }, { unitId: office.id }),
    ...structure,
    ...duties,
    ...bagian(written.writing, office, 'bagian-uptd', uptdArticles(written.writing)),
  ]
}
