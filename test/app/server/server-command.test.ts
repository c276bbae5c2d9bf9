import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeApart } from '../../../electron/contract/command-words.ts'
import { runServerSql } from '../../../electron/server/run-sql.ts'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import * as lines from '../../../renderer/help/form/server-lines.ts'
import {
  type CityServer,
  connected,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { testPrinter } from '../../make/test-printer.ts'

const NIP = '198001012005011001'
const PERSON = `person:${NIP}`
/** Two offices; the second one has a head. */
const CITY = [
  { id: 'unit:kota', kind: 'unit', parentId: null, name: 'Kota' },
  { id: 'unit:a', kind: 'unit', parentId: 'unit:kota', name: 'Dinas Sosial Lama' },
  { id: 'unit:b', kind: 'unit', parentId: 'unit:kota', name: 'Dinas Lain' },
  { id: 'unit:s1', kind: 'unit', parentId: 'unit:a', name: 'Sekretariat' },
  { id: 'unit:s2', kind: 'unit', parentId: 'unit:b', name: 'Sekretariat' },
  { id: 'post:b', kind: 'post', unitId: 'unit:b', title: 'Kepala' },
  { id: PERSON, kind: 'person', name: 'Budi', nip: NIP },
  { id: 'appointment:b', kind: 'appointment', postId: 'post:b', personId: PERSON },
]

async function run(...words: string[]) {
  const said: string[] = []
  const printer = testPrinter()
  const desktop: typeof printer.desktop &
    Pick<Parameters<typeof answerTo>[1]['desktop'], 'runServerSql'> = {
    ...printer.desktop,
    runServerSql: (input) =>
      runServerSql(input).then(
        (value) => ({ ok: true as const, value }),
        (error) => ({ ok: false as const, code: error.code, message: error.message }),
      ),
  }
  const parts = {
    ...printer,
    desktop,
    today: day('2018-10-04'),
    say: (text: string) => void said.push(text),
  }
  const answer = await answerTo({ argv: ['server', ...words, '--lang', 'en'], files: [] }, parts)
  return { ...answer, said: said.join('\n') }
}

describe('server', () => {
  test('writes the SQL where no server is named', async () => {
    const { exitCode, stdout } = await run('init', '--name', "Kota O'Kaya")
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^begin;\n[\s\S]*commit;\n$/)
    expect(stdout).toContain("values ('Kota O''Kaya')")
    const member = await run(
      'member',
      '--login',
      'dinas1',
      '--job',
      'office',
      '--unit',
      'unit:d1',
      '--out',
      'm.sql',
    )
    expect(new TextDecoder().decode(member.files?.[0]?.bytes)).toContain(
      "('dinas1', 'office', 'unit:d1', 'dinas1')",
    )
  })

  test.each([
    [[], 'Say what is wanted'],
    [['init'], 'needs --name'],
    [['init', 'lagi', '--name', 'x'], 'Say what is wanted'],
    [['member', '--login', 'x'], 'needs --job'],
    [['member', '--login', 'x', '--job', 'raja'], 'organisation, personnel, office, leader'],
    [['member', '--login', 'x', '--job', 'office'], 'needs --unit'],
    [['member', '--job', 'leader'], 'needs --login'],
    [['member', '--login', 'x', '--job', 'office', '--unit', 'Dinas Sosial'], 'cannot be found'],
    [['check'], 'needs --server'],
    [['check', '--server', 'kota'], 'is not understood'],
    [['check', '--server', 'postgres://a@b/c'], 'needs --ca'],
    [['check', '--server', 'postgres://a@b/c', '--ca', 'x'], 'needs --password-file'],
    [['init', '--name', 'x', '--unit', 'y', '--dpi', '3'], '--dpi'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { exitCode, said } = await run(...words)
    expect(exitCode).toBe(2)
    expect(said).toContain(sentence)
  })
})

describe('the page for whoever runs the server', () => {
  const typed = Object.values(lines)
    .flat()
    .filter((line) => line.startsWith('bagan-sotk '))

  test.each(typed)('%s is understood', async (line) => {
    const [, ...words] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    )
    const { positional, options, strange } = takeApart(words)
    expect(strange).toEqual([])
    expect([...options.keys()].slice(-3)).toEqual(['server', 'ca', 'password-file'])
    // It is carried out as far as the file of the authority, which is not there.
    const { said } = await run(...positional.slice(1), ...words.slice(positional.length))
    expect(said).toBe('not-found: ca.crt')
  })
})

describe.skipIf(whyNoServer)('server on a server', { meta: { needs: NEEDS } }, () => {
  let server: CityServer
  let folder: string
  beforeAll(async () => {
    server = await openCityServer(['fsync = off'])
    await server.database('bagan')
    await server.asAdmin(`create role kepala login superuser password 'sandi-kepala'`)
    folder = mkdtempSync(join(tmpdir(), 'bagan-ca-'))
    writeFileSync(join(folder, 'ca.crt'), server.ca)
    writeFileSync(join(folder, 'sandi'), 'sandi-kepala\n')
  }, SLOW)
  afterAll(() => {
    server?.end()
    rmSync(folder, { recursive: true, force: true })
  })
  const there = () => [
    ...['--server', `postgres://kepala@localhost:${server.port}/bagan`],
    ...['--ca', join(folder, 'ca.crt'), '--password-file', join(folder, 'sandi')],
  ]

  test('sets it up, makes members, and says what is to be put right', async () => {
    const early = await run('check', ...there())
    expect([early.exitCode, early.said]).toEqual([2, expect.stringContaining('server-not-set-up')])
    const init = await run('init', '--name', 'Kota Contoh', ...there())
    expect([init.exitCode, init.said]).toEqual([0, expect.stringContaining('is set up')])
    const before = await run('check', '--json', ...there())
    expect(before.exitCode).toBe(1)
    const codes = JSON.parse(before.stdout ?? '').findings.map(({ code }: { code: string }) => code)
    expect(codes).toEqual(['nobody-of-organisation', 'not-begun'])
    expect(
      (await run('member', '--login', 'bo', '--job', 'organisation', ...there())).exitCode,
    ).toBe(0)
    expect((await run('member', '--login', 'kepala', '--job', 'leader', ...there())).exitCode).toBe(
      0,
    )
    const after = await run('check', ...there())
    expect(after.said).toContain('kepala can go past')
    await server.asAdmin(
      `delete from bagan.member where login = 'kepala'; alter role bo password 'sandi-bo'`,
    )
    const bo = await connected(server.access('bo'))
    await bo.query(`select bagan.begin('a/1', '[]', '{"seen": {}, "stamps": []}', '{}')`)
    await bo.end()
    expect(await run('check', ...there())).toMatchObject({ exitCode: 0 })
    // Run again it loses nothing.
    expect((await run('init', '--name', 'Kota Contoh Raya', ...there())).exitCode).toBe(0)
    const { rows } = await server.asAdmin('select name, head::int from bagan.organisation')
    expect(rows).toEqual([{ name: 'Kota Contoh Raya', head: 1 }])
    const wrong = await run(
      'check',
      ...there().slice(0, 3),
      join(folder, 'sandi'),
      ...there().slice(4),
    )
    expect(wrong.exitCode).toBe(2)
  })

  test('an office is found by its name, sees its own people however late it comes, and can be ended', async () => {
    await server.database('bagan2')
    const city = [
      '--server',
      `postgres://kepala@localhost:${server.port}/bagan2`,
      ...there().slice(2),
    ]
    const member = (login: string, ...more: string[]) =>
      run('member', '--login', login, ...more, ...city)
    const office = (unit: string) => member('dinas', '--job', 'office', '--unit', unit)
    await run('init', '--name', 'Kota Contoh', ...city)
    const early = await office('Dinas Sosial')
    expect([early.exitCode, early.said]).toEqual([2, expect.stringContaining('cannot be found')])
    expect((await member('bo2', '--job', 'organisation')).said).toContain('bo2 is a member on')
    await server.asAdmin(`alter role bo2 password 'sandi-bo2'`)
    const bo = await connected(server.access('bo2', 'bagan2'))
    await bo.query(`select bagan.begin('a/1', $1, '{"seen": {}, "stamps": []}', '{}')`, [
      JSON.stringify(CITY),
    ])
    const renamed = {
      'unit:a': { set: { name: 'Dinas Pangan' } },
      'unit:b': { set: { name: 'Dinas Sosial' } },
    }
    const batch = { name: 'b/1', by: null, over: [], records: renamed }
    await bo.query(`select bagan.add_batch(1, 'a/1', $1)`, [JSON.stringify(batch)])
    await bo.end()
    for (const [unit, sentence] of [
      ['Dinas Sosial Lama', 'no unit'],
      ['unit:tidak', 'no unit'],
      ['Sekretariat', 'unit:s1, unit:s2'],
    ] as const) {
      const refused = await office(unit)
      expect([refused.exitCode, refused.said]).toEqual([2, expect.stringContaining(sentence)])
    }
    expect((await office('dinas sosial')).exitCode).toBe(0)
    await server.asAdmin(`alter role dinas password 'sandi-dinas'`)
    const dinas = await connected(server.access('dinas', 'bagan2'))
    dinas.on('error', () => undefined)
    const { rows } = await dinas.query('select fields from bagan.begun_private')
    expect(rows).toEqual([{ fields: expect.objectContaining({ nip: NIP }) }])
    await server.asAdmin(
      `update bagan.member set office = 'unit:x' where login = 'dinas'`,
      'bagan2',
    )
    expect((await run('check', ...city)).said).toContain('The unit of dinas is not on the server')

    expect((await member('dinas', '--job', 'none')).said).toContain('no member on')
    await expect(dinas.query('select 1')).rejects.toThrow()
    await expect(connected(server.access('dinas', 'bagan2'))).rejects.toMatchObject({
      code: '42501',
    })
    expect((await run('check', ...city)).exitCode).toBe(0)
    // Nothing holds the login any more.
    await server.asAdmin('drop role dinas', 'bagan2')
    expect((await member('dinas', '--job', 'none')).exitCode).toBe(0)
  })
})
