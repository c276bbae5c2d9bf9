import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Of this program's folders: who made it. */
const OURS = /^bagan-sotk-(\d+)-\w{6}$/

/**
 * A folder for as long as this process lives, in the first of these places that takes one; null where none does. Its
 * name is nobody's before it is made, so that no other user can have it first. Chromium writes into its profile until
 * the very end, so what an earlier process of this user left behind is swept when the next one begins.
 * @param places folders, made where they are not there
 */
export function passingFolder(places: readonly string[]): string | null {
  for (const place of places) {
    const folder = madeIn(place)
    if (folder !== null) {
      sweep(place)
      return folder
    }
  }
  return null
}

/** The first of these places in which something can be made; null where there is none. */
export function firstUsable(places: readonly string[]): string | null {
  return (
    places.find((place) => {
      const folder = madeIn(place)
      if (folder !== null) rmdirSync(folder)
      return folder !== null
    }) ?? null
  )
}

function madeIn(place: string): string | null {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 })
    return mkdtempSync(join(place, `bagan-sotk-${process.pid}-`))
  } catch {
    return null
  }
}

/** Only what is this user's own, and a folder: where all users write, a name alone says nothing. */
function sweep(place: string): void {
  for (const name of namesIn(place)) {
    const pid = OURS.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    try {
      const found = lstatSync(join(place, name))
      if (!found.isDirectory() || (process.getuid && found.uid !== process.getuid())) continue
      rmSync(join(place, name), { recursive: true, force: true })
    } catch {
      // Somebody else was faster, or it cannot be taken away: the next one tries again.
    }
  }
}

/** None where the place may be entered and not listed. */
function namesIn(place: string): readonly string[] {
  try {
    return readdirSync(place)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
