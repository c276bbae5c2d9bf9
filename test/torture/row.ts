/** What came of one kind of fault: how often it was done, how often all that was confirmed was there afterwards. */
export interface Row {
  readonly fault: string
  readonly injected: number
  readonly survived: number
  /** Confirmed edits that were not there afterwards; must be 0. */
  readonly lost: number
  /** Edits and acts the program had said were saved when it was hurt. */
  readonly confirmed: number
  /** Why it could not be done here; null where it was. */
  readonly skipped: string | null
  /** What went wrong, one sentence each. */
  readonly trouble: readonly string[]
  /** Figures worth keeping. */
  readonly told: readonly string[]
}

/** The same of one attempt. */
export interface Attempt {
  readonly lost: number
  /** What was not as it must be; null where all was. */
  readonly trouble: string | null
  readonly confirmed?: number
  /** Figures worth keeping. */
  readonly told?: string
}

/** One thing to be tried. */
export interface Trial {
  readonly fault: string
  /** Answers a reason where it cannot be tried on this machine. */
  run(): Promise<Attempt | { readonly skipped: string }>
}

/** All is as it must be. */
export const FINE: Attempt = { lost: 0, trouble: null }

/** All attempts, one row a fault, in the order the faults came first. */
export class Table {
  readonly #rows = new Map<string, Row>()

  add(fault: string, attempt: Attempt | { readonly skipped: string }): void {
    const none = {
      fault,
      injected: 0,
      survived: 0,
      lost: 0,
      confirmed: 0,
      skipped: null,
      trouble: [],
      told: [],
    }
    const row: Row = this.#rows.get(fault) ?? none
    if ('skipped' in attempt) {
      this.#rows.set(fault, { ...row, skipped: attempt.skipped })
      return
    }
    const { lost, trouble, confirmed = 0, told } = attempt
    this.#rows.set(fault, {
      ...row,
      injected: row.injected + 1,
      survived: row.survived + (trouble === null && lost === 0 ? 1 : 0),
      lost: row.lost + lost,
      confirmed: row.confirmed + confirmed,
      trouble: trouble === null ? row.trouble : [...row.trouble, trouble],
      told: told === undefined ? row.told : [...row.told, told],
    })
  }

  rows(): readonly Row[] {
    return [...this.#rows.values()]
  }
}
