import type { ScanName } from './scan-calls.ts'

/** Where a city's own PostgreSQL is, and as whom this computer works there. */
export interface ServerAddress {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly login: string
}

/** What the server says of whoever asks. */
export interface ServerMember {
  readonly organisation: string
  readonly job: string
  /** Id of the unit whose branch is theirs; null for whoever has none. */
  readonly office: string | null
  /** Number of its last batch; 0 where nothing was begun. */
  readonly head: number
  /** Name of what it began with; null where nothing was. Begun anew it gives the same numbers again. */
  readonly first: string | null
}

/** A batch as it lies there, as far as the reader may see it. */
export interface ServerBatch {
  readonly seq: number
  readonly name: string
  /** When it came, in seconds since 1970; one that is added once more comes at another moment. */
  readonly at: string
  /** The login that sent it. */
  readonly author: string
  /** Texts of JSON: what everybody sees, and by record or document what not everybody does. */
  readonly body: string
  readonly secret: string
  readonly documents: string
}

export interface ServerPage {
  readonly head: number
  /** In the order of their numbers; no more than were asked for. */
  readonly batches: readonly ServerBatch[]
  /** What stands there for ids that tell of somebody, and the id. */
  readonly aliases: readonly (readonly [alias: string, id: string])[]
}

/** What the organisation began with; texts of JSON. `shares` null for whoever does not see everything. */
export interface ServerBeginning {
  readonly name: string
  readonly records: string
  readonly open: string
  readonly shares: string | null
  readonly aliases: ServerPage['aliases']
}

export interface ServerAnswer {
  /** `known`: it came before. `set-back`: the server is not the one that was read, but put back to a backup. */
  readonly outcome: 'written' | 'known' | 'refused' | 'set-back'
  readonly seq: number | null
  readonly detail: string | null
}

/** What was last read of a server: a number, and the name it had. */
export interface KnownBatch {
  readonly seq: number
  readonly name: string
}

/** What a beginning takes the place of. */
export interface InsteadOf {
  /** The last batch that was read there. */
  readonly knew: KnownBatch
  /** Ids of people who are nameless in what is laid. */
  readonly people: readonly string[]
}

export interface ServerCalls {
  /** Keeps the server for that office once it has answered; no socket was opened before. */
  joinServer(input: {
    id: string
    address: ServerAddress
    /** The authority that signed its certificate, as PEM; no other is believed. */
    ca: string
    password: string
  }): ServerMember
  /** The server an office has; asks nobody. Null where it has none. */
  joinedServer(input: { id: string }): ServerAddress | null
  /** @param input.password null: as the system keeps it for this user */
  openServer(input: { id: string; password: string | null }): ServerMember
  leaveServer(input: { id: string }): boolean
  /** Another office of this computer, begun with what lies there, has the same server from now on. */
  shareServer(input: { id: string; to: string }): boolean
  /** The office is closed: its connection is. It stays joined. */
  restServer(input: { id: string }): boolean
  /**
   * The organisation's own laptop lays all there is. What lay there before stays what it was, and its number is answered;
   * with `instead` it goes for good, unless something came that the caller had not read: null then.
   */
  beginServer(input: {
    id: string
    name: string
    records: string
    open: string
    shares: string
    instead: InsteadOf | null
  }): number | null
  readBeginning(input: { id: string }): ServerBeginning
  readBatches(input: { id: string; after: number; most: number }): ServerPage
  addBatch(input: { id: string; knew: KnownBatch; batch: string }): ServerAnswer
  /** Of these sums of scans those the server does not have; `named`: only those a record there names. */
  lackingScans(input: {
    id: string
    contents: readonly string[]
    named: boolean
  }): readonly string[]
  /** Sends a scan by its sum; the page reads it, since that of a locked office is sealed where it lies. */
  sendScan(input: { id: string; scan: ScanName; bytes: Uint8Array }): boolean
  /** One of the server's, its sum worked out; null where it is not there, or not for who asks. */
  bringScan(input: { id: string; scan: ScanName }): Uint8Array | null
  /**
   * Of a command alone: carries SQL out as an administrator, whose password stands in a file. Answers the rows of the
   * last query, each value as text.
   */
  runServerSql(input: {
    url: string
    ca: string
    passwordFile: string
    sql: string
  }): readonly (readonly string[])[]
}

export const SERVER_CALLS = {
  joinServer: 1,
  joinedServer: 1,
  openServer: 1,
  leaveServer: 1,
  shareServer: 1,
  restServer: 1,
  beginServer: 1,
  readBeginning: 1,
  readBatches: 1,
  addBatch: 1,
  lackingScans: 1,
  sendScan: 1,
  bringScan: 1,
  runServerSql: 1,
} as const satisfies Record<keyof ServerCalls, 1>
