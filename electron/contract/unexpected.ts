/**
 * What is kept of an error nobody expected. Its message may hold a name, a NIP or a text of the organisation, so it is
 * left out: what stays is the class, a code of the system and where in the program it was, each of a known form.
 */
export interface UnexpectedNote {
  /** The part it happened in, and after a colon what that was doing: `page`, `act:move-unit`, `call:saveFile`. */
  readonly where: string
  /** The class of the error, of those known here; `other` for any else. */
  readonly what: string
  /** A code of the system, or why a process ended; `-` where there is none. */
  readonly code: string
  /** The innermost places first, `file:line:column`, without folders. */
  readonly frames: readonly string[]
}

/** So many places of a stack are kept. */
export const MOST_FRAMES = 10

export const WHERE_FORM = /^[a-z]{1,20}(:[A-Za-z0-9-]{1,60})?$/
export const WHAT_FORM = /^[A-Za-z]{1,40}$/
export const CODE_FORM = /^([A-Z][A-Z0-9_]{1,59}|[a-z]{1,20}-?[a-z]{1,20}|-)$/
export const FRAME_FORM = /^[\w.-]{1,80}:\d{1,8}:\d{1,8}$/

/** Names errors give themselves: those of the language, of the browser, of the database, ours. */
const KNOWN = new Set(
  [
    'Error TypeError RangeError ReferenceError SyntaxError EvalError URIError AggregateError',
    'AbortError ConstraintError DataCloneError DataError EncodingError InvalidAccessError',
    'InvalidCharacterError InvalidStateError NetworkError NotAllowedError NotFoundError',
    'NotReadableError NotSupportedError OperationError QuotaExceededError ReadOnlyError',
    'SecurityError TimeoutError TransactionInactiveError UnknownError VersionError',
    'BulkError DatabaseClosedError ForeignAwaitError InternalError InvalidArgumentError',
    'InvalidTableError MissingAPIError ModifyError NoSuchDatabaseError OpenFailedError',
    'PrematureCommitError SchemaError SubTransactionError TransactionError UpgradeError',
    'CallFailed CannotOpen CannotRead ChangeMismatch CommandRefused DatabaseFailed DiskBehind',
    'Failure FolderUnusable MakingStopped NewerData ReadingStopped ZodError',
  ].flatMap((line) => line.split(' ')),
)

/** Why a process of the program ended, as Electron says it. */
const REASONS = new Set(
  'clean-exit abnormal-exit killed crashed oom launch-failed integrity-failure'.split(' '),
)

/** Errors of a disk or the system, by the names Node gives them; beside those its own, which begin with `ERR_`. */
const CODES = new Set(
  [
    'EACCES EAGAIN EBADF EBUSY ECONNRESET EDQUOT EEXIST EFBIG EINVAL EIO EISDIR ELOOP EMFILE',
    'ENAMETOOLONG ENFILE ENODEV ENOENT ENOMEM ENOSPC ENOSYS ENOTDIR ENOTEMPTY ENOTSUP ENXIO',
    'EPERM EPIPE EROFS ESTALE ETIMEDOUT ETXTBSY EXDEV',
  ].flatMap((line) => line.split(' ')),
)

/** What may be kept of an error, or of whatever was thrown. */
export function noteOf(where: string, error: unknown): UnexpectedNote {
  const { name, code, message, stack } = partsOf(error)
  return {
    where: WHERE_FORM.test(where) ? where : 'elsewhere',
    what: KNOWN.has(name) ? name : 'other',
    code: CODES.has(code) || /^ERR_[A-Z0-9_]{2,50}$/.test(code) ? code : '-',
    frames: framesOf(stack, message),
  }
}

/** What may be kept of an error of which only its event is told, as one of a worker. */
export function noteOfEvent(where: string, event: ErrorPlace): UnexpectedNote {
  if (event.error instanceof Error) return noteOf(where, event.error)
  const { message = '', filename = '', lineno = 0, colno = 0 } = event
  const name = /^(?:Uncaught )?(\w+):/.exec(message)?.[1] ?? ''
  return noteOf(where, { name, stack: `    at ${filename}:${lineno}:${colno}` })
}

/** Of an `ErrorEvent` what is read here. */
export interface ErrorPlace {
  readonly error?: unknown
  readonly message?: string
  readonly filename?: string
  readonly lineno?: number
  readonly colno?: number
}

/** A process of the program that ended by itself: which, and why. */
export function noteOfGone(which: string, reason: string): UnexpectedNote {
  const where = `gone:${which.replace(/[^A-Za-z]/g, '')}`
  return { ...noteOf(where, null), code: REASONS.has(reason) ? reason : '-' }
}

function partsOf(error: unknown) {
  const text = (key: string): string => {
    const value = error !== null && typeof error === 'object' && Reflect.get(error, key)
    return typeof value === 'string' ? value : ''
  }
  return { name: text('name'), code: text('code'), message: text('message'), stack: text('stack') }
}

/** The message stands in front of a stack and may look like a part of it: it is cut out first. */
function framesOf(stack: string, message: string): readonly string[] {
  const places = message === '' ? stack : stack.replace(message, '')
  return places
    .split('\n')
    .flatMap((line) => {
      const found = /^ +at .*?([\w.-]{1,80}\.[cm]?[jt]sx?)(?:\?[^:\s)]*)?:(\d+):(\d+)\)?$/.exec(
        line,
      )
      return found ? [`${found[1]}:${found[2]}:${found[3]}`] : []
    })
    .slice(0, MOST_FRAMES)
}

/** Counts what comes again. */
export interface Repeats {
  /** How often this came by now. */
  count(note: UnexpectedNote): number
}

/** So many different ones are told apart; what comes then is counted as one. */
const MOST_KINDS = 200

export function createRepeats(): Repeats {
  const counts = new Map<string, number>()
  return {
    count({ where, what, code, frames }) {
      const own = [where, what, code, ...frames].join(' ')
      const key = counts.has(own) || counts.size < MOST_KINDS ? own : ''
      const times = (counts.get(key) ?? 0) + 1
      counts.set(key, times)
      return times
    },
  }
}

/** Whether that many times are written down: the first, the tenth, the hundredth … */
export function isWritten(times: number): boolean {
  return /^10*$/.test(String(times))
}

const LINE =
  /^\d{4}-\d\d-\d\dT[\d:.]{8,15}Z [a-z]{1,20}(:[A-Za-z0-9-]{1,60})? [A-Za-z]{1,40}(\/[A-Za-z0-9_-]{1,60})? ×\d{1,12} \[[\w.: -]*\] [\w./ -]{0,120}$/

/** The line of the log; versions are those of program and engine. */
export function noteLine(
  { where, what, code, frames }: UnexpectedNote,
  {
    at,
    times,
    versions,
  }: { readonly at: string; readonly times: number; readonly versions: string },
): string {
  const kind = code === '-' ? what : `${what}/${code}`
  return `${at} ${where} ${kind} ×${times} [${frames.join(' ')}] ${versions}`
}

/** Whether a line is one of ours: nothing else of a file goes into a report. */
export function isNoteLine(line: string): boolean {
  return LINE.test(line)
}

/** What a report of a problem says of program and computer: no name, no path, nothing of an office. */
export interface ProblemFacts {
  readonly program: string
  /** Name → version, as of Electron, Chromium and Node. */
  readonly engine: Readonly<Record<string, string>>
  readonly system: string
  /** Lines of the log of the unexpected, the oldest first. */
  readonly log: string
}
