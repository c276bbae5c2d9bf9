import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { about, Failure } from '../contract/failure.ts'
import type { AsideInfo } from '../contract/ipc-contract.ts'

/**
 * `riwayat (disisihkan 2026-11-25T09-41-00-123Z).jsonl`; a finished part of a long journal has its numbers before
 * the bracket.
 */
export const ASIDE_FILE =
  /^riwayat(?: \d+-\d+)? \(disisihkan (\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z\)\.jsonl$/

/** The journals of a workspace's folder that were set aside, the newest first; what cannot be read is left out. */
export async function listAside(folder: string): Promise<readonly AsideInfo[]> {
  const journals = new Map<string, string[]>()
  for (const name of await namesIn(folder)) {
    const at = momentOf(name)
    if (at !== null) journals.set(at, [...(journals.get(at) ?? []), name])
  }
  const found = await Promise.all(
    [...journals].map(async ([at, names]): Promise<AsideInfo | null> => {
      const bytes = await Promise.all(names.map((name) => readFile(join(folder, name)))).catch(
        () => null,
      )
      const file = inOrder(names).at(-1)
      if (!bytes || file === undefined) return null
      const lines = bytes.reduce((sum, one) => sum + linesOf(one).length, 0)
      return { file, lines, at, size: bytes.reduce((sum, one) => sum + one.length, 0) }
    }),
  )
  return found.filter((info) => info !== null).sort((a, b) => b.at.localeCompare(a.at))
}

/** The lines of one of them with its finished parts. Throws `Failure` for a name that is none, or a file that cannot be read. */
export async function readAside(folder: string, file: string): Promise<readonly string[]> {
  const at = momentOf(file)
  if (at === null) throw new Failure('bad-input', file)
  const names = (await namesIn(folder)).filter((name) => momentOf(name) === at)
  if (!names.includes(file)) throw new Failure('not-found', join(folder, file))
  const parts = inOrder(names).map((name) => join(folder, name))
  return (await Promise.all(parts.map((path) => about(path, () => readFile(path))))).flatMap(
    linesOf,
  )
}

function namesIn(folder: string): Promise<string[]> {
  return about(folder, () => readdir(folder))
}

/** ISO moment at which it was set aside; null where the name is none. */
function momentOf(file: string): string | null {
  const [, day, hour, minute, second, part] = ASIDE_FILE.exec(file) ?? []
  return day === undefined ? null : `${day}T${hour}:${minute}:${second}.${part}Z`
}

/** Finished parts by their numbers, then what came after them. */
function inOrder(names: readonly string[]): string[] {
  const isPart = (name: string) => (name.startsWith('riwayat (') ? 1 : 0)
  return [...names].sort((a, b) => isPart(a) - isPart(b) || a.localeCompare(b))
}

function linesOf(bytes: Buffer): string[] {
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}
