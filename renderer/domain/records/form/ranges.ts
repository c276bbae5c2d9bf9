/** A place among siblings: far more than there are, and fine enough to go between two. */
export const ORDER = [-1e9, 1e9] as const

/** Holders a post is meant to have, and those it has without a name. */
export const SEATS = [0, 10_000] as const

/** Kelas jabatan (Permenpan 1/2020). */
export const KELAS = [1, 17] as const

/** A seat of a post, counted from 1. Two posts that are joined count on. */
export const SEAT = [1, 20_000] as const

/** Batas usia pensiun. */
export const AGE = [50, 75] as const

/** Columns of a hung list. */
export const COLUMNS = [1, 100] as const

/** The year of a law. */
export const LAW_YEAR = [1900, 2200] as const

/** Results of a task in a year, and hours one of them takes. */
export const VOLUME = [0, 1e9] as const
export const HOURS = [0, 1e6] as const

/** A limit of the rule table: a number, or ranks written as one. */
export const LIMIT = [0, Number.MAX_SAFE_INTEGER] as const

/** Bytes of a file that is kept beside a record: what the largest limit of an office allows. */
export const FILE_BYTES = [1, 200 * 1024 * 1024] as const
