import type { ProblemCode, ValuesOf } from './problem-codes.ts'

/** Why an edit cannot be made, as a code and its values; the words live in `words`. */
export interface Problem {
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, string | number>>
}

/** Outcome of a computation that may be refused. Never thrown: a refusal is an answer, not an accident. */
export type Result<T, E = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: E }

/** A computation that was not refused. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value }
}

/** A refusal: the code of its sentence, and the values that stand in it. */
export function refuse<Code extends ProblemCode>(
  code: Code,
  ...[params]: RefusalValues<Code>
): Result<never> {
  return { ok: false, problem: { code, params: params ?? {} } }
}

/** Nothing where the sentence of that code takes no value. */
type RefusalValues<Code extends ProblemCode> =
  Record<never, never> extends ValuesOf<Code>
    ? readonly [params?: ValuesOf<Code>]
    : readonly [params: ValuesOf<Code>]

/** Marks a branch that cannot be reached; the compiler proves it. */
export function never(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`)
}
