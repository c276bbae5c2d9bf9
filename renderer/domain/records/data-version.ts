import type { Fields } from './form/field.ts'
import { KINDS } from './kinds.ts'

/** The last version that changed more than to bring fields and kinds; `storage/upgrades` tells what. */
const LAST_STEP = 7

/**
 * The version of everything this program stores. It goes up by one with each change of what a stored row may hold: by
 * itself where a field or a kind came `since` it, else by hand. What says no version is version 1.
 */
export const DATA_VERSION: number = Math.max(
  LAST_STEP,
  ...Object.values(KINDS).flatMap(({ since, fields }) => [
    since,
    ...Object.values<Fields[string]>(fields).map((field) => field.since),
  ]),
)
