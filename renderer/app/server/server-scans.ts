import type { Desktop } from '../../../electron/contract/ipc-contract.ts'
import type { ScanName } from '../../../electron/contract/scan-calls.ts'
import type { NamedScan } from '../../domain/attachments/attachments.ts'
import type { Brought } from '../scans/bring-scans.ts'
import { granted, type Trouble, troubleOf } from '../workspace/exchange-trouble.ts'

export type ServerScanDesktop = Pick<
  Desktop,
  'listScans' | 'readScan' | 'keepScan' | 'lackingScans' | 'sendScan' | 'bringScan'
>

/** How the scans of an office stand with its server. */
export interface SentScans {
  /** So many lie here and not there. */
  readonly waiting: number
  /** Why one could not be sent; null where none was refused. */
  readonly trouble: Trouble | null
}

export const NONE_SENT: SentScans = { waiting: 0, trouble: null }

export interface ServerScans {
  /**
   * Sends what lies here and not there, for as long as one exchange may be held up by it. What is in the way is told, and
   * holds up nothing else.
   * @param onlyNamed only what a record there names
   */
  send(named: readonly NamedScan[], onlyNamed?: boolean): Promise<SentScans>
  bring(scan: ScanName): Promise<Brought>
  /** The server, or what began there, is another by now. */
  forget(): void
}

const SENDING_MS = 5000
/** What was not here may have come by a file, or was attached again. */
const LACKED_MS = 60_000
/** A server may be put back to a backup: it is asked again after so long. */
const ASKED_MS = 10 * 60_000

/** Scans of one office on its city's server: sent before what names them, brought when they are wanted. */
export function createServerScans(
  id: string,
  desktop: ServerScanDesktop,
  clock: () => number = Date.now,
): ServerScans {
  /** There, when it was asked. */
  let settled = new Set<string>()
  let askedAt = 0
  /** Neither there nor here, when it was looked. */
  let lacked = new Set<string>()
  let lackedAt = 0

  function forget(): void {
    settled = new Set()
    lacked = new Set()
  }

  async function sent(named: readonly NamedScan[], onlyNamed: boolean): Promise<SentScans> {
    if (clock() - askedAt > ASKED_MS) forget()
    if (clock() - lackedAt > LACKED_MS) lacked = new Set()
    const open = named.filter(({ content }) => !settled.has(content) && !lacked.has(content))
    if (open.length === 0) return NONE_SENT
    const contents = open.map(({ content }) => content)
    const lacking = new Set(granted(await desktop.lackingScans({ id, contents, named: onlyNamed })))
    if (settled.size === 0) askedAt = clock()
    const own = new Set(granted(await desktop.listScans({ id })).map(({ content }) => content))
    const ours = open.filter(({ content }) => lacking.has(content) && own.has(content))
    if (!onlyNamed) {
      for (const one of contents) {
        if (!lacking.has(one)) settled.add(one)
        else if (!own.has(one)) lacked.add(one)
      }
      lackedAt = clock()
    }
    const until = clock() + SENDING_MS
    for (const [at, { content, media }] of ours.entries()) {
      if (at > 0 && clock() > until) return { waiting: ours.length - at, trouble: null }
      const scan = { content, media }
      const read = await desktop.readScan({ id, scan })
      // One that is damaged here is told by "Periksa keutuhan".
      const put = read.ok ? await desktop.sendScan({ id, scan, bytes: read.value }) : null
      if (put && !put.ok) {
        const { code, message } = put
        return { waiting: ours.length - at, trouble: { code, message, problem: null } }
      }
      settled.add(content)
    }
    return NONE_SENT
  }

  async function send(named: readonly NamedScan[], onlyNamed = false): Promise<SentScans> {
    try {
      return await sent(named, onlyNamed)
    } catch (error) {
      const trouble = troubleOf(error)
      if (!trouble) throw error
      return { waiting: named.length, trouble }
    }
  }

  async function bring(scan: ScanName): Promise<Brought> {
    try {
      const bytes = granted(await desktop.bringScan({ id, scan }))
      if (bytes === null) return 'absent'
      granted(await desktop.keepScan({ id, bytes }))
      return 'brought'
    } catch (error) {
      const trouble = troubleOf(error)
      if (!trouble) throw error
      return trouble
    }
  }

  return { send, bring, forget }
}
