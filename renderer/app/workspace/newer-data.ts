import { DATA_VERSION } from '../../domain/records/data-version.ts'
import type { Problem } from '../../domain/values/result.ts'

/** Data that a newer version of the program wrote: it is not touched. */
export class NewerData extends Error {
  readonly problem: Problem
  constructor(version: number) {
    super(`The data is of version ${version}`)
    this.name = 'NewerData'
    this.problem = { code: 'data-newer', params: { version, known: DATA_VERSION } }
  }
}
