/** What may be left out of anything that leaves the program. */
export const PRIVATE_FACTS = ['nip', 'birth', 'names'] as const
export type PrivateFact = (typeof PRIVATE_FACTS)[number]

/**
 * What is left out where these are asked for, in the order of all lists. The first eight digits of an NIP are a birth
 * date: who leaves out the one leaves out the other.
 */
export function leftOutBy(asked: Iterable<PrivateFact>): readonly PrivateFact[] {
  const wanted = new Set(asked)
  if (wanted.has('birth')) wanted.add('nip')
  return PRIVATE_FACTS.filter((fact) => wanted.has(fact))
}
