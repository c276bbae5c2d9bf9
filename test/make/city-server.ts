import { spawnSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** What these tests need of the machine. */
export const NEEDS = 'PostgreSQL 15 or newer (initdb, pg_ctl) and openssl'
/** A server is made in seconds; a busy machine takes longer. */
export const SLOW = 60_000
const BIN = binFolder()
/** Why there is no server to be had here; null where there is one. */
export const whyNoServer = BIN && hasOpenssl() ? null : NEEDS

/** PostgreSQL refuses root: a user that may do nothing is taken. */
const OTHER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

export interface Access {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
  /** The text of the authority's certificate. */
  readonly ca: string
}

/** A PostgreSQL of the test's own in a temporary folder, on the loopback with TLS, for as long as the test asks. */
export interface CityServer {
  readonly port: number
  /** The authority that signed the server's certificate, and one that signed nothing of it. */
  readonly ca: string
  readonly otherCa: string
  /** As the administrator. */
  asAdmin(sql: string, database?: string): Promise<pg.QueryResult>
  /** A database of its own. */
  database(name: string): Promise<void>
  access(user: string, database?: string): Access
  /** All that lies on its disk, as a backup while it stands still, and put back. */
  backUp(): void
  putBack(): void
  start(): void
  stop(how?: 'fast' | 'immediate'): void
  /** Its first process is killed as by a power cut. */
  kill(): void
  /** One of PostgreSQL's own tools, as the administrator. */
  tool(name: 'pg_dump' | 'pg_restore', ...words: string[]): void
  readonly folder: string
  end(): void
}

export async function openCityServer(settings: readonly string[] = []): Promise<CityServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bagan-pg-'))
  const data = join(folder, 'data')
  if (OTHER.uid !== undefined) chownSync(folder, OTHER.uid, OTHER.gid)
  run('initdb', ['-D', data, '-U', 'pengelola', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'])
  const port = await freePort()
  const ca = makeAuthority(folder, 'ca')
  const otherCa = makeAuthority(folder, 'lain')
  signFor(folder, 'localhost')
  writeFileSync(
    join(data, 'postgresql.auto.conf'),
    [
      `listen_addresses = 'localhost'`,
      `port = ${port}`,
      `unix_socket_directories = '${folder}'`,
      `ssl = on`,
      `ssl_cert_file = '${folder}/server.crt'`,
      `ssl_key_file = '${folder}/server.key'`,
      'shared_buffers = 32MB',
      ...settings,
      '',
    ].join('\n'),
  )
  writeFileSync(
    join(data, 'pg_hba.conf'),
    'local all pengelola trust\nhostssl all all 127.0.0.1/32 scram-sha-256\nhostssl all all ::1/128 scram-sha-256\n',
  )
  const ctl = (...words: string[]) => run('pg_ctl', ['-D', data, '-s', '-w', ...words])
  const server: CityServer = {
    ...{ port, ca, otherCa },
    start() {
      // What is left of one that was killed goes by itself, a little later.
      for (let left = 40; ; left--) {
        try {
          return ctl('-l', join(folder, 'log'), 'start')
        } catch (error) {
          if (left === 0) throw error
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
        }
      }
    },
    kill: () => {
      const [pid] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    tool: (name, ...words) =>
      run(name, ['-h', folder, '-p', String(port), '-U', 'pengelola', ...words]),
    folder,
    stop: (how = 'fast') => ctl('-m', how, 'stop'),
    async asAdmin(sql, database = 'bagan') {
      const client = new pg.Client({ host: folder, port, user: 'pengelola', database })
      await client.connect()
      try {
        return await client.query(sql)
      } finally {
        await client.end()
      }
    },
    async database(name) {
      await server.asAdmin(`create database "${name}"`, 'postgres')
    },
    access: (user, database = 'bagan') => ({
      ...{ host: 'localhost', port, database, user, password: `sandi-${user}`, ca },
    }),
    backUp: () =>
      cpSync(data, join(folder, 'cadangan'), { recursive: true, preserveTimestamps: true }),
    putBack() {
      rmSync(data, { recursive: true })
      cpSync(join(folder, 'cadangan'), data, { recursive: true, preserveTimestamps: true })
      if (OTHER.uid !== undefined) spawnSync('chown', ['-R', `${OTHER.uid}:${OTHER.gid}`, data])
    },
    end() {
      try {
        if (existsSync(join(data, 'postmaster.pid'))) server.stop('immediate')
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
  server.start()
  return server
}

/** A line to a server of this computer. */
export interface Line {
  readonly port: number
  /** Nothing passes until it is whole again; what was on its way then goes on. */
  hold(): void
  resume(): void
  /** Every connection is torn off. */
  cut(): void
  close(): void
}

/** @param late milliseconds each byte is on its way */
export async function lineTo(to: number, late = 0): Promise<Line> {
  const ends = new Set<Socket>()
  let waiting: (() => void)[] | null = null
  const later = (work: () => void) => {
    setTimeout(() => (waiting ? waiting.push(work) : work()), late)
  }
  const pass = (from: Socket, into: Socket) => {
    ends.add(from)
    from.on('data', (data) => later(() => into.writable && into.write(data)))
    from.on('close', () => later(() => into.destroy()))
    from.on('error', () => into.destroy())
  }
  const server = createServer((near) => {
    const far = connect(to, 'localhost')
    pass(near, far)
    pass(far, near)
  })
  const port = await portOf(server)
  const cut = () => {
    for (const one of ends) one.destroy()
    ends.clear()
  }
  return {
    ...{ port, cut },
    hold() {
      waiting ??= []
    },
    resume() {
      const held = waiting ?? []
      waiting = null
      for (const one of held) one()
    },
    close() {
      cut()
      server.close()
    },
  }
}

/** A connection of somebody, straight to the server; `pg` as the program uses it. */
export async function connected({ ca, ...access }: Access): Promise<pg.Client> {
  const client = new pg.Client({ ...access, ssl: { ca } })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

function run(tool: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(join(BIN ?? '', tool), args, {
    ...OTHER,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${tool}: ${stderr}`)
}

function openssl(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('openssl', args, { ...OTHER, cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`openssl: ${stderr}`)
}

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']

function makeAuthority(folder: string, name: string): string {
  const files = ['-keyout', `${name}.key`, '-out', `${name}.crt`]
  openssl(folder, 'req', '-x509', ...KEY, ...files, '-subj', `/CN=${name}`, '-days', '2')
  return readFileSync(join(folder, `${name}.crt`), 'utf8')
}

function signFor(folder: string, host: string): void {
  writeFileSync(join(folder, 'nama'), `subjectAltName=DNS:${host}\n`)
  openssl(folder, 'req', ...KEY, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=x')
  const by = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'nama']
  openssl(folder, 'x509', '-req', '-in', 'server.csr', ...by, '-days', '2', '-out', 'server.crt')
}

function binFolder(): string | null {
  const all = '/usr/lib/postgresql'
  const versions = existsSync(all) ? readdirSync(all) : []
  const found = versions.filter((one) => Number(one) >= 15).sort((a, b) => Number(b) - Number(a))
  const places = [
    ...found.map((one) => join(all, one, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]
  return (
    places.find((one) => ['initdb', 'pg_ctl'].every((tool) => existsSync(join(one, tool)))) ?? null
  )
}

function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version']).status === 0
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await portOf(server)
  await new Promise((done) => server.close(done))
  return port
}

function portOf(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
