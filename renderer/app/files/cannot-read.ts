/** Files of which nothing can be read; its message says why. */
export class CannotRead extends Error {
  /** Whether they are tables; otherwise a `.bagan` file. */
  readonly isTable: boolean
  constructor(reason: string, isTable: boolean) {
    super(reason)
    this.name = 'CannotRead'
    this.isTable = isTable
  }
}

/** A call that the disk or the system refused; its message says why. */
export class CallFailed extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'CallFailed'
    this.code = code
  }
}
