import type { Language } from '../../renderer/domain/values/language.ts'
import { asFailure, Failure } from '../contract/failure.ts'
import type { CallName, CallResult } from '../contract/ipc-contract.ts'
import { failureSentence } from '../contract/words.ts'
import type { CallHandlers } from './call-forms.ts'

export interface GateParts {
  readonly handlers: CallHandlers
  language(): Language
  /** Keeps what nobody expected for the person who repairs it. */
  log(what: string, error: unknown): void
}

/**
 * Takes one call: input that is not what the contract says never reaches `run`, and whatever goes wrong comes out
 * as a sentence.
 */
export async function answerCall(
  name: CallName,
  input: unknown,
  parts: GateParts,
): Promise<CallResult<unknown>> {
  const { parse, run } = parts.handlers[name]
  const parsed = isPlain(input) ? parse.safeParse(input) : null
  if (!parsed?.success) return refused(new Failure('bad-input', name), parts)
  try {
    // The input has just been parsed by this call's own schema; only the pairing is lost on the compiler.
    return { ok: true, value: await (run as (input: unknown) => unknown)(parsed.data) }
  } catch (error) {
    if (!(error instanceof Failure)) parts.log(name, error)
    const message = error instanceof Error ? error.message : String(error)
    const known = error instanceof Error && 'code' in error
    return refused(known ? asFailure(error, message) : new Failure('unexpected', message), parts)
  }
}

/** Not a list, a date, a table: a schema without fields would take those for an empty object. */
function isPlain(input: unknown): boolean {
  return Object.prototype.toString.call(input) === '[object Object]'
}

/** What a call that is not taken, or did not go well, is answered with. */
export function refused({ code, about }: Failure, parts: GateParts): CallResult<never> {
  return { ok: false, code, message: failureSentence(code, about, parts.language()) }
}
