import type { Fields, FieldValue, Heading } from './field.ts'

/** How a record of a kind is called, where people read of it. */
export type Title<F extends string = string> =
  /** A field that is its name. */
  | { readonly own: F }
  /** The names of other records, with a sign between them. */
  | { readonly of: readonly F[]; readonly between: string }
  /** It has none: the dictionary says what it is. */
  | null

/** All that is known of a kind of record, beside its fields. */
export interface Kind<K extends string = string, F extends Fields = Fields> {
  readonly kind: K
  /** The version of the data it came with. */
  readonly since: number
  readonly fields: F
  readonly title: Title
  /** Whether a copied branch has a copy of it. */
  readonly copied: boolean
  /** Nothing of it is told where anything of people is left out: what it stands for cannot be told in part. */
  readonly onlyWhole: boolean
  /** The field whose record gives this one the rest of its id: one for each of those. */
  readonly idFrom: string | null
  /** The column of our own tables for its id; null where it has no table. */
  readonly idHeading: Heading | null
  /** Where it hangs; null where it has no place among others. */
  readonly place: Place | null
  /** Fields beside those of its place that are one decision: of two people who changed some, one is followed in all. */
  readonly together: readonly (readonly string[])[]
}

/** Fields that change together when a record is moved, and the one that is only a position inside that place. */
export interface Place<F extends string = string> {
  readonly within: readonly F[]
  readonly order: F
}

interface Options<F extends Fields> {
  readonly since: number
  readonly title: Title<string & keyof F>
  readonly copied: boolean
  readonly onlyWhole?: true
  readonly idFrom?: string & keyof F
  readonly idColumn?: readonly [id: string, en: string]
  readonly place?: Place<string & keyof F>
  readonly together?: readonly (readonly (string & keyof F)[])[]
}

export function kindOf<K extends string, const F extends Fields, P extends Place<string & keyof F>>(
  kind: K,
  fields: F,
  options: Options<F> & { readonly place: P },
): Kind<K, F> & { readonly place: P }
export function kindOf<K extends string, const F extends Fields>(
  kind: K,
  fields: F,
  options: Options<F>,
): Kind<K, F>
export function kindOf<K extends string, const F extends Fields>(
  kind: K,
  fields: F,
  { since, title, copied, onlyWhole, idFrom, idColumn, place, together }: Options<F>,
): Kind<K, F> {
  const idHeading = idColumn ? { id: idColumn[0], en: idColumn[1] } : null
  return {
    kind,
    since,
    fields,
    title,
    copied,
    onlyWhole: onlyWhole ?? false,
    idFrom: idFrom ?? null,
    idHeading,
    place: place ?? null,
    together: together ?? [],
  }
}

/** What a field holds. */
export type ValueOf<F> = F extends { readonly empty: infer V }
  ? Exclude<V, undefined> & FieldValue
  : never

/** A record of a kind, as its fields say. */
export type RecordOf<T extends Kind> =
  T extends Kind<infer K, infer F>
    ? { readonly id: `${K}:${string}`; readonly kind: K } & {
        readonly [N in keyof F]: ValueOf<F[N]>
      }
    : never
