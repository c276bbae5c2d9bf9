/** Words of the proposals' screens. */
export const proposals = {} as const
