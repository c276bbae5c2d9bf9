import type { FileBytes } from '../../../electron/contract/ipc-contract.ts'
import type { Given } from '../../domain/sharing/take.ts'
import { ok, type Result, refuse } from '../../domain/values/result.ts'
import { readBagan, writeBagan } from '../../storage/bagan-file.ts'
import { type ScanPart, scansOfBagan } from '../../storage/bagan-scans.ts'
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
 * @param parts scans that go with it, for a colleague who gets at them in no other way
 */
export async function fileForColleague(
  open: OpenWorkspace,
  name: string,
  passphrase: string | null,
  parts: readonly ScanPart[] = [],
): Promise<Result<ForColleague>> {
  const { part } = open
  if (part !== null) return refuse('office-in-part', { part })
  const sent = await sendState(open, HERE)
  if (!sent.ok) return sent
  const content = await contentOf(open, name)
  const plain = await writeBagan({ ...content, parts })
  const bytes = passphrase === null ? plain : await seal(plain, passphrase)
  return ok({ bytes, seq: content.seq })
}

/** What a colleague's file gives, and the scans that came with it, none of them looked at. */
export interface GivenWithScans extends Given {
  readonly scans: readonly ScanPart[]
  /** With so many it was written. */
  readonly written: number
}

/**
 * What a colleague's file gives; the person at the window is asked for its passphrase. Problems: those of `readBagan` and
 * of sealed files, `office-in-part` (ours is none that takes files), `given-left-out` (a copy made without names or NIPs), `given-spoilt`.
 */
export async function readGiven(
  { part }: Pick<OpenWorkspace, 'part'>,
  file: Pick<FileBytes, 'name' | 'bytes'>,
): Promise<Result<GivenWithScans>> {
  if (part !== null) return refuse('office-in-part', { part })
  const opened = await unlocked(file, askInWindow, unlockInWindow)
  const read = opened.ok ? await readBagan(opened.value) : opened
  if (!read.ok) return read
  if (read.value.leftOut) return refuse('given-left-out', { name: file.name })
  try {
    const state = await sharedStateOf(read.value)
    const { scans: written = 0 } = read.value
    const scans = written > 0 && opened.ok ? scansOfBagan(opened.value) : []
    return ok({ state, only: null, scans, written })
  } catch {
    return refuse('given-spoilt')
  }
}
