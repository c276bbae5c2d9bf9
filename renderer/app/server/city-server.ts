import type { ServerAddress, ServerMember } from '../../../electron/contract/server-calls.ts'
import { namedScans } from '../../domain/attachments/attachments.ts'
import type { ScanSource } from '../scans/bring-scans.ts'
import { hearUnexpected } from '../unexpected/unexpected.ts'
import { createStore, type Store } from '../view/store.ts'
import { HERE } from '../workspace/exchange.ts'
import { createRounds, type Pace, WORK } from '../workspace/exchange-rounds.ts'
import {
  ExchangeRefused,
  granted,
  type Trouble,
  troubleOf,
  UNEXPECTED,
} from '../workspace/exchange-trouble.ts'
import type { OpenWorkspace } from '../workspace/open-workspace.ts'
import { lookAtSharing, noteSent } from '../workspace/sharing-now.ts'
import { cleanServer, namedThere } from './cleaned-server.ts'
import { exchangeWithServer } from './exchange-with-server.ts'
import { beginOnServer, joinServerWith } from './join-server.ts'
import type { JoinedOffice, ServerOutcome } from './server-door.ts'
import { dropServerMemory, keepServerMemory, readServerMemory } from './server-memory.ts'
import {
  isSeenOtherwise,
  NO_SERVER_NOW,
  type ServerDesktop,
  type ServerNow,
  seesAll,
} from './server-now.ts'
import { createServerScans, NONE_SENT, type SentScans } from './server-scans.ts'

/** How somebody gets to a city's server. */
export interface ServerLogin {
  readonly address: ServerAddress
  /** The authority that signed its certificate, as PEM. */
  readonly ca: string
  readonly password: string
}

export interface CityServer extends ScanSource {
  readonly now: Store<ServerNow>
  /**
   * This office is exchanged over that server from now on: the organisation's first laptop lays it there, others join
   * it with what lies there. Answers why not, nothing being changed then; null where it is joined.
   */
  join(login: ServerLogin): Promise<Trouble | null>
  givePassword(password: string): Promise<void>
  /** Uses it no more; what lies there stays, and so does all that is here. */
  leave(): Promise<void>
  /** Sends and takes now. Resolves when that is over, however it went. */
  exchange(): Promise<void>
  /** The same, as it does by itself: none is begun while another is under way. */
  look(): void
  /** Something was called out: it is asked once more, also where an exchange is under way. */
  heard(): void
  /** What was refused has been read. */
  forgetRefused(): void
  /** No more exchanges; what is new is sent, unless that takes too long. */
  close(): Promise<void>
}

export interface CityServerParts {
  readonly office: Pick<OpenWorkspace, 'id' | 'database' | 'workspace' | 'part' | 'isLocked'>
  readonly desktop: ServerDesktop
  /** ISO moment. */
  now(): string
  /**
   * The office is to be begun anew with what the job shows by now; this one is closed and goes. Answers whether that was
   * done: until it answers, and where it was, it is not asked again.
   */
  anew(): Promise<boolean>
  /** Milliseconds; the usual ones where none are given. */
  readonly pace?: Partial<Pace>
}

const PACE: Pace = { restMs: 2000, lookMs: 30_000, endMs: 3000 }

/** As often it is tried in one exchange to take away what lies there of somebody who is nameless. */
const CLEAN_TRIES = 3

/** So long a server whose last number is the same is taken for what it was. */
const READ_MS = 10 * 60_000

/**
 * The city's server an office is exchanged over, for as long as the office is open. Nothing waits for it: what cannot be
 * sent or read now is told, and tried again. An office that has none asks nobody but this computer.
 */
export function createCityServer(parts: CityServerParts): CityServer {
  const { office, desktop } = parts
  const { id, database, workspace } = office
  const pace = { ...PACE, ...parts.pace }
  const now = createStore<ServerNow>(NO_SERVER_NOW)
  let readAt = 0
  let isAskedAnew = false
  let isLeaving = false
  const scans = createServerScans(id, desktop)
  const named = () => namedScans(workspace.getState().structure)

  const joinedAs = (member: ServerMember): JoinedOffice => ({
    ...{ id, database, workspace, desktop },
    seesAll: seesAll(member),
  })

  async function round(): Promise<void> {
    const address = granted(await desktop.joinedServer({ id }))
    now.set({ address })
    rounds.link(address !== null)
    // What a disk here refused is decided on first.
    if (address === null || !(await workspace.settled())) return
    const member = granted(await desktop.openServer({ id, password: null }))
    now.set({ member })
    const first = await database.journal.get(1)
    const isAnew = isSeenOtherwise(first, member)
    if (!isAnew && !now.get().isReplaced) now.set({ unsentBeforeAnew: null })
    // Under the ids of one who saw everything nothing is sent by one who does not.
    if (isAnew && office.part === null) return beginAnew((await unsent()) + (await scansLeft()))
    const { lastSeq: upTo } = workspace.getState()
    // Bytes before what names them; where they take long, what is in records overtakes them.
    const laid = isAnew ? NONE_SENT : await sendScans(member)
    if (!isAnew && (await isQuiet(member))) now.set({ exchangedAt: parts.now() })
    else {
      await exchanged(member, upTo)
      if (isAnew) beginAnew(await scansLeft())
      else await cleaned(member)
    }
    const { waiting, trouble } = laid
    now.set({ scansWaiting: waiting, ...(trouble ? { trouble } : {}) })
    if (waiting > 0 && trouble === null) rounds.heard()
  }

  /** None where the server was begun anew since: whose scans they are may be nameless there. */
  async function sendScans({ job, first }: ServerMember): Promise<SentScans> {
    const memory = await readServerMemory(database)
    if (memory?.first === (first ?? undefined) && job !== 'leader') return scans.send(named())
    scans.forget()
    return NONE_SENT
  }

  /** Of scans records there name, and that lie here alone: so many could not be sent before this office goes. */
  async function scansLeft(): Promise<number> {
    for (;;) {
      const { waiting, trouble } = await scans.send(named(), true)
      if (waiting === 0 || trouble !== null) return waiting
    }
  }

  /** What lies there of somebody who is nameless here goes, also where the server was put back to before that. */
  async function cleaned(member: ServerMember): Promise<void> {
    const { structure } = workspace.getState()
    const count = namedThere({ structure }, await readServerMemory(database))
    now.set({ namedThere: count })
    if (count === 0 || member.job !== 'organisation' || office.part !== null) return
    for (let left = CLEAN_TRIES; left > 0 && !rounds.isClosed(); left--) {
      const done = await cleanServer(joinedAs(member), HERE)
      if (!done.ok) throw refusedBy(done)
      if (done.value) return now.set({ namedThere: 0, wasCleaned: true })
      // Something came there since, if only what was sent from here.
      await exchanged(member, workspace.getState().lastSeq)
    }
  }

  /** Nothing was done here since the last exchange, and nothing there: a large office is not gone through for it. */
  async function isQuiet({ head, first, job }: ServerMember): Promise<boolean> {
    const { hasNews, trouble, exchangedAt } = now.get()
    if (hasNews || trouble !== null || exchangedAt === null) return false
    // The number alone does not say that it is the same server: now and then it is read all the same.
    if (Date.now() - readAt > READ_MS) return false
    const memory = await readServerMemory(database)
    if (namedThere(workspace.getState(), memory) > 0 && job === 'organisation') return false
    return memory?.seq === head && memory.first === first && memory.job === job
  }

  async function exchanged(member: ServerMember, upTo: number): Promise<void> {
    const done = await exchangeWithServer(joinedAs(member), HERE)
    if (!done.ok) throw refusedBy(done)
    const { sent, taken, refused, wasSetBack, replaced } = done.value
    const before = now.get()
    if (replaced === 'anew') {
      now.set({ trouble: null, isReplaced: true, refused })
      return beginAnew(refused.length + (await scansLeft()))
    }
    if (replaced) {
      now.set({ refused: [...refused, ...before.refused] })
      throw new ExchangeRefused(replaced.code, '', replaced)
    }
    const memory = await readServerMemory(database)
    const jobBefore = memory?.job && memory.job !== member.job ? memory.job : before.jobBefore
    const first = memory?.first ?? member.first ?? undefined
    if (memory && (memory.job !== member.job || memory.first !== first))
      await keepServerMemory(database, { ...memory, job: member.job, first })
    await noteSent(database, upTo)
    const { turn } = before.came
    readAt = Date.now()
    now.set({
      ...{ trouble: null, exchangedAt: parts.now(), jobBefore, isReplaced: false },
      hasNews: workspace.getState().lastSeq > upTo + (sent + taken + refused.length > 0 ? 1 : 0),
      refused: [...refused, ...before.refused],
      came: taken > 0 ? { batches: taken, turn: turn + 1 } : before.came,
      wasSetBack: wasSetBack || before.wasSetBack,
    })
    await lookAtSharing(office)
  }

  /** Where there is something nobody was given, or the office is locked, it waits for whoever works here. */
  function beginAnew(count: number): void {
    const isWaiting = count > 0 || office.isLocked
    if (isWaiting) now.set({ unsentBeforeAnew: count })
    if (isWaiting || isAskedAnew || isLeaving) return
    isAskedAnew = true
    const answered = (isDone: boolean) => {
      isAskedAnew = isDone
    }
    void parts.anew().then(answered, (error) => {
      answered(false)
      hearUnexpected('query:server', error, null)
    })
  }

  async function unsent(): Promise<number> {
    const last = (await database.meta.get('head'))?.lastExchange ?? 0
    const work = database.journal.where('seq').above(last)
    return work.filter(({ kind }) => WORK.has(kind)).count()
  }

  async function tryJoin({ address, ca, password }: ServerLogin): Promise<void> {
    if (office.part !== null) {
      const problem = { code: 'office-in-part', params: { part: office.part } } as const
      throw new ExchangeRefused(problem.code, '', problem)
    }
    const member = granted(await desktop.joinServer({ id, address, ca, password }))
    try {
      if (!seesAll(member)) throw new ExchangeRefused('server-in-part')
      if (member.head === 0 && member.job !== 'organisation')
        throw new ExchangeRefused('server-nothing-begun')
      await dropServerMemory(database)
      scans.forget()
      const join = member.head === 0 ? beginOnServer : joinServerWith
      const done = await join(joinedAs(member), HERE)
      if (!done.ok) throw refusedBy(done)
      now.set({ ...NO_SERVER_NOW, address, member })
    } catch (error) {
      await desktop.leaveServer({ id })
      throw error
    }
  }

  const rounds = createRounds({ workspace, pace, over: 'server', now, round })
  const exchange = () => rounds.begin()
  rounds.look()

  return {
    now,
    async join(login) {
      await rounds.over()
      try {
        await tryJoin(login)
        rounds.link(true)
        void exchange()
        return null
      } catch (error) {
        const known = troubleOf(error)
        if (!known) hearUnexpected('query:server', error, null)
        return known ?? UNEXPECTED
      }
    },
    async givePassword(password) {
      await rounds.over()
      try {
        granted(await desktop.openServer({ id, password }))
        await exchange()
      } catch (error) {
        rounds.tell(error)
      }
    },
    async leave() {
      await desktop.leaveServer({ id })
      await rounds.over()
      await dropServerMemory(database)
      scans.forget()
      rounds.link(false)
      now.set(NO_SERVER_NOW)
    },
    exchange,
    look: rounds.look,
    heard: rounds.heard,
    async bringScan(scan) {
      const joined = await desktop.joinedServer({ id })
      if (!joined.ok) return { ...joined, problem: null }
      return joined.value === null ? 'absent' : scans.bring(scan)
    },
    forgetRefused: () => now.set({ refused: [] }),
    async close() {
      isLeaving = true
      const { address, hasNews, scansWaiting } = now.get()
      await rounds.close(address !== null && (hasNews || scansWaiting > 0))
      if (address !== null) void desktop.restServer({ id })
    },
  }
}

type Refused = Extract<ServerOutcome<unknown>, { readonly ok: false }>

function refusedBy({ code, message, problem }: Refused): ExchangeRefused {
  return new ExchangeRefused(code, message, problem ?? null)
}
