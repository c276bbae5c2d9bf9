import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runServerSql } from '../../../electron/server/run-sql.ts'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import {
  type CityServer,
  connected,
  NEEDS,
  openCityServer,
  SLOW,
  whyNoServer,
} from '../../make/city-server.ts'
import { testPrinter } from '../../make/test-printer.ts'

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
})
