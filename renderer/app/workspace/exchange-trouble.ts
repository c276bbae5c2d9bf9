import type { CallResult } from '../../../electron/contract/ipc-contract.ts'
import type { Problem } from '../../domain/values/result.ts'

/** Why an office could not be exchanged over its folder or its server. */
export interface Trouble {
  readonly code: string
  /** A sentence of the system's; empty where the code says it. */
  readonly message: string
  /** What the program itself refused. */
  readonly problem: Problem | null
}

/** It cannot be exchanged just now, or not as it was asked. */
export class ExchangeRefused extends Error {
  readonly trouble: Trouble

  constructor(code: string, message = '', problem: Problem | null = null) {
    super(message)
    this.name = 'ExchangeRefused'
    this.trouble = { code, message, problem }
  }
}

/** What a call answered. Throws `ExchangeRefused`. */
export function granted<T>(result: CallResult<T>): T {
  if (!result.ok) throw new ExchangeRefused(result.code, result.message)
  return result.value
}

/** What is told of something that was thrown; nobody expected what is no refusal. */
export function troubleOf(error: unknown): Trouble | null {
  return error instanceof ExchangeRefused ? error.trouble : null
}

export const UNEXPECTED: Trouble = { code: 'unexpected', message: '', problem: null }
