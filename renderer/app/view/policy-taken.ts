import { z } from 'zod'

const values = z.record(z.string(), z.string())

/**
 * What the program and each office were given from the policy of this computer, by key and by record: what was changed
 * or taken away since then stays so, until the policy says something else.
 */
export const policyTakenSchema = z
  .object({
    program: values,
    offices: z.record(z.string(), values),
    /** Which version of each pack of rules each office was given. */
    packs: z.record(z.string(), values).catch({}),
    /** Which problems of it were read on the first page. */
    read: z.string().catch(''),
  })
  .catch({ program: {}, offices: {}, packs: {}, read: '' })
export type PolicyTaken = z.infer<typeof policyTakenSchema>
