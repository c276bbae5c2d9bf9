import { lstat, realpath, stat } from 'node:fs/promises'
import { relative } from 'node:path'
import { z } from 'zod'
import { about, asFailure, Failure } from '../contract/failure.ts'
import { OWN_FOLDER } from './own-rights.ts'
import { makeOwn } from './safe-write.ts'

const scanName = z.object({
  content: z.string(),
  media: z.enum(['pdf', 'jpg', 'png', 'docx', 'kunci']),
})

/** What this computer keeps of the folder that was named. */
export const copiesLinkSchema = z.object({
  folder: z.string(),
  /** Whose copies they are, below `COPIES_FOLDER`: two computers may name the same folder. */
  own: z.string().regex(/^[a-z0-9-]{1,60}$/),
  madeAt: z.record(z.string(), z.string()),
  /** Of these nothing is to be left there, as soon as it can be reached. */
  toDrop: z.array(z.string()),
  /** Of each office: how its scans lie there, and which of them are not to be left. */
  scans: z
    .record(z.string(), z.object({ count: z.number(), bytes: z.number(), damaged: z.number() }))
    .default({}),
  scansToDrop: z.record(z.string(), z.array(scanName)).default({}),
})
export type CopiesLink = z.infer<typeof copiesLinkSchema>

/** Waits for the work, but no longer than so many milliseconds. */
export async function atMost(ms: number, work: Promise<void>): Promise<void> {
  const over = new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })
  await Promise.race([work, over])
}

const LOOK_AGAIN_MS = 100

/** Waits for the work as long as it goes on. */
export async function whileMoving(work: Promise<void>, isMoving: () => boolean): Promise<void> {
  let isOver = false
  const ended = work.finally(() => {
    isOver = true
  })
  // Left behind, nobody hears of it any more.
  ended.catch(() => undefined)
  while (!isOver && isMoving()) await atMost(LOOK_AGAIN_MS, ended)
}

/** Why nothing was copied: a folder of the network that is gone says so in many ways, and cannot be looked at either. */
export async function whyNot(error: unknown, folder: string): Promise<Failure> {
  const failure = asFailure(error, folder)
  if (failure.code !== 'disk-failed') return failure
  return (await canSee(folder)) ? failure : new Failure('not-found', folder)
}

/** Whether something lies there that can be looked at. */
export function canSee(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** Makes a folder of our own there; only where none was yet, or somebody asked. */
export async function makeWhereNew(
  path: string,
  folder: string,
  madeAt: CopiesLink['madeAt'],
  isAsked: boolean,
): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  )
  if (!isThere && !isAsked && Object.keys(madeAt).length > 0) {
    throw new Failure('copies-gone', folder)
  }
  await about(path, () => makeOwn(path, OWN_FOLDER))
}

/** Among the offices a copy would be taken for one, and go with them. */
export async function refuseWithin(folder: string, offices: string): Promise<void> {
  const [inner, outer] = await Promise.all(
    [folder, offices].map((path) => realpath(path).catch(() => path)),
  )
  const way = relative(outer ?? offices, inner ?? folder)
  if (way === '' || !(way.startsWith('..') || /^([A-Za-z]:|[\\/])/.test(way))) {
    throw new Failure('copies-within', folder)
  }
}

/** A computer's name as a folder is called. */
export function slug(computer: string): string {
  const plain = computer.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return plain.replace(/^-+|-+$/g, '').slice(0, 40) || 'komputer'
}
