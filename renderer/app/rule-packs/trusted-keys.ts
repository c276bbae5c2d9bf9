import { shortSigner } from '../../domain/rule-packs/rule-pack.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import type { Store } from '../view/store.ts'
import type { TrustedKeys } from '../view/trusted-keys.ts'

type Kept = Store<{ readonly trustedKeys: TrustedKeys }>

/** Trusts a key from now on: its fingerprint was compared with whoever issues its packs. */
export function trustKey(
  kept: Pick<Kept, 'set'>,
  { fingerprint, issuer, since }: { fingerprint: string; issuer: string; since: CalendarDate },
): void {
  kept.set(({ trustedKeys }) => ({
    trustedKeys: { ...trustedKeys, [fingerprint]: { issuer, since } },
  }))
}

/** Its next pack asks again. What it has brought stays. */
export function distrustKey(kept: Pick<Kept, 'set'>, fingerprint: string): void {
  kept.set(({ trustedKeys }) => {
    const { [fingerprint]: _, ...rest } = trustedKeys
    return { trustedKeys: rest }
  })
}

/** Who issues the packs of a key, known by as much of its fingerprint as rows have; null on a computer that does not know it. */
export function issuerOf(trusted: TrustedKeys, signer: string): string | null {
  const found = Object.entries(trusted).find(
    ([fingerprint]) => shortSigner(fingerprint) === shortSigner(signer),
  )
  return found?.[1].issuer ?? null
}
