import type { Scope } from '../../domain/naskah/compose.ts'
import { officesOf } from '../../domain/readings/offices.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { type Change, isEmpty } from '../../domain/structure/change.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { RegulationTold } from '../read/regulation-told.ts'
import { type NaskahRead, type ReadFault, readNaskah } from '../regulation/read-naskah.ts'
import { inOneSpelling } from '../regulation/spelling-of-names.ts'
import { regulationTold } from './articles-told.ts'
import { metUnits } from './meet-units.ts'
import { takeNaskah } from './take-naskah.ts'
import type { NewId } from './text-records.ts'

/** A regulation as it would be taken into an office that is there. */
export interface OpenedRegulation {
  /** The office whose text it becomes. */
  readonly scope: Scope
  readonly told: RegulationTold
  readonly met: readonly string[]
  /** Units of the text that the office does not have. */
  readonly unmet: readonly string[]
  readonly counts: {
    readonly articles: number
    readonly duties: number
    readonly laws: number
    /** Articles wholly in the text's own words. */
    readonly whole: number
    /** Duties and own words of the office that would go. */
    readonly gone: number
  }
  readonly change: Change
}

/** What keeps a text from being taken. */
export type RegulationLack = 'empty' | 'no-article' | 'nothing-met' | 'nothing-new'

export type Opening =
  | { readonly lack: RegulationLack; readonly faults: readonly ReadFault[] }
  | {
      readonly lack: null
      readonly opened: OpenedRegulation
      readonly faults: readonly ReadFault[]
    }

/** The office a text is most likely of: the one its title or list names, else the only one there is. */
export function officeOfText(structure: Structure, read: NaskahRead): UnitId | null {
  const offices = officesOf(structure)
  const name = read.structure.units[0]?.name ?? ''
  const named = offices.find((one) => isNamed(one.name, name))
  return named?.id ?? (offices.length === 1 ? (offices[0]?.id ?? null) : null)
}

/** Listed without saying which: the office has them by their names, or has none. */
const TOGETHER = /^(uptd?|unit pelaksana teknis( daerah)?|kelompok jabatan fungsional)$/i

/** Whether both are names of one office, one of them with whose it is. */
function isNamed(own: string, told: string): boolean {
  const [a, b] = [own, told].map(inOneSpelling) as [string, string]
  return b !== '' && (a.startsWith(b) || b.startsWith(a))
}

/** Reads the lines of a text once, for any office it may be opened for. */
export function readRegulation(lines: readonly string[]): NaskahRead {
  return readNaskah(lines)
}

/** A text as it would be taken into that office, one step that can be taken back; or what is lacking. */
export function openedRegulation(
  structure: Structure,
  read: NaskahRead,
  office: UnitId,
  newId: NewId,
): Opening {
  const { faults } = read
  if (read.lines.length === 0) return { lack: 'empty', faults }
  if (faults.some(({ what }) => what === 'no-article')) return { lack: 'no-article', faults }
  const units = read.structure.units
  const unitIds = metUnits(structure, office, units)
  const met = units.filter((_, at) => unitIds[at] !== null)
  const [first] = units
  const named = first !== undefined && isNamed(get(structure, office)?.name ?? '', first.name)
  // A text about another office has a Sekretariat too.
  if (!named && met.length * 2 <= units.length + 1) return { lack: 'nothing-met', faults }
  const alone = officesOf(structure).length <= 1
  const taken = takeNaskah(structure, read, { scope: office, unitIds, newId, alone })
  if (isEmpty(taken.change)) return { lack: 'nothing-new', faults }
  const told = regulationTold(read, taken, (at) => unitIds[at] !== null)
  const gone = Object.values(taken.change).filter(
    ({ before, after }) => after === null && (before?.kind === 'duty' || before?.kind === 'clause'),
  ).length
  return {
    lack: null,
    faults,
    opened: {
      scope: office,
      told,
      met: met.map(({ name }) => name),
      unmet: units.flatMap(({ name }, at) =>
        unitIds[at] === null && !TOGETHER.test(name) ? [name] : [],
      ),
      counts: {
        articles: told.articles.length,
        duties: read.duties.filter(({ unit }) => unitIds[unit] !== null).length,
        laws: read.laws.length,
        whole: told.articles.filter(({ state }) => state === 'whole').length,
        gone,
      },
      change: taken.change,
    },
  }
}
