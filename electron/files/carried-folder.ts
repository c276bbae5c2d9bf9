import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder `data` beside the program, in which a copy that is carried along on a stick keeps everything; null where
 * there is none, as in an installed program.
 * @param executable path of the running program
 */
export function carriedFolder(executable: string): string | null {
  const beside = join(dirname(executable), 'data')
  return statSync(beside, { throwIfNoEntry: false })?.isDirectory() ? beside : null
}
