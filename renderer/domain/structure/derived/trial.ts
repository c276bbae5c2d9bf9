import { RECORD_KINDS } from '../../records/records.ts'
import type { CalendarDate } from '../../values/calendar-date.ts'
import type { Structure } from '../structure.ts'
import type { Derivation, Source, Values, Witness } from './derivation.ts'
import { DerivedValues, type Knower } from './derived-values.ts'
import { watched } from './watched.ts'

const TABLES: ReadonlySet<Source> = new Set<Source>(RECORD_KINDS)

/** A structure of which everything derived is worked out from nothing, and nothing kept. */
export interface Trial {
  readonly read: Structure
  /** What was read of each table so far: ids, and `*` where all of it was. */
  readonly reads: ReadonlyMap<Source, ReadonlySet<string>>
  /** The values of one derivation, worked out from nothing. */
  valuesOf<V>(derivation: Derivation<V>, on: CalendarDate): Values<V>
}

/** Begins a trial of a structure. */
export function trialOf(structure: Structure): Trial {
  const reads = new Map<Source, Set<string>>()
  const known = new Map<Derivation<unknown>, Map<CalendarDate, DerivedValues<unknown>>>()
  const note = (source: Source, at: string) => {
    if (TABLES.has(source)) reads.set(source, (reads.get(source) ?? new Set()).add(at))
  }
  const knower: Knower = {
    isTrial: true,
    hear: note,
    valuesOf: (derivation, _, on) => valuesOf(derivation, on),
  }
  function valuesOf<V>(derivation: Derivation<V>, on: CalendarDate): Values<V> {
    const days = known.get(derivation) ?? new Map<CalendarDate, DerivedValues<unknown>>()
    known.set(derivation, days)
    const values =
      (days.get(on) as DerivedValues<V> | undefined) ??
      new DerivedValues(derivation, knower, structure, on, null)
    days.set(on, values as DerivedValues<unknown>)
    return values
  }
  const witness: Witness = { structure, isTrial: true, saw: note, valuesOf }
  return { read: watched(structure, witness), reads, valuesOf }
}
