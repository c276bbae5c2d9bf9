import { DATA_VERSION } from '../../domain/records/data-version.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { readBagan, writeBagan } from '../../storage/bagan-file.ts'
import { partIn } from '../../storage/office-part.ts'
import { seal } from '../../storage/sealed-file.ts'
import { sharedContent } from '../../storage/shared-content.ts'
import { sharedOfJournal } from '../../storage/shared-history.ts'
import { readStory, type Story } from '../../storage/story.ts'
import type { Stored } from '../../storage/structure-store.ts'
import { furthestOf, type SnapshotSource } from '../workspace/restoration.ts'
import { CommandRefused, type HeadlessCommand, type HeadlessContext } from './command.ts'
import { outOption } from './out-option.ts'
import { carriedSentences, scansBeside } from './scans-beside.ts'
import { sealingPassphrase } from './secrets.ts'

/**
 * Rebuilds a `.bagan` file from the journal and the snapshots of a workspace's folder. The journal alone suffices;
 * where one of its lines is spoilt, the newest snapshot behind it takes over and the later lines follow.
 */
export const restore: HeadlessCommand = async (context) => {
  const { files, words } = context
  const path = outOption(context)
  if (files.length === 0) throw new CommandRefused(words('headless.no-input'))
  for (const { error } of files) if (error) throw new CommandRefused(error)
  const journal = files.find(({ name }) => name.endsWith('.jsonl'))
  const lines = journal ? linesOf(journal.bytes) : []
  const story = readStory(lines)
  if (story.newer !== null) {
    const params = { version: story.newer, known: DATA_VERSION }
    throw new CommandRefused(words.problem({ code: 'data-newer', params }))
  }
  const { stored, lost, entries } = await furthestOf(story, await snapshotsIn(context))
  if (stored.lastSeq === lost) throw new CommandRefused(words('headless.nothing-to-restore'))
  const seq = stored.lastSeq - lost
  const name =
    path
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.bagan$/, '') ?? 'berkas'
  const passphrase = sealingPassphrase(context.secrets, words)
  const part = partIn(entries[0])
  const records = recordsOf(stored.structure)
  const beside = await scansBeside(context, records, null)
  const plain = await writeBagan({
    ...{ name, seq, records, parts: beside.parts },
    documents: stored.documents ?? [],
    ...(part === null ? await sharedIn(story, stored, lost) : { leftOut: part }),
  })
  const bytes = passphrase === null ? plain : await seal(plain, passphrase)
  const key = lost > 0 ? 'headless.restored-partly' : 'headless.restored'
  const told = [words(key, { path, seq, left: lost }), ...carriedSentences(words, beside)]
  const said = told.join('\n')
  return { exitCode: lost > 0 ? 1 : 0, files: [{ path, bytes, said }] }
}

/** Who wrote what, where the journal tells all of it: so that two folders that once were one can be merged. */
async function sharedIn(
  { whole, entries }: Story,
  { structure, documents = [] }: Stored,
  lost: number,
) {
  const told = whole && lost === 0 ? await sharedOfJournal(entries, { structure, documents }) : null
  return told ? { shared: sharedContent(told, documents) } : {}
}

/** The snapshots that can be read, the one that reaches furthest first. */
async function snapshotsIn({ files }: HeadlessContext): Promise<SnapshotSource[]> {
  const found: SnapshotSource[] = []
  for (const { name, bytes } of files) {
    const content = name.endsWith('.bagan') ? await readBagan(bytes) : null
    if (!content?.ok) continue
    const { seq, records, documents, leftOut } = content.value
    const part = leftOut ? { leftOut } : {}
    found.push({ seq, read: async () => ({ records, documents, ...part }) })
  }
  return found.sort((a, b) => b.seq - a.seq)
}

function linesOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes)
  return text.split('\n').filter((line) => line !== '')
}
