import { createHash } from 'node:crypto'
import type {
  CallInput,
  CallResult,
  Desktop,
  LockHolder,
  SnapshotInfo,
  WorkspaceFolder,
} from '../../electron/contract/ipc-contract.ts'
import { type ScanMedia, scanForm } from '../../renderer/domain/values/scan-form.ts'

interface FakeFolder {
  /** Journal lines; a test may spoil them. */
  lines: string[]
  /** Journals kept aside, by name. */
  readonly aside: Map<string, readonly string[]>
  /** By content. */
  readonly scans: Map<string, { readonly media: ScanMedia; readonly bytes: Uint8Array }>
  readonly snapshots: Map<string, { readonly info: SnapshotInfo; readonly bytes: Uint8Array }>
}

export interface FakeDesktop {
  readonly desktop: Desktop
  /** The folders "on disk", by workspace id. */
  readonly folders: Map<string, FakeFolder>
  /** Names of calls that fail while they are in here. */
  readonly broken: Set<keyof Desktop>
  folder(id: string): FakeFolder
  /** Who else has every office open; null where nobody has. */
  holder: LockHolder | null
  /** Whether the disk of the program's own data takes something. */
  room: boolean
  /** Milliseconds the folder's disk takes for a line. */
  lineMs: number
  /** What the page's store is to hold from the next start on; null where nothing was kept. */
  carried: Uint8Array | null
}

type Answers = Partial<{ [N in keyof Desktop]: (input: never) => unknown }>

/**
 * The main process as far as storage needs it: folders with a journal and snapshots in memory, the same numbers and
 * refusals, every call breakable. A call it does not know answers `not-here`.
 */
export function createFakeDesktop(): FakeDesktop {
  const folders = new Map<string, FakeFolder>()
  const broken = new Set<keyof Desktop>()
  const folder = (id: string): FakeFolder => {
    const found = folders.get(id) ?? {
      ...{ lines: [], aside: new Map(), snapshots: new Map(), scans: new Map() },
    }
    folders.set(id, found)
    return found
  }
  const holder = null as LockHolder | null
  const fake = {
    folders,
    broken,
    folder,
    holder,
    room: true,
    lineMs: 0,
    carried: null as Uint8Array | null,
  }
  const answers: Answers = {
    ...answersOf(folders, folder),
    programHasRoom: () => fake.room,
    writtenFiles: () => [],
    forgetWritten: () => true,
    claimOffice: ({ takesOver }: CallInput<'claimOffice'>) => {
      if (takesOver) fake.holder = null
      return fake.holder
    },
    releaseOffice: () => true,
    carryStore: ({ bytes }: CallInput<'carryStore'>) => {
      fake.carried = bytes
      return true
    },
    takeCarried: () => fake.carried,
    dropCarried: () => {
      fake.carried = null
      return true
    },
  }
  const desktop = new Proxy({} as Desktop, {
    get: (_, name: keyof Desktop) => {
      if (name === 'onCommand') return () => () => undefined
      return async (input: never): Promise<CallResult<unknown>> => {
        const run = answers[name]
        if (name === 'appendJournal') await after(fake.lineMs)
        if (!run || broken.has(name)) {
          return { ok: false, code: 'not-here', message: `Tidak dapat: ${name}` }
        }
        try {
          return { ok: true, value: run(structuredClone(input)) }
        } catch (error) {
          return { ok: false, code: (error as Error).message, message: (error as Error).message }
        }
      }
    },
  })
  return Object.assign(fake, { desktop })
}

function after(ms: number): Promise<void> | undefined {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined
}

function answersOf(folders: Map<string, FakeFolder>, folder: (id: string) => FakeFolder): Answers {
  let clock = 0
  const infoOf = (id: string): WorkspaceFolder => ({
    id,
    folder: `/data/${id}`,
    lastSeq: folder(id).lines.length,
    lastSum: /"sum":"([0-9a-f]{8})"\}$/.exec(folder(id).lines.at(-1) ?? '')?.[1] ?? null,
    changedAt: folder(id).lines.length > 0 ? '2018-10-04T02:41:00.000Z' : null,
    seal: null,
  })
  return {
    listWorkspaces: () => [...folders.keys()].map(infoOf),
    strangeFolders: () => [],
    trashWorkspace: ({ id }: { id: string }) => {
      if (!folders.delete(id)) throw new Error('not-found')
      return { folder: `/data/${id}` }
    },
    openWorkspaceFolder: ({ id }: { id: string }) => infoOf(id),
    readJournal: ({ id, fromSeq, toSeq }: { id: string; fromSeq: number; toSeq?: number }) =>
      folder(id).lines.slice(fromSeq - 1, toSeq),
    appendJournal: ({ id, seq, line }: { id: string; seq: number; line: string }) => {
      const { lines } = folder(id)
      if (seq !== lines.length + 1) throw new Error('journal-out-of-step')
      lines.push(line)
      return { lastSeq: seq }
    },
    takeBackJournal: ({ id, seq, sum }: { id: string; seq: number; sum: string }) => {
      const { lines } = folder(id)
      if (seq !== lines.length || !lines.at(-1)?.endsWith(`"sum":"${sum}"}`)) return false
      lines.pop()
      return true
    },
    replaceJournal: ({ id, lines }: { id: string; lines: string[] }) => {
      const held = folder(id)
      const aside = held.lines.length === 0 ? null : `riwayat (disisihkan ${held.aside.size}).jsonl`
      if (aside) held.aside.set(aside, held.lines)
      held.lines = lines
      return { aside }
    },
    writeSnapshot: ({ id, seq, bytes, kept = false }: CallInput<'writeSnapshot'>) => {
      const at = new Date(Date.UTC(2018, 9, 4) + clock++ * 1000).toISOString()
      const file = `${String(seq).padStart(8, '0')} ${at}${kept ? ' disisihkan' : ''}.bagan`
      const info: SnapshotInfo = { file, seq, at, size: bytes.length, kept }
      folder(id).snapshots.set(file, { info, bytes })
      return info
    },
    listSnapshots: ({ id }: { id: string }) =>
      [...folder(id).snapshots.values()].map(({ info }) => info),
    listAside: ({ id }: { id: string }) =>
      [...folder(id).aside].map(([file, lines]) => ({
        ...{ file, lines: lines.length, at: '2018-10-04T00:00:00.000Z' },
        size: lines.join('\n').length,
      })),
    readAside: ({ id, file }: { id: string; file: string }) => folder(id).aside.get(file) ?? [],
    keepScan: ({ id, bytes }: CallInput<'keepScan'>) => {
      const form = scanForm(bytes)
      if (typeof form === 'string') throw new Error('scan-refused')
      const content = createHash('sha256').update(bytes).digest('hex')
      folder(id).scans.set(content, { media: form.media, bytes })
      return { content, media: form.media, bytes: bytes.length }
    },
    readScan: ({ id, scan }: CallInput<'readScan'>) => {
      const found = folder(id).scans.get(scan.content)
      if (!found) throw new Error('not-found')
      return found.bytes
    },
    listScans: ({ id }: { id: string }) =>
      [...folder(id).scans].map(([content, { media, bytes }]) => ({
        ...{ content, media, bytes: bytes.length },
      })),
    checkScans: ({ id, named }: CallInput<'checkScans'>) => {
      const { scans } = folder(id)
      const missing = named.filter(({ content }) => !scans.has(content))
      return { whole: named.length - missing.length, missing, changed: [], unnamed: [] }
    },
    asideScans: () => [],
    carryScans: () => 0,
    mendScans: () => ({ back: [], copy: null }),
    dropScans: ({ id, scans }: CallInput<'dropScans'>) =>
      scans.filter(({ content }) => folder(id).scans.delete(content)).length,
    readSnapshot: ({ id, file }: { id: string; file: string }) => {
      const found = folder(id).snapshots.get(file)
      if (!found) throw new Error('no-such-file')
      return found.bytes
    },
  }
}
