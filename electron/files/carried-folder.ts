import { statSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'

/** What a portable program that is one file makes beside itself. */
export const BESIDE_FILE = 'Data Bagan SOTK'

/**
 * The folder in which a copy that is carried along on a stick keeps everything: `data` beside the program where there is
 * one, and beside the portable file, which says where it lies before it unpacks itself; null in an installed program.
 * @param executable path of the running program
 */
export function carriedFolder(
  executable: string,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const file = besideFile(env)
  if (file !== null) return file
  const beside = join(dirname(executable), 'data')
  return isFolder(beside) ? beside : null
}

/** Words of the environment are anybody's: only a folder that is there, with that file in it, is believed. */
function besideFile({
  PORTABLE_EXECUTABLE_DIR: folder = '',
  PORTABLE_EXECUTABLE_FILE: file = '',
}: Readonly<Record<string, string | undefined>>): string | null {
  if (!isAbsolute(folder) || !isAbsolute(file) || dirname(file) !== join(folder, '.')) return null
  const isThere = isFolder(folder) && statSync(file, { throwIfNoEntry: false })?.isFile()
  return isThere ? join(folder, BESIDE_FILE) : null
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}
