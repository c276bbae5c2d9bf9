/**
 * How a regulation takes the place of that in force: anew; by an amendment of it; or that in force as it reads once it
 * is amended.
 */
export const TEXT_KINDS = ['replace', 'amend', 'consolidated'] as const
export type TextKind = (typeof TEXT_KINDS)[number]
