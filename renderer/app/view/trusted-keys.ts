import { z } from 'zod'

const key = z.object({
  /** As its first pack called whoever issues it. */
  issuer: z.string().max(200),
  /** The day its fingerprint was compared. */
  since: z.string().max(10),
})

/** Keys whose packs are taken on this computer, by their fingerprint. */
export const trustedKeysSchema = z.record(z.string().regex(/^[0-9a-f]{64}$/), key).catch({})
export type TrustedKeys = z.infer<typeof trustedKeysSchema>
