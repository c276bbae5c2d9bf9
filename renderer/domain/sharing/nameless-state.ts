import { type Forgetting, type Rewriter, rewriterOf } from '../left-out/forgotten-person.ts'
import { recordsIn } from '../left-out/records-in.ts'
import type { PersonId, StructureRecord } from '../records/records.ts'
import { kindOfDocument } from '../structure/journal/document-after.ts'
import { recordsOf, structureOf } from '../structure/structure.ts'
import { join, stampOf } from './join.ts'
import {
  GONE,
  PRESENCE,
  type RegisterValue,
  registerNamed,
  valueIn,
  withValue,
} from './register.ts'
import { NOTHING_SEEN } from './seen.ts'
import {
  bodyOf,
  MADE_BY,
  type RecordStamps,
  type SharedState,
  type Version,
} from './shared-state.ts'

/** How a document is written as one value. */
export interface DocumentText {
  read(value: RegisterValue): unknown
  write(data: unknown): RegisterValue
}

/** Everything in a state that may tell a person: also what was removed, and values that stand open. */
export function sourcesOf(state: SharedState, { read }: DocumentText): readonly unknown[] {
  const documents = [...state.documents.values()].flatMap((versions) =>
    versions.flatMap(({ value }) => (value === GONE ? [] : [read(value)])),
  )
  return [state.structure, [...state.graves.values()], documents, openForms(state)]
}

/** People one side knows and the other does not: who is there by name was not made nameless there. */
export function peopleOnlyIn(
  state: SharedState,
  other: SharedState,
  text: DocumentText,
): PersonId[] {
  const [here, there] = [state, other].map((side) => {
    const found = recordsIn(sourcesOf(side, text))
    return new Set(found.flatMap((one) => (one.kind === 'person' ? [one.id] : [])))
  })
  return [...(here ?? [])].filter((id) => !there?.has(id))
}

/** Records as they would be with each value that stands open. */
function openForms(state: SharedState): StructureRecord[] {
  return [...state.stamps].flatMap(([id, stamps]) => {
    const body = bodyOf(state, id)
    if (!body) return []
    return Object.entries(stamps).flatMap(([name, stamp]) => {
      const register = registerNamed(body.kind, name)
      if (!register || typeof stamp === 'string') return []
      return stamp.map(({ value }) => withValue(body, register, value))
    })
  })
}

/**
 * The state in which one person is nameless everywhere, under the same batches: whoever has those batches and makes the
 * person nameless has the same. What an import told the last time goes as a whole.
 * @param beside what tells the person besides the state
 */
export function stateWithout(
  state: SharedState,
  forgetting: Forgetting,
  text: DocumentText,
  beside: readonly unknown[] = [],
): SharedState {
  const told = rewriterOf([...sourcesOf(state, text), ...beside], forgetting)
  const named = (id: string) => forgetting.anew.get(id) ?? id
  const graves = [...state.graves.values()].flatMap((one) => told.record(one) ?? [])
  const stamps = [...state.stamps].flatMap(([id, held]): [string, RecordStamps][] => {
    const body = bodyOf(state, id)
    if (body && !told.record(body)) return []
    return [[named(id), body ? stampsWithout(held, body, told) : held]]
  })
  return {
    ...state,
    structure: structureOf(recordsOf(state.structure).flatMap((one) => told.record(one) ?? [])),
    graves: new Map(graves.map((one) => [one.id, one])),
    stamps: new Map(stamps),
    documents: new Map(
      [...state.documents].map(([id, versions]) => [
        named(id),
        united(versions, (value) => documentWithout(id, value, told, text)),
      ]),
    ),
    writers: new Map([...state.writers].map(([name, by]) => [name, told.text(by)])),
  }
}

function stampsWithout(stamps: RecordStamps, body: StructureRecord, told: Rewriter): RecordStamps {
  const next = Object.entries(stamps).map(([name, stamp]): [string, RecordStamps[string]] => {
    const register = registerNamed(body.kind, name)
    if (typeof stamp === 'string' || name === PRESENCE || name === MADE_BY || !register) {
      return [name, stamp]
    }
    const versions = united(stamp, (value) => {
      const record = told.record(withValue(body, register, value))
      return record ? valueIn(record, register) : value
    })
    return [name, stampOf(versions)]
  })
  return Object.fromEntries(next)
}

function documentWithout(
  id: string,
  value: RegisterValue,
  told: Rewriter,
  { read, write }: DocumentText,
): RegisterValue {
  if (value === GONE) return value
  return write(told.document({ id, kind: kindOfDocument(id), data: read(value) }).data)
}

/** Values that are one by now are one, by all batches that wrote them. */
function united(
  versions: readonly Version[],
  rewritten: (value: RegisterValue) => RegisterValue,
): readonly Version[] {
  const now = versions.map(({ batches, value }) => ({ batches, value: rewritten(value) }))
  return join(now, [], NOTHING_SEEN, NOTHING_SEEN)
}
