import type { FileBytes } from '../../../electron/contract/ipc-contract.ts'
import type { Given } from '../../domain/sharing/take.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { readBagan, writeBagan } from '../../storage/bagan-file.ts'
import { seal } from '../../storage/sealed-file.ts'
import { sharedStateOf } from '../../storage/shared-content.ts'
import { HERE, sendState } from '../workspace/exchange.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { contentOf } from './backup.ts'
import { askInWindow, unlockInWindow } from './passphrase-question.ts'
import { unlocked } from './read-input.ts'

/** What a colleague is given. */
export interface ForColleague {
  readonly bytes: Uint8Array
  /** All up to this entry is in it. */
  readonly seq: number
}

/**
 * The whole office with who wrote what, for somebody who works on it too: what is open is closed for it.
 * Problem: `office-in-part`.
 * @param passphrase null: everybody can read it
 */
export async function fileForColleague(
  open: OpenWorkspace,
  name: string,
  passphrase: string | null,
): Promise<Result<ForColleague>> {
  const { part } = open
  if (part !== null) return refuse('office-in-part', { part })
  const sent = await sendState(open, HERE)
  if (!sent.ok) return sent
  const content = await contentOf(open, name)
  const plain = await writeBagan(content)
  const bytes = passphrase === null ? plain : await seal(plain, passphrase)
  return ok({ bytes, seq: content.seq })
}

/**
 * What a colleague's file gives; the person at the window is asked for its passphrase. Problems: those of `readBagan` and
 * of sealed files, `office-in-part` (ours is none that takes files), `given-left-out` (a copy made without names or NIPs), `given-spoilt`.
 */
export async function readGiven(
  { part }: Pick<OpenWorkspace, 'part'>,
  file: Pick<FileBytes, 'name' | 'bytes'>,
): Promise<Result<Given>> {
  if (part !== null) return refuse('office-in-part', { part })
  const opened = await unlocked(file, askInWindow, unlockInWindow)
  const read = opened.ok ? await readBagan(opened.value) : opened
  if (!read.ok) return read
  if (read.value.leftOut) return refuse('given-left-out', { name: file.name })
  try {
    return ok({ state: await sharedStateOf(read.value), only: null })
  } catch {
    return refuse('given-spoilt')
  }
}
