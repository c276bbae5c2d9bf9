/** What the page is told where the offices do not lie in the usual folder, or cannot. */
export interface OfficePlace {
  /**
   * `refused`: the system lets nothing be written into the usual folder, and no other was chosen. `gone`: another was
   * chosen and takes nothing now, so that the usual one is used. `left`: another is used, and offices stayed behind.
   */
  readonly kind: 'refused' | 'gone' | 'left'
  /** The folder the sentence is about: the one that takes nothing, or the one that was left. */
  readonly folder: string
  /** Where the offices of this start are looked for. */
  readonly used: string
  /** How many offices lie in the usual folder and are not among those that are shown, once another is used. */
  readonly offices: number
  /** A folder of this user that the system does not guard. */
  readonly suggested: string
}

export interface OfficePlaceCalls {
  /**
   * The system's dialog; the folder is used from the next start on, once something was written there. The usual folder
   * takes the choice back. Null where the user cancels.
   */
  chooseOfficePlace(input: { title: string }): { folder: string } | null
  /** Whether something can be written now into the folder that took nothing. */
  tryOfficePlace(input: Record<string, never>): boolean
}

export const OFFICE_PLACE_CALLS = {
  chooseOfficePlace: 1,
  tryOfficePlace: 1,
} as const satisfies Record<keyof OfficePlaceCalls, 1>
