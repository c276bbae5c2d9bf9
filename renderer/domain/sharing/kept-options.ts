import type { ProposalId } from '../proposal/proposal.ts'
import type { OpenBatch } from './close-batch.ts'
import { GONE, type RegisterValue } from './register.ts'
import type { SharedState } from './shared-state.ts'

/** A proposal that two wrote without knowing of each other, and the options the texts not shown became. */
export interface KeptOption {
  readonly id: string
  readonly optionId: string
}

/**
 * Of a proposal written twice both texts stay: the one shown under its id, each other one as an option that was begun
 * from it. The option has its id from the batch that wrote its text, so whoever takes the same makes the same one. What
 * is gone on one side is no text: that stays open.
 */
export function keptOptions(state: SharedState): {
  readonly open: Pick<OpenBatch, 'documents' | 'settled'>
  readonly options: readonly KeptOption[]
} {
  const documents = new Map<string, RegisterValue>()
  const options: KeptOption[] = []
  const settled: { id: string; register: null }[] = []
  for (const [id, [shown, ...others]] of state.documents) {
    const isTwice = others.length > 0 && id.startsWith('proposal:')
    if (!isTwice || !shown || [shown, ...others].some(({ value }) => value === GONE)) continue
    for (const { value, batches } of others) {
      const writer = (batches.at(-1) ?? '').replace('/', '.')
      const optionId: ProposalId = `proposal:${id.slice('proposal:'.length)}~${writer}`
      const text = JSON.parse(value) as Readonly<Record<string, unknown>>
      const { option: _, ...rest } = text
      if (!state.documents.has(optionId)) {
        documents.set(optionId, JSON.stringify({ ...rest, id: optionId, basedOn: id }))
      }
      options.push({ id, optionId })
    }
    settled.push({ id, register: null })
  }
  return { open: { documents, settled }, options }
}
