/** How a regulation takes the place of that in force: anew, or with the numbers it has, as it stands after its changes. */
export const TEXT_KINDS = ['replace', 'consolidated'] as const
export type TextKind = (typeof TEXT_KINDS)[number]
