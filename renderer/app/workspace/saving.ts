import type { Problem } from '../../domain/values/result.ts'
import { DatabaseFailed } from './database-failed.ts'

export type Saving =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  /** Why, in a sentence; null where the program's own database is what cannot be written. */
  | Failed
  /** Nothing can be changed, for that reason; `retries` where it may pass. */
  | { readonly state: 'read-only'; readonly problem: Problem; readonly retries: boolean }

export interface Failed {
  readonly state: 'failed'
  readonly message: string | null
  /** Nothing but a page loaded anew helps; nothing that was saved is lost by it. */
  readonly isStuck?: true
}

/** Whether another try may go better. */
export function canRetry(saving: Saving): boolean {
  return saving.state === 'failed' || (saving.state === 'read-only' && saving.retries)
}

export function failedWith(error: unknown): Failed {
  if (!(error instanceof DatabaseFailed)) {
    return { state: 'failed', message: (error as Error).message }
  }
  return { state: 'failed', message: null, ...(error.isStuck ? { isStuck: true } : {}) }
}
