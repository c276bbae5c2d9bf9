import { NO_HISTORY } from '../../domain/history.ts'
import { recordsOf, structureOf } from '../../domain/structure.ts'
import { readBagan, writeBagan } from '../../storage/bagan-file.ts'
import type { Stored } from '../../storage/structure-store.ts'
import { replay, wholeEntries } from '../reconcile.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { outOption } from './out-option.ts'

/**
 * Rebuilds a `.bagan` file from the journal and the snapshots of a workspace's folder. The journal alone suffices;
 * where one of its lines is spoilt, the newest snapshot that can be read and is not older takes its place.
 */
export const restore: HeadlessCommand = async (context) => {
  const { files, words } = context
  const path = outOption(context)
  if (files.length === 0) throw new CommandRefused(words('headless.no-input'))
  for (const { error } of files) if (error) throw new CommandRefused(error)
  const journal = files.find(({ name }) => name.endsWith('.jsonl'))
  const lines = journal ? linesOf(journal.bytes) : []
  const { entries, lost } = wholeEntries(lines)
  const base = lost > 0 || lines.length === 0 ? await newestSnapshot(context) : null
  const behind = base !== null && base.lastSeq < entries.length
  const stored = replay(entries, behind ? null : base)
  if (stored.lastSeq === 0) throw new CommandRefused(words('headless.nothing-to-restore'))
  const { lastSeq: seq, structure } = stored
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.bagan$/, '') ?? 'berkas'
  const bytes = await writeBagan({ name, seq, records: recordsOf(structure) })
  const left = Math.max(0, lines.length - seq)
  context.say(
    words(left > 0 ? 'headless.restored-partly' : 'headless.restored', { path, seq, left }),
  )
  return { exitCode: left > 0 ? 1 : 0, files: [{ path, bytes }] }
}

async function newestSnapshot({ files }: HeadlessContext): Promise<Stored | null> {
  let newest: Stored | null = null
  for (const { name, bytes } of files) {
    if (!name.endsWith('.bagan')) continue
    const content = await readBagan(bytes)
    if (!content.ok || (newest && newest.lastSeq >= content.value.seq)) continue
    const { seq, records } = content.value
    newest = { structure: structureOf(records), lastSeq: seq, history: NO_HISTORY }
  }
  return newest
}

function linesOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes)
  return text.split('\n').filter((line) => line !== '')
}
