/** The ways of reading a table; `auto` tries them in this order, and the sheets of one way are read together. */
export const WAYS = ['table', 'outline', 'listed', 'managers', 'people'] as const
export type Way = (typeof WAYS)[number]
