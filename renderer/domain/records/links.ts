import type { Reference } from './form/field.ts'
import { KINDS } from './kinds.ts'
import { RECORD_KINDS, type RecordKind } from './records.ts'

/** A field of a kind that names another record. */
export interface Link extends Reference {
  readonly kind: RecordKind
  readonly field: string
}

/** Who names whom, as the tables of the kinds say. */
export const LINKS: readonly Link[] = RECORD_KINDS.flatMap((kind) =>
  Object.entries(KINDS[kind].fields).flatMap(([field, { reference }]) =>
    reference ? [{ kind, field, ...reference }] : [],
  ),
)

type GroupOf<F> = F extends { readonly reference: infer R }
  ? NonNullable<R> extends { readonly group: infer G extends string }
    ? G
    : never
  : never
type GroupsOf<F> = { [N in keyof F]: GroupOf<F[N]> }[keyof F]
/** The indexes of who names whom. */
export type GroupName = { [K in RecordKind]: GroupsOf<(typeof KINDS)[K]['fields']> }[RecordKind]

/** A link that is indexed. */
export interface IndexedLink extends Link {
  readonly group: GroupName
}

export const INDEXED_LINKS = LINKS.filter((link): link is IndexedLink => link.group !== null)

const FROM = new Map(RECORD_KINDS.map((kind) => [kind, LINKS.filter((one) => one.kind === kind)]))
/** What clears a field comes last: what goes along is dealt with first. */
const TO = new Map(
  RECORD_KINDS.map((kind) => {
    const all = INDEXED_LINKS.filter(({ to }) => to === kind || to === null)
    const cleared = all.filter(({ whenGone }) => whenGone === 'is-cleared')
    return [kind, [...all.filter((one) => !cleared.includes(one)), ...cleared]]
  }),
)

/** The fields of a kind that name another record, those included that may name one that is gone. */
export function linksFrom(kind: RecordKind): readonly Link[] {
  return FROM.get(kind) ?? []
}

/** The fields, of whatever kind, that name a record of this kind which has to be there. */
export function linksTo(kind: RecordKind): readonly IndexedLink[] {
  return TO.get(kind) ?? []
}
