import { existsSync, readFileSync } from 'node:fs'
import { createServer, Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createCityServers, type Vault } from '../../../electron/server/city-servers.ts'
import { memberSql } from '../../../renderer/app/server/member-sql.ts'
import { initSql } from '../../../renderer/app/server/server-sql.ts'
import {
  type Access,
  type CityServer,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const VAULT: Vault = {
  hide: (secret: string) => Buffer.from(secret).toString('base64'),
  show: (hidden: string) => Buffer.from(hidden, 'base64').toString(),
}
const NONE: Vault = { hide: () => null, show: () => null }

function desk({ vault = VAULT, userData = temporaryFolder() } = {}) {
  const heard: string[] = []
  const servers = createCityServers({ userData, vault, heard: (id) => void heard.push(id) })
  return { servers, heard, userData }
}

describe('an office that has joined no server', () => {
  afterEach(() => vi.restoreAllMocks())

  test('opens no socket, whatever is asked', async () => {
    const opens = vi.spyOn(Socket.prototype, 'connect')
    const { servers, userData } = desk()
    expect(await servers.joined('kota')).toBeNull()
    expect(await servers.leave('kota')).toBe(false)
    expect(await servers.rest('kota')).toBe(true)
    const asked = [
      servers.open('kota', null),
      servers.open('kota', 'rahasia'),
      servers.share('kota', 'desa'),
      servers.beginning('kota'),
      servers.batches('kota', 0, 10),
      servers.add('kota', { seq: 1, name: 'a/1' }, '{}'),
      servers.begin('kota', {
        name: 'a/1',
        records: '[]',
        open: '{}',
        shares: '{}',
        instead: null,
      }),
    ]
    for (const one of await Promise.allSettled(asked)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'bad-input' } })
    }
    await servers.closeAll()
    expect(opens).not.toHaveBeenCalled()
    expect(existsSync(join(userData, 'server-kota.json'))).toBe(false)
  })
})

describe.skipIf(whyNoServer)('a city’s own server', { meta: { needs: NEEDS } }, () => {
  let server: CityServer
  beforeAll(async () => {
    server = await openCityServer(['fsync = off'])
    await server.database('bagan')
    await server.database('kosong')
    await server.asAdmin(initSql('Kota Contoh'))
    await server.asAdmin(
      memberSql({ login: 'bo', job: 'organisation', office: null, fullName: 'Bagian Organisasi' }),
    )
    await server.asAdmin(`alter role bo password 'sandi-bo'; create role luar login password 'sandi-luar';
      grant connect on database bagan to luar; grant bagan_member to luar;
      grant connect on database kosong to bo`)
  }, SLOW)
  afterAll(() => server?.end())

  async function join_(servers: ReturnType<typeof desk>['servers'], more: Partial<Access> = {}) {
    const { ca, password, user: login, ...address } = { ...server.access('bo'), ...more }
    return servers.join('kota', { ...address, login }, ca, password)
  }

  test('says who somebody is there, and keeps the address with a hidden password', async () => {
    const { servers, userData } = desk()
    expect(await join_(servers)).toEqual({
      organisation: 'Kota Contoh',
      job: 'organisation',
      office: null,
      head: 0,
      first: null,
    })
    expect(await servers.joined('kota')).toMatchObject({ host: 'localhost', login: 'bo' })
    expect(readFileSync(join(userData, 'server-kota.json'), 'utf8')).not.toContain('sandi-bo')
    await servers.closeAll()
    const later = desk({ userData }).servers
    expect(await later.open('kota', null)).toMatchObject({ job: 'organisation' })
    expect(await later.leave('kota')).toBe(true)
    await expect(later.open('kota', null)).rejects.toMatchObject({ code: 'bad-input' })
  })

  test('asks for the password where the system keeps none', async () => {
    const { servers, userData } = desk({ vault: NONE })
    await join_(servers)
    await servers.closeAll()
    const later = desk({ userData, vault: NONE }).servers
    await expect(later.open('kota', null)).rejects.toMatchObject({ code: 'server-ask-password' })
    await expect(later.open('kota', 'salah')).rejects.toMatchObject({ code: 'server-password' })
    expect(await later.open('kota', 'sandi-bo')).toMatchObject({ job: 'organisation' })
    await later.closeAll()
  })

  test.each([
    ['a certificate of another authority', 'server-certificate', () => ({ ca: server.otherCa })],
    ['a file that is no certificate', 'server-certificate', () => ({ ca: 'bukan sertifikat' })],
    ['a host the certificate does not name', 'server-other-name', () => ({ host: '127.0.0.1' })],
    ['a wrong password', 'server-password', () => ({ password: 'salah' })],
    ['somebody who is no member', 'server-no-rights', () => server.access('luar')],
    ['a database that was not set up', 'server-not-set-up', () => ({ database: 'kosong' })],
    ['a database that is not there', 'server-no-rights', () => ({ database: 'hilang' })],
    ['a server that is not there', 'server-away', () => ({ port: 1 })],
  ])('refuses %s with a sentence, and keeps nothing', async (_, code, more) => {
    const { servers, userData } = desk()
    await expect(join_(servers, more())).rejects.toMatchObject({ code })
    expect(existsSync(join(userData, 'server-kota.json'))).toBe(false)
    await servers.closeAll()
  })

  test('refuses a server that offers no TLS before a password is sent', async () => {
    const got: Buffer[] = []
    const plain = createServer((socket) => {
      socket.on('data', (data) => {
        got.push(data)
        socket.write('N')
      })
    })
    const port = await new Promise<number>((done) => {
      plain.listen(0, '127.0.0.1', () => done((plain.address() as { port: number }).port))
    })
    const { servers } = desk()
    await expect(join_(servers, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'server-no-tls',
    })
    expect(Buffer.concat(got).toString('latin1')).not.toMatch(/sandi|bo/)
    plain.close()
  })

  test('a batch is heard of at once, and a killed server is found again', async () => {
    const { servers, heard } = desk()
    await join_(servers)
    const other = desk().servers
    await join_(other)
    const none = JSON.stringify({ seen: {}, stamps: [] })
    expect(
      await other.begin('kota', {
        name: 'a/1',
        records: '[]',
        open: none,
        shares: '{}',
        instead: null,
      }),
    ).toBe(1)
    expect(await servers.beginning('kota')).toMatchObject({
      name: 'a/1',
      records: '[]',
      shares: '{}',
    })
    const batch = (name: string) => JSON.stringify({ name, records: {}, over: [] })
    const knew = { seq: 1, name: 'a/1' }
    expect(await other.add('kota', knew, batch('b/1'))).toMatchObject({
      outcome: 'written',
      seq: 2,
    })
    await vi.waitFor(() => expect(heard).toEqual(['kota']), 10_000)
    server.stop('immediate')
    await expect(servers.batches('kota', 0, 10)).rejects.toMatchObject({ code: 'server-away' })
    server.start()
    expect(await servers.add('kota', knew, batch('b/1'))).toMatchObject({
      outcome: 'known',
      seq: 2,
    })
    const { batches, head } = await servers.batches('kota', 1, 10)
    expect([head, batches.map(({ seq, name }) => [seq, name])]).toEqual([2, [[2, 'b/1']]])
    expect(await servers.add('kota', { seq: 2, name: 'x/9' }, batch('b/2'))).toMatchObject({
      outcome: 'set-back',
    })
    await servers.closeAll()
    await other.closeAll()
  })
})
