import type { ServerMember } from '../../../electron/contract/server-calls.ts'
import { recordsOf } from '../../domain/structure/structure.ts'
import { deleteDatabases } from '../../storage/older-database.ts'
import { sharedContent } from '../../storage/shared-content.ts'
import type { Words } from '../../words/words.ts'
import type { ServerLogin } from '../server/city-server.ts'
import { exchangeWithServer } from '../server/exchange-with-server.ts'
import { beginningOf, type JoinedOffice, Stopped } from '../server/server-door.ts'
import { keepServerMemory } from '../server/server-memory.ts'
import { type ServerNow, seenAs, seesAll } from '../server/server-now.ts'
import { HERE } from '../workspace/exchange.ts'
import { ExchangeRefused, granted, type Trouble, troubleOf } from '../workspace/exchange-trouble.ts'
import { documentEvents, documentsAfter } from '../workspace/exchanged-documents.ts'
import { CannotOpen } from '../workspace/newer-data.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { beginServed, freshId, type Program } from './program.ts'

/** What became of it: an office that is open, or why there is none. */
export type FromServer =
  | { readonly ok: true; readonly opened: OpenWorkspace }
  | { readonly ok: false; readonly trouble: Trouble }

/**
 * *Ambil kantor dari server kota*: an office that is on no disk here begins with what lies there, as far as one's job
 * shows it, and has joined that server. Where it cannot be begun nothing is kept.
 */
export function officeFromServer(
  program: Program,
  login: ServerLogin,
  words: Words,
): Promise<FromServer> {
  const { desktop } = program
  const asked = freshId(program, 'server')
  return answering(async () => {
    const { address, ca, password } = login
    const member = granted(await desktop.joinServer({ id: asked, address, ca, password }))
    try {
      return await begunWith(program, asked, member, words)
    } finally {
      await desktop.leaveServer({ id: asked })
    }
  })
}

/** The same of an office that has joined already, and whose job shows something else by now. It stays as it is. */
export function officeAnew(program: Program, from: string, words: Words): Promise<FromServer> {
  return answering(async () => {
    const member = granted(await program.desktop.openServer({ id: from, password: null }))
    return begunWith(program, from, member, words)
  })
}

/** What became of an office that was to be begun anew. `held`: it is as it was, closed or not, and goes on. */
export type BegunAnew =
  | { readonly is: 'done'; readonly opened: OpenWorkspace; readonly left: string | null }
  | { readonly is: 'held' }
  | { readonly is: 'refused'; readonly trouble: Trouble }

export interface Leaving {
  /** Closes the office that is open; answers whether it is closed. */
  close(): Promise<boolean>
  /** What its server's section tells. */
  now(): Pick<ServerNow, 'hasNews' | 'scansWaiting' | 'unsentBeforeAnew'>
}

/**
 * An office is begun anew, and the one that is open goes for good: but where it cannot be closed, or holds what nobody
 * has, also what was done while the other was fetched, that other one goes.
 */
export async function beginAnew(
  program: Program,
  old: OpenWorkspace,
  words: Words,
  { close, now }: Leaving,
): Promise<BegunAnew> {
  const { lastSeq } = old.workspace.getState()
  // Of what goes for good whoever works here was told.
  const isTold = (now().unsentBeforeAnew ?? 0) > 0
  const made = await officeAnew(program, old.id, words)
  if (!made.ok) return { is: 'refused', trouble: made.trouble }
  const { opened } = made
  const isClosed = await close()
  const { hasNews, scansWaiting } = now()
  const isUnsent = !isTold && (hasNews || scansWaiting > 0)
  const isMore = old.workspace.getState().lastSeq !== lastSeq || isUnsent
  if (!isClosed || isMore) {
    await opened.close()
    await eraseReplaced(program, opened)
    return { is: 'held' }
  }
  return { is: 'done', opened, left: await eraseReplaced(program, old) }
}

/**
 * The office another was begun in the place of, closed by now, goes for good: its folder, its backups, its database.
 * Answers what could not be taken away, in a sentence; null where it is gone.
 */
export async function eraseReplaced(
  { desktop }: Program,
  { id, database }: OpenWorkspace,
): Promise<string | null> {
  const gone = await desktop.trashWorkspace({ id, forGood: true })
  if (!gone.ok) return gone.message
  await deleteDatabases(id, database.house)
  return null
}

async function begunWith(
  program: Program,
  from: string,
  member: ServerMember,
  words: Words,
): Promise<OpenWorkspace> {
  const { desktop } = program
  if (member.head === 0) {
    throw new ExchangeRefused('server-nothing-begun')
  }
  const id = freshId(program, member.organisation)
  granted(await desktop.shareServer({ id: from, to: id }))
  try {
    const isWhole = seesAll(member)
    const { begun, memory } = await beginningOf({ id, desktop })
    const documents = documentsAfter([], documentEvents([], begun, 1), 1)
    const content = {
      ...{ records: recordsOf(begun.structure), documents },
      shared: sharedContent(begun, documents),
    }
    const part = isWhole ? {} : { part: partText(words, member), ...seenAs(member) }
    const opened = await beginServed(program, id, content, { name: member.organisation, ...part })
    await keepServerMemory(opened.database, { ...memory, job: member.job })
    const office: JoinedOffice = { ...opened, desktop, seesAll: isWhole }
    // Where that is cut off it goes on with the office that is open.
    await exchangeWithServer(office, HERE)
    return opened
  } catch (error) {
    await desktop.leaveServer({ id })
    throw error
  }
}

/** What somebody of that job does not see. */
function partText(words: Words, { job }: ServerMember): string {
  return words(job === 'office' ? 'sharing.server-part-office' : 'sharing.server-part-leader')
}

async function answering(work: () => Promise<OpenWorkspace>): Promise<FromServer> {
  try {
    return { ok: true, opened: await work() }
  } catch (error) {
    const known = troubleOf(error)
    if (known) return { ok: false, trouble: known }
    if (error instanceof CannotOpen) {
      const { problem } = error
      return { ok: false, trouble: { code: problem.code, message: '', problem } }
    }
    if (!(error instanceof Stopped)) throw error
    const { code, message } = error
    return { ok: false, trouble: { code, message, problem: null } }
  }
}
