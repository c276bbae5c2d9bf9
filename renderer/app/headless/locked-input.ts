import type { HeadlessJob } from '../../../electron/contract/ipc-contract.ts'
import { isLockedOffice, openLock } from '../../storage/locked-office.ts'
import { unlockContent } from '../../storage/office-content.ts'
import type { Words } from '../../words/words.ts'
import { CommandRefused, type Secrets } from './command.ts'

/** What was set aside tells another story. */
const ASIDE = /\(?disisihkan/

type Files = HeadlessJob['files']

/**
 * The files with those of a locked office in the place of its sealed one, as its folder would have them while it is open.
 * Throws `CommandRefused` where no passphrase was given, or not the right one, or the file is damaged.
 */
export async function withLockedOpen(files: Files, secrets: Secrets, words: Words): Promise<Files> {
  const found = await Promise.all(files.map((file) => openedFiles(file, secrets, words)))
  return found.flat()
}

async function openedFiles(file: Files[number], { opens }: Secrets, words: Words): Promise<Files> {
  if (file.error !== null || !isLockedOffice(file.bytes)) return [file]
  const { path } = file
  if (opens === null) throw new CommandRefused(words('headless.locked', { path }))
  const lock = await openLock(file.bytes, opens)
  const inside = lock.ok ? await unlockContent(lock.value, file.bytes) : lock
  if (!inside.ok) throw new CommandRefused(`${path}: ${words.problem(inside.problem)}`)
  return inside.value.files
    .filter(({ name }) => !ASIDE.test(name))
    .map((one) => ({ ...one, path, error: null }))
}
