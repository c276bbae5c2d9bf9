import { closest, distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { isSet, type Policy, policyForm, ROW_NAMES, type RowTable } from './policy-form.ts'
import type { PolicyProblem, PolicyProblemCode } from './told-policy.ts'

/** What of a policy applies, and what is wrong with the rest. */
export interface ReadPolicy {
  readonly policy: Policy
  readonly problems: readonly PolicyProblem[]
}

/** Larger than any that was made by hand. */
export const LARGEST_POLICY = 1024 * 1024

/** A policy as it lies in a file: in UTF-8, or UTF-16 with its mark; each part that is wrong is named, the rest applies. */
export function readPolicy(bytes: Uint8Array): ReadPolicy {
  if (bytes.length > LARGEST_POLICY) return nothing('file-too-large', String(LARGEST_POLICY))
  const text = textOf(bytes)
  if (text === null) return nothing('file-not-text')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return nothing('file-not-json', String(lineOf(text, error)))
  }
  return readPolicyValue(value)
}

/** The same of a value that was taken apart already. */
export function readPolicyValue(value: unknown): ReadPolicy {
  if (!isGroup(value)) return nothing('file-not-group')
  const problems: PolicyProblem[] = []
  const kept: unknown = structuredClone(value)
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const read = policyForm.safeParse(kept)
    if (read.success) {
      const { policy, problems: more } = withoutTwice(read.data)
      return { policy: withoutIdleLocks(policy, more), problems: [...problems, ...more] }
    }
    problems.push(...read.error.issues.flatMap((issue) => problemsOf(issue, kept)))
    for (const path of lastFirst(read.error.issues.flatMap(wrongPlaces))) takeOut(kept, path)
  }
  return nothing('file-not-group')
}

/** What is left out may show what else is wrong; never so often. */
const MOST_PASSES = 20

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

function nothing(code: PolicyProblemCode, about = ''): ReadPolicy {
  return { policy: {}, problems: [{ path: '', code, about }] }
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** @returns null where the bytes are no text */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : null
  const code = first === 0xfe && second === 0xff ? 'utf-16be' : (marked ?? 'utf-8')
  try {
    const text = new TextDecoder(code, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/** The line on which what is no JSON begins, as far as the engine says; the last one where it ends too early. */
function lineOf(text: string, error: unknown): number {
  const said = error instanceof Error ? error.message : ''
  const at = /position (\d+)/.exec(said)?.[1]
  const before = at === undefined ? text : text.slice(0, Number(at))
  return before.split(/\r\n|\r|\n/).length
}

/** What is to be left out for an issue: keys nobody knows, a whole row, or the one value. */
function wrongPlaces(issue: Issue): readonly Path[] {
  if (issue.code === 'unrecognized_keys') {
    const isInRow = issue.path.some((part) => typeof part === 'number')
    if (!isInRow) return issue.keys.map((key) => [...issue.path, key])
  }
  const row = issue.path.findIndex((part) => typeof part === 'number')
  return [row === -1 ? issue.path : issue.path.slice(0, row + 1)]
}

/** Rows behind go first: what is taken out moves the others. Each once. */
function lastFirst(paths: readonly Path[]): readonly Path[] {
  const once = new Map(paths.map((path) => [JSON.stringify(path), path]))
  const row = (path: Path) => (typeof path.at(-1) === 'number' ? Number(path.at(-1)) : -1)
  return [...once.values()].sort((a, b) => row(b) - row(a))
}

function takeOut(value: unknown, path: Path): void {
  const last = path.at(-1)
  let holder = value as Record<PropertyKey, unknown>
  for (const part of path.slice(0, -1)) holder = holder[part] as Record<PropertyKey, unknown>
  if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else if (last !== undefined) delete holder[last]
}

const TYPES: Readonly<Record<string, PolicyProblemCode>> = {
  string: 'wrong-type-text',
  number: 'wrong-type-number',
  int: 'wrong-type-whole',
  boolean: 'wrong-type-yes-no',
  array: 'wrong-type-list',
  object: 'wrong-type-group',
}

function problemsOf(issue: Issue, value: unknown): readonly PolicyProblem[] {
  const path = toldPath(issue.path)
  const one = (code: PolicyProblemCode, about = ''): readonly PolicyProblem[] => [
    { path, code, about },
  ]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: toldPath([...issue.path, key]),
        code: 'unknown-key',
        about: meant(key, keysAt(issue.path)),
      }))
    case 'invalid_type':
      if (at(value, issue.path) === undefined) return one('missing')
      return one(TYPES[issue.expected] ?? 'wrong-type-text')
    case 'invalid_value':
      return one('no-choice', issue.values.map(String).join(', '))
    case 'too_big':
      if (issue.origin === 'string') return one('too-long', String(issue.maximum))
      return one(issue.origin === 'array' ? 'too-many' : 'too-big', String(issue.maximum))
    case 'too_small':
      return issue.origin === 'string' ? one('empty') : one('too-small', String(issue.minimum))
    case 'invalid_format':
      if (issue.format === 'date') return one('bad-date')
      if (/^paketAturan\[\d+\]\.kunci$/.test(path)) return one('bad-key')
      return one(isFolder(path) ? 'bad-folder' : 'bad-text')
    default:
      return one('bad-text')
  }
}

const FOLDERS = ['folderData', 'folderSalinan', 'templat', 'pembaruan.tempat']

function isFolder(path: string): boolean {
  return FOLDERS.includes(path) || /^paketAturan\[\d+\]\.berkas$/.test(path)
}

/** `kop.nip`, `aturan[2].batas`; rows are counted from 1, as people do. */
function toldPath(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (inner as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part],
    value,
  )
}

/** The keys there may be at a place of the form. */
function keysAt(path: Path): readonly string[] {
  let form: z.core.$ZodType = policyForm
  for (const part of path) {
    const inner = bare(form)
    const def = inner._zod.def as { shape?: Record<string, z.core.$ZodType>; element?: z.ZodType }
    form = (typeof part === 'number' ? def.element : def.shape?.[String(part)]) ?? inner
  }
  return Object.keys((bare(form)._zod.def as { shape?: object }).shape ?? {}).filter(
    (key) => !key.startsWith('$'),
  )
}

function bare(form: z.core.$ZodType): z.core.$ZodType {
  const { innerType } = form._zod.def as { innerType?: z.core.$ZodType }
  return innerType ?? form
}

/** The one key that was meant, or all there are. */
function meant(key: string, known: readonly string[]): string {
  const near = closest(key.toLowerCase(), known as string[])
  const isNear = distance(key.toLowerCase(), near.toLowerCase()) <= Math.max(1, near.length / 3)
  return isNear ? near : known.join(', ')
}

/** Of two rows about the same the first one holds. */
function withoutTwice(policy: Policy): { policy: Policy; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = []
  const once = { ...policy }
  for (const table of Object.keys(ROW_NAMES) as RowTable[]) {
    const seen = new Set<string>()
    const rows: readonly Readonly<Record<string, unknown>>[] = policy[table] ?? []
    const left = rows.filter((row) => {
      const name = String(row[ROW_NAMES[table]])
      const key = name.toLowerCase()
      // By its name: where rows before it were left out, its number is another one.
      if (seen.has(key)) problems.push({ path: table, code: 'twice', about: name })
      return !seen.has(key) && seen.add(key)
    })
    if (policy[table]) Object.assign(once, { [table]: left })
  }
  return { policy: once, problems }
}

/** A lock needs what it locks; one without is told among the problems. */
function withoutIdleLocks(policy: Policy, problems: PolicyProblem[]): Policy {
  if (!policy.terkunci) return policy
  const terkunci = policy.terkunci.filter((key) => {
    if (isSet(policy, key)) return true
    problems.push({ path: 'terkunci', code: 'lock-without-value', about: key })
    return false
  })
  return { ...policy, terkunci: [...new Set(terkunci)] }
}
