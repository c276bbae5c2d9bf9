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
  /** Why one could not be sent, its connection being as it was; null where none was refused. */
  readonly trouble: Trouble | null
}

export const NONE_SENT: SentScans = { waiting: 0, trouble: null }

export interface ServerScans {
  /**
   * Sends what lies here and not there, for as long as one exchange may be held up by it. Throws `ExchangeRefused` where
   * the server is away.
   * @param onlyNamed only what a record there names
   */
  send(named: readonly NamedScan[], onlyNamed?: boolean): Promise<SentScans>
  bring(scan: ScanName): Promise<Brought>
  /** The server, or what began there, is another by now. */
  forget(): void
}

const SENDING_MS = 5000
/** A server may be put back to a backup: it is asked again after so long. */
const ASKED_MS = 10 * 60_000

/** Scans of one office on its city's server: sent before what names them, brought when they are wanted. */
export function createServerScans(
  id: string,
  desktop: ServerScanDesktop,
  clock: () => number = Date.now,
): ServerScans {
  /** There, or not here, when it was looked. */
  let settled = new Set<string>()
  let askedAt = 0

  function forget(): void {
    settled = new Set()
  }

  async function send(named: readonly NamedScan[], onlyNamed = false): Promise<SentScans> {
    if (clock() - askedAt > ASKED_MS) forget()
    const open = named.filter(({ content }) => !settled.has(content))
    if (open.length === 0) return NONE_SENT
    const contents = open.map(({ content }) => content)
    const lacking = new Set(granted(await desktop.lackingScans({ id, contents, named: onlyNamed })))
    askedAt = clock()
    const own = new Set(granted(await desktop.listScans({ id })).map(({ content }) => content))
    const ours = open.filter(({ content }) => lacking.has(content) && own.has(content))
    const waits = new Set(ours.map(({ content }) => content))
    if (!onlyNamed) for (const one of contents) if (!waits.has(one)) settled.add(one)
    const until = clock() + SENDING_MS
    for (const [at, { content, media }] of ours.entries()) {
      if (at > 0 && clock() > until) return { waiting: ours.length - at, trouble: null }
      const scan = { content, media }
      const read = await desktop.readScan({ id, scan })
      // One that is damaged here is told by "Periksa keutuhan".
      const sent = read.ok ? await desktop.sendScan({ id, scan, bytes: read.value }) : null
      if (sent && !sent.ok) {
        const { code, message } = sent
        return { waiting: ours.length - at, trouble: { code, message, problem: null } }
      }
      settled.add(content)
    }
    return NONE_SENT
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
