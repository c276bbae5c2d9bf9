import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, isAbsolute, join, win32 } from 'node:path'
import type { Policy } from './policy-form.ts'
import { LARGEST_POLICY, type ReadPolicy, readPolicy } from './read-policy.ts'
import { POLICY_KEY, policyOfRegistry, registryValues } from './registry-form.ts'
import { readRegistry } from './registry-policy.ts'
import type { PolicyProblem, ToldPolicy } from './told-policy.ts'

export const POLICY_FILE = 'kebijakan.json'

/** The system a policy is looked for on, as tests stand for it too. */
export interface PolicySystem {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** The folder of a program that is carried along with its data; null where it is an installed one. */
  readonly beside: string | null
  /** A file in place of the computer's own: only where the program is being developed. */
  readonly instead: string | null
  /** What lies in the registry, where there is one; null where nothing does. */
  registry(): Uint8Array | null
}

/**
 * This computer.
 * @param carried the data folder of a program that is carried along; null where it is an installed one
 * @param isDeveloped whoever develops the program may try a policy, named in `BAGAN_KEBIJAKAN`; an installed program
 * asks nobody but the administrator
 */
export function thisSystem(carried: string | null, isDeveloped: boolean): PolicySystem {
  const { platform, env } = process
  return {
    ...{ platform, env, home: homedir() },
    beside: carried === null ? null : dirname(carried),
    instead: isDeveloped ? env.BAGAN_KEBIJAKAN || null : null,
    registry: platform === 'win32' ? readRegistry : () => null,
  }
}

/** Where the file for all who work on a computer lies; only an administrator writes there. */
export function machinePlace({ platform, env }: Pick<PolicySystem, 'platform' | 'env'>): string {
  if (platform === 'win32') {
    return win32.join(env.ProgramData ?? 'C:\\ProgramData', 'Bagan SOTK', POLICY_FILE)
  }
  if (platform === 'darwin') return `/Library/Application Support/Bagan SOTK/${POLICY_FILE}`
  return `/etc/bagan-sotk/${POLICY_FILE}`
}

/**
 * The policy of a computer. Group policy counts before the computer's file, value by value, and that before the file
 * beside a program that is carried along. Nobody else can set one.
 */
export function machinePolicy(system: PolicySystem): ToldPolicy {
  const files = [system.instead ?? machinePlace(system)]
  if (system.beside !== null) files.push(join(system.beside, POLICY_FILE))
  const read = [
    { place: POLICY_KEY, found: ofRegistry(system) },
    ...files.map((place) => ({ place, found: ofFile(place) })),
  ].flatMap(({ place, found }) => (found ? [{ place, ...found }] : []))
  const problems = read.flatMap(({ place, problems }) => problems.map((one) => ({ ...one, place })))
  let policy: Policy = {}
  for (const { place, policy: one } of read.toReversed()) {
    const { policy: meant, problems: unmeant } = expanded(one, system)
    problems.push(...unmeant.map((problem) => ({ ...problem, place })))
    policy = laidOver(policy, meant)
  }
  return { policy, places: read.map(({ place }) => place), problems }
}

function ofRegistry({ registry }: PolicySystem): ReadPolicy | null {
  try {
    const bytes = registry()
    const values = bytes && registryValues(new TextDecoder('utf-16le').decode(bytes))
    return values && values.size > 0 ? policyOfRegistry(values) : null
  } catch (error) {
    return failed('registry-failed', error instanceof Error ? error.message : String(error))
  }
}

function ofFile(path: string): ReadPolicy | null {
  try {
    return readPolicy(boundedBytes(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    return failed(FAILURES[code] ?? 'file-failed', path)
  }
}

const FAILURES: Readonly<Record<string, PolicyProblem['code']>> = {
  EACCES: 'file-not-allowed',
  EPERM: 'file-not-allowed',
  EISDIR: 'file-is-folder',
}

function failed(code: PolicyProblem['code'], about: string): ReadPolicy {
  return { policy: {}, problems: [{ path: '', code, about }] }
}

/** No more of a file than tells that it is too large; a pipe in its place holds nothing up. */
function boundedBytes(path: string): Uint8Array {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const about = fstatSync(file)
    // Reading a folder is refused by the system; a pipe or a device would give no end.
    if (!about.isFile() && !about.isDirectory()) return new Uint8Array(LARGEST_POLICY + 1)
    return about.size > LARGEST_POLICY ? new Uint8Array(LARGEST_POLICY + 1) : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** Places a path may begin with or name, so that one policy fits all who work on a computer. */
const PLACE_NAMES = [
  'USERPROFILE',
  'USERNAME',
  'LOCALAPPDATA',
  'HOMEDRIVE',
  'HOMEPATH',
  'COMPUTERNAME',
  'HOME',
  'USER',
] as const

/** The policy with every folder as it is called here; one of another system is named and left out. */
function expanded(policy: Policy, system: PolicySystem): ReadPolicy {
  const problems: PolicyProblem[] = []
  const folder = (path: string, value: string | undefined) => {
    if (value === undefined) return undefined
    const { text, unknown } = filledIn(value, system)
    if (unknown !== null) problems.push({ path, code: 'place-unknown', about: unknown })
    else if (isHere(text, system)) return text
    else problems.push({ path, code: 'other-system', about: value })
    return undefined
  }
  const { pembaruan, folderData, folderSalinan, templat, paketAturan, ...rest } = policy
  const folders = {
    folderData: folder('folderData', folderData),
    folderSalinan: folder('folderSalinan', folderSalinan),
    templat: folder('templat', templat),
  }
  const place = folder('pembaruan.tempat', pembaruan?.tempat)
  const packs = paketAturan?.flatMap(({ berkas, kunci }) => {
    const file = folder('paketAturan', berkas)
    return file === undefined ? [] : [{ berkas: file, kunci }]
  })
  const known = Object.entries(folders).filter(([, value]) => value !== undefined)
  const meant: Policy = {
    ...rest,
    ...Object.fromEntries(known),
    ...(place === undefined ? {} : { pembaruan: { tempat: place } }),
    ...(packs ? { paketAturan: packs } : {}),
  }
  return { policy: meant, problems }
}

function filledIn(
  path: string,
  { env, home }: PolicySystem,
): { text: string; unknown: string | null } {
  let unknown: string | null = null
  const text = path
    .replace(/^~(?=[\\/])/, () => home)
    .replace(/%([A-Za-z]+)%/g, (whole, name: string) => {
      const known = PLACE_NAMES.find((one) => one === name.toUpperCase())
      const value = known && env[known]
      if (!value) unknown ??= whole
      return value ?? whole
    })
  return { text, unknown }
}

function isHere(path: string, { platform }: PolicySystem): boolean {
  return platform === 'win32'
    ? win32.isAbsolute(path) && /^([A-Za-z]:|[\\/]{2})/.test(path)
    : isAbsolute(path)
}

/** A policy over another: what it sets counts, of the letterhead each line; what either locks is locked. */
function laidOver(under: Policy, over: Policy): Policy {
  const locks = [...new Set([...(under.terkunci ?? []), ...(over.terkunci ?? [])])]
  const kop = { ...under.kop, ...over.kop }
  return {
    ...under,
    ...over,
    ...(Object.keys(kop).length > 0 ? { kop } : {}),
    ...(locks.length > 0 ? { terkunci: locks } : {}),
  }
}
