import { describe, expect, test } from 'vitest'
import type { CheckedRelease } from '../../electron/contract/update-calls.ts'
import { answerTo } from '../../renderer/app/headless/run-command.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { testPrinter } from '../make/test-printer.ts'

const RELEASE: CheckedRelease = {
  ...{ folder: '/rilis', running: '0.1.0' },
  found: { is: 'newer', version: '0.2.0', day: '2026-12-01', dataVersion: 9, changes: [] },
  packages: [
    packageOf('bagan-sotk_0.2.0_amd64.deb', 'deb', true, 'whole'),
    packageOf('bagan-sotk-0.2.0-linux-x64.tar.gz', 'portable', false, 'missing'),
  ],
}

function packageOf(
  file: string,
  kind: string,
  isOwn: boolean,
  state: CheckedRelease['packages'][number]['state'],
) {
  return { file, kind, isOwn, state, system: 'linux', arch: 'x64' }
}

/** The command with what the main process would answer; `asked`: for which folder. */
async function run(answer: CheckedRelease | string, ...words: string[]) {
  const printer = testPrinter()
  const said: string[] = []
  const asked: (string | null)[] = []
  const desktop = {
    ...printer.desktop,
    checkUpdate: async ({ place }: { readonly place: string | null }) => {
      asked.push(place)
      return typeof answer === 'string'
        ? { ok: false as const, code: answer, message: `why: ${answer}` }
        : { ok: true as const, value: answer }
    },
  }
  const parts = { ...printer, desktop, today: day('2026-12-02') }
  const told = await answerTo(
    { argv: ['update', ...words], files: [] },
    { ...parts, say: (text: string) => void said.push(text) },
  )
  return { ...told, asked, said: said.join('\n') }
}

describe('update check', () => {
  test('tells version, signature and each package of a folder; one not copied along is no fault', async () => {
    const { exitCode, said, asked } = await run(RELEASE, 'check', '/rilis')
    expect([exitCode, asked]).toEqual([0, ['/rilis']])
    expect(said).toContain('Versi 0.2.0 (1 Desember 2026) lebih baru daripada program ini (0.1.0)')
    expect(said).toContain('- bagan-sotk_0.2.0_amd64.deb: utuh (untuk komputer ini)')
    expect(said).toContain('- bagan-sotk-0.2.0-linux-x64.tar.gz: tidak ada di folder itu')
  })

  test('asks the folder of this computer where none is named, and says it as JSON', async () => {
    const { exitCode, stdout = '', said, asked } = await run(RELEASE, 'check', '--json')
    expect([exitCode, said, asked]).toEqual([0, '', [null]])
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, found: { is: 'newer', version: '0.2.0' } })
  })

  test('ends with 1 where a package is damaged, or the one for this computer is missing', async () => {
    const [own, other] = RELEASE.packages
    if (!own || !other) throw new Error('two packages')
    const damaged = { ...RELEASE, packages: [own, { ...other, state: 'damaged' as const }] }
    expect((await run(damaged, 'check')).exitCode).toBe(1)
    const missing = { ...RELEASE, packages: [{ ...own, state: 'missing' as const }, other] }
    const told = await run(missing, 'check', '--json')
    expect([told.exitCode, JSON.parse(told.stdout ?? '').ok]).toEqual([1, false])
  })

  test('ends with 1 where it is not to be believed, with 2 where there is nothing to judge', async () => {
    for (const code of ['update-wrong-signature', 'update-unknown-key', 'update-damaged']) {
      const told = await run(code, 'check', '/rilis')
      expect([code, told.exitCode, told.said]).toEqual([code, 1, `why: ${code}`])
      const asJson = await run(code, 'check', '/rilis', '--json')
      expect([asJson.exitCode, JSON.parse(asJson.stdout ?? '')]).toEqual([
        1,
        { ok: false, problem: { code, message: `why: ${code}` } },
      ])
    }
    for (const code of ['update-no-key', 'update-no-place', 'not-found']) {
      expect((await run(code, 'check')).exitCode).toBe(2)
    }
  })

  test('refuses what it does not know', async () => {
    for (const words of [[], ['cek'], ['check', 'a', 'b']]) {
      const told = await run(RELEASE, ...words)
      expect([told.exitCode, told.asked]).toEqual([2, []])
      expect(told.said).toContain('update check [FOLDER]')
    }
  })
})
