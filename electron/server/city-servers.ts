import type { Client } from 'pg'
import { z } from 'zod'
import { Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import type { CityServers } from '../contract/main-services.ts'
import type { ServerAnswer, ServerMember } from '../contract/server-calls.ts'
import { createKeptLinks } from '../files/kept-links.ts'
import { type Access, connect, serverFailure } from './connect.ts'
import { lackingScans, sendScan, servedScan } from './served-scans.ts'

const LINKS = 'server-kota'
const linkSchema = z.object({
  host: z.string(),
  port: z.int(),
  database: z.string(),
  login: z.string(),
  ca: z.string(),
  /** As the system hides it for this user; null where it cannot. */
  password: z.string().nullable(),
})

/** Where the system keeps a secret for this user alone. */
export interface Vault {
  /** Null where the system has no such place. */
  hide(secret: string): string | null
  /** Null where it cannot be read any more. */
  show(hidden: string): string | null
}

export interface CityServerParts {
  /** Of the program's own, where it is kept which office has which server. */
  readonly userData: string
  readonly vault: Vault
  /** A batch came to the server of that office. */
  heard(id: string): void
}

/**
 * Cities' own servers. Which one an office has is kept on this computer alone; for an office that has none no socket
 * is ever opened. One question at a time on one connection, which is made when something is asked and listens then.
 */
export function createCityServers({ userData, vault, heard }: CityServerParts): CityServers {
  const kept = createKeptLinks(userData, LINKS, linkSchema)
  const inTurn = createQueue()
  const open = new Map<string, Client>()
  /** Given since the program began, where the system keeps none. */
  const given = new Map<string, string>()

  async function opened(id: string, access: Access): Promise<Client> {
    const client = await connect(access)
    const forget = () => {
      if (open.get(id) === client) open.delete(id)
    }
    client.on('error', forget)
    client.on('end', forget)
    client.on('notification', () => heard(id))
    open.set(id, client)
    return client
  }

  async function close(id: string): Promise<void> {
    const client = open.get(id)
    open.delete(id)
    await client?.end().catch(() => undefined)
  }

  async function accessOf(id: string): Promise<Access> {
    const link = await kept.of(id)
    if (!link) throw new Failure('bad-input', id)
    const password = given.get(id) ?? (link.password === null ? null : vault.show(link.password))
    if (password === null) throw new Failure('server-ask-password', link.host)
    return { ...link, password }
  }

  /** Work on the server of an office; a connection that was cut off is made anew for the next one. */
  function asking<T>(id: string, work: (client: Client) => Promise<T>): Promise<T> {
    return inTurn(async () => {
      const known = open.get(id)
      const access = known ? null : await accessOf(id)
      const client = known ?? (await opened(id, access as Access))
      try {
        return await work(client)
      } catch (error) {
        const failure = serverFailure(error, client.host)
        if (failure.code === 'server-away') await close(id)
        throw failure
      }
    })
  }

  const askingOf =
    (id: string) =>
    <T>(work: (client: Client) => Promise<T>) =>
      asking(id, work)

  return {
    join: async (id, address, ca, password) => {
      await close(id)
      const access = { ...address, ca, password }
      const client = await opened(id, access)
      try {
        const member = await memberOf(client)
        const link = { ...address, ca, password: vault.hide(password) }
        await kept.keep(id, link)
        given.set(id, password)
        return member
      } catch (error) {
        await close(id)
        throw serverFailure(error, address.host)
      }
    },
    async joined(id) {
      const link = await kept.of(id)
      if (!link) return null
      const { host, port, database, login } = link
      return { host, port, database, login }
    },
    async open(id, password) {
      if (password !== null) {
        await close(id)
        given.set(id, password)
      }
      try {
        const member = await asking(id, memberOf)
        const link = password === null ? null : await kept.of(id)
        if (link && password !== null)
          await kept.keep(id, { ...link, password: vault.hide(password) })
        return member
      } catch (error) {
        if (password !== null) given.delete(id)
        throw error
      }
    },
    async share(id, to) {
      const link = await kept.of(id)
      if (!link) throw new Failure('bad-input', id)
      await kept.keep(to, link)
      const password = given.get(id)
      if (password !== undefined) given.set(to, password)
      return true
    },
    async rest(id) {
      await inTurn(() => close(id))
      return true
    },
    async leave(id) {
      await close(id)
      given.delete(id)
      return kept.drop(id)
    },
    begin: (id, { name, records, open: told, shares, instead }) =>
      asking(id, async (client) => {
        const laid = [name, records, told, shares]
        const { rows } = await (instead === null
          ? client.query(BEGIN, laid)
          : client.query(BEGIN_ANEW, [
              ...[instead.knew.seq, instead.knew.name, ...laid],
              JSON.stringify(instead.people),
            ]))
        const { seq } = rows[0]
        return seq === null ? null : Number(seq)
      }),
    beginning: (id) =>
      asking(id, async (client) => {
        const { rows } = await client.query(BEGINNING)
        if (!rows[0]?.name) throw new Failure('server-not-begun', client.host)
        const aliases = await aliasesIn(client, [rows[0].records, rows[0].open])
        return { ...rows[0], aliases }
      }),
    batches: (id, after, most) =>
      asking(id, async (client) => {
        const { rows: batches } = await client.query({
          name: 'read',
          text: READ,
          values: [after, most],
        })
        const aliases = await aliasesIn(
          client,
          batches.map((row) => [row.body, row.documents].join(' ')),
        )
        const { rows } = await client.query(HEAD)
        return {
          head: Number(rows[0]?.head ?? 0),
          batches: batches.map((row) => ({ ...row, seq: Number(row.seq) })),
          aliases,
        }
      }),
    add: (id, knew, batch) =>
      asking(id, async (client): Promise<ServerAnswer> => {
        const values = [knew.seq, knew.name, batch]
        const { rows } = await client.query({ name: 'add', text: ADD, values })
        const { outcome, seq, detail } = rows[0]
        return { outcome, seq: seq === null ? null : Number(seq), detail }
      }),
    lackingScans: (id, contents, named) => lackingScans(askingOf(id), contents, named),
    sendScan: (id, scan, bytes) => sendScan(askingOf(id), scan, bytes),
    servedScan: (id, scan) => servedScan(askingOf(id), scan),
    async closeAll() {
      await Promise.all([...open.keys()].map(close))
    },
  }
}

const HEAD = 'select head from bagan.organisation'
const BEGIN = 'select bagan.begin($1, $2, $3, $4) as seq'
const BEGIN_ANEW = 'select bagan.begin_anew($1, $2, $3, $4, $5, $6, $7) as seq'
const ADD = 'select outcome, seq, detail from bagan.add_batch($1, $2, $3)'
const ALIASES = 'select alias, id from bagan.alias where alias = any ($1)'
/** Ids the server made at its door look like this; so do many that tell nothing. */
const ALIAS = /[a-z]+:[0-9a-f]{20}/g
const READ = `select b.seq, b.name, extract(epoch from b.written_at)::text as at, b.author, b.body::text as body,
  coalesce((select json_object_agg(p.record, p.fields) from bagan.batch_private p where p.seq = b.seq), '{}')::text as secret,
  coalesce((select json_object_agg(d.id, d.value) from bagan.batch_document d where d.seq = b.seq), '{}')::text as documents
  from bagan.batch b where b.seq > $1 order by b.seq limit $2`
const BEGINNING = `select (select name from bagan.batch where seq = 1) as name,
  (select coalesce(json_agg(jsonb_build_object('id', b.id) || b.data || coalesce(p.fields, '{}')), '[]')
    from bagan.begun b left join bagan.begun_private p using (id))::text as records,
  (select open from bagan.begun_stamps)::text as open, (select shares from bagan.begun_shares)::text as shares`

/** What stands in these texts for ids the caller may know. */
async function aliasesIn(client: Client, texts: readonly string[]): Promise<[string, string][]> {
  const found = [...new Set(texts.flatMap((one) => one.match(ALIAS) ?? []))]
  if (found.length === 0) return []
  const { rows } = await client.query({ name: 'ids', text: ALIASES, values: [found] })
  return rows.map(({ alias, id }) => [alias, id])
}

async function memberOf(client: Client): Promise<ServerMember> {
  const { rows } = await client.query(`select o.name as organisation, o.head, m.job, m.office,
    (select b.name from bagan.batch b where b.seq = 1) as first from bagan.me() m, bagan.organisation o`)
  const [row] = rows
  if (!row?.job) throw new Failure('server-no-rights', client.host)
  await client.query('listen bagan')
  return { ...row, head: Number(row.head) }
}
