import type { LockHolder } from '../../../electron/contract/ipc-contract.ts'
import { DATA_VERSION } from '../../domain/records/data-version.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { StoredDocument } from '../../domain/structure/journal/document-event.ts'
import type { Problem } from '../../domain/values/result.ts'

/** A file that cannot be opened, and why. */
export class CannotOpen extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'CannotOpen'
    this.problem = problem
  }
}

/** What this program understands of data it must not touch. */
export interface Readable {
  readonly name: string
  readonly records: readonly StructureRecord[]
  readonly documents: readonly StoredDocument[]
  /** What it lacks of the whole office, as a sentence. */
  readonly leftOut?: string
}

/** An office that another program has open: on another computer, or under another user. */
export class HeldElsewhere extends CannotOpen {
  readonly id: string
  readonly holder: LockHolder
  constructor(id: string, holder: LockHolder) {
    super(heldProblem(holder))
    this.name = 'HeldElsewhere'
    this.id = id
    this.holder = holder
  }
}

/** Why nothing can be changed in it here. */
export function heldProblem({ computer }: LockHolder): Problem {
  return { code: 'held-elsewhere', params: { computer } }
}

/** Data that a newer version of the program wrote: it is not touched, at most shown. */
export class NewerData extends CannotOpen {
  /** What can be shown; null where not everything this program knows of can be read. */
  readonly readable: Readable | null
  constructor(
    version: number,
    readable: Readable | null,
    code: 'data-newer' | 'bagan-newer' = 'data-newer',
  ) {
    super({ code, params: { version, known: DATA_VERSION } })
    this.name = 'NewerData'
    this.readable = readable
  }
}
