import { z } from 'zod'
import type { CallInput, CallName, CallValue } from '../contract/ipc-contract.ts'
import { WORKSPACE_ID } from '../files/documents.ts'

/** One handler a call: a missing one does not compile, and `run` never sees input of another form. */
export type CallHandlers = {
  readonly [N in CallName]: {
    readonly parse: z.ZodType<CallInput<N>>
    run(input: CallInput<N>): CallValue<N> | Promise<CallValue<N>>
  }
}

/** What several calls take. */
export const nothing = z.strictObject({})
export const id = z.string().regex(WORKSPACE_ID)
export const workspace = z.strictObject({ id })
export const bytes = z.instanceof(Uint8Array)
export const shortText = z.string().max(1000)
