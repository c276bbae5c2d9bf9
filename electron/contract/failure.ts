import type { FailureCode } from './words.ts'

/** Something that did not go well and that the user is told in one sentence. */
export class Failure extends Error {
  readonly code: FailureCode
  /** What the sentence is about: a path, a file's name. */
  readonly about: string

  /** @param cause what the system said, for the log */
  constructor(code: FailureCode, about: string, cause?: unknown) {
    super(`${code}: ${about}`, { cause })
    this.name = 'Failure'
    this.code = code
    this.about = about
  }
}

const CODES: Readonly<Record<string, FailureCode>> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EEXIST: 'in-the-way',
  EISDIR: 'is-folder',
  ELOOP: 'is-link',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
}

/** Names an error of the file system; what is already a `Failure` stays as it is. */
export function asFailure(error: unknown, about: string): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return new Failure(CODES[code] ?? 'disk-failed', about, error)
}

/** Runs work on a file or folder; every error comes out as a `Failure` about that path. */
export async function about<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asFailure(error, path)
  }
}
