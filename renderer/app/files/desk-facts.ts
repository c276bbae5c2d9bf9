import type { DeskFacts, SentOut } from '../../domain/handover/desk-facts.ts'
import type { JournalEntry } from '../../domain/structure/journal/history.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { lastEntries, lastEntry } from '../../storage/last-entries.ts'
import { civilToday } from '../clock.ts'
import type { Session } from '../session.tsx'

type Office = Pick<Session, 'open' | 'desktop' | 'second' | 'folder' | 'server'>

const WAYS: Readonly<Record<string, SentOut['way']>> = {
  'print-sheets': 'printed',
  'send-copy': 'given',
  'take-copy': 'taken',
  'take-copy-from': 'taken',
  'meet-copy': 'taken',
  'meet-copy-from': 'taken',
}
const CODES: ReadonlySet<string> = new Set(Object.keys(WAYS))

/** What is known of an open office beside its records, for who takes it over; a passphrase is never among it. */
export async function deskFacts({
  open,
  desktop,
  second,
  folder,
  server,
}: Office): Promise<DeskFacts> {
  const { database, workspace, backups, id } = open
  const [entries, last, snapshots] = await Promise.all([
    lastEntries(database, CODES, workspace.getState().lastSeq),
    lastEntry(database),
    desktop.listSnapshots({ id }),
  ])
  const [newest] = snapshots.ok ? snapshots.value : []
  const snapshot = newest?.at ?? backups.get().last?.at ?? null
  return {
    folder: open.folder,
    file: null,
    isLocked: open.isLocked,
    snapshotOn: dayOf(snapshot),
    second: secondOf(second, id),
    shared: sharedOf(folder),
    server: serverOf(server),
    sent: sentOf(entries),
    editedOn: dayOf(last?.at ?? null),
  }
}

function dayOf(moment: string): CalendarDate
function dayOf(moment: string | null): CalendarDate | null
function dayOf(moment: string | null): CalendarDate | null {
  return moment === null ? null : civilToday(new Date(moment))
}

function secondOf(second: Office['second'], id: string): DeskFacts['second'] {
  const copies = second?.now.get().copies ?? null
  const own = copies?.offices.find((one) => one.id === id)
  return copies && { folder: copies.folder, on: dayOf(own?.at ?? null) }
}

function sharedOf(shared: Office['folder']): DeskFacts['shared'] {
  if (!shared) return null
  const { folder, isSealed, hasNews, colleagues } = shared.now.get()
  if (folder === null) return null
  const others = colleagues.filter(({ isOwn }) => !isOwn)
  return {
    ...{ folder, isSealed, isAll: !hasNews },
    colleagues: others.map(({ officer, computer, at }) => ({
      name: officer || computer,
      on: dayOf(at),
    })),
  }
}

function serverOf(server: Office['server']): DeskFacts['server'] {
  const now = server?.now.get()
  if (!now?.address) return null
  const { host, database, login } = now.address
  return { address: `${host}/${database}`, login, on: dayOf(now.exchangedAt) }
}

/** A line for each day, way and paper: an office that is shared sends many times a day. */
function sentOf(entries: readonly JournalEntry[]): SentOut[] {
  const lines = new Map<string, SentOut>()
  for (const { at, label } of entries) {
    const way = WAYS[label.code]
    if (!way) continue
    const one = { on: dayOf(at), way, what: String(label.params.name ?? '') }
    const key = Object.values(one).join('\n')
    if (!lines.has(key)) lines.set(key, one)
  }
  return [...lines.values()]
}
