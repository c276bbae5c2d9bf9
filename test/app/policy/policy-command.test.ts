import { describe, expect, it } from 'vitest'
import { NO_POLICY, type ToldPolicy } from '../../../electron/policy/told-policy.ts'
import { answerTo } from '../../../renderer/app/headless/run-command.ts'

async function run(words: readonly string[], content?: string, machine: ToldPolicy = NO_POLICY) {
  const said: string[] = []
  const bytes = new TextEncoder().encode(content ?? '')
  const files =
    content === undefined ? [] : [{ name: 'k.json', path: '/k.json', bytes, error: null }]
  const value = {
    ...{ version: '1', platform: 'linux', dataFolder: '', language: null, open: null },
    ...({ systemLanguage: 'id', carried: false, policy: machine } as const),
  }
  const parts = {
    desktop: {
      programInfo: async () => ({ ok: true, value }),
      readStartFile: async () => ({ ok: true, value: { bytes: new Uint8Array(9) } }),
    },
    say: (text: string) => said.push(text),
  } as unknown as Parameters<typeof answerTo>[1]
  const answer = await answerTo({ argv: ['policy', ...words, '--lang', 'en'], files }, parts)
  return { ...answer, said }
}

describe('policy check', () => {
  it('says what would apply, and ends with 0', async () => {
    const { exitCode, said } = await run(
      ['check', 'k.json'],
      '{"bahasa": "id", "hariLibur": [{"tanggal": "2027-08-17", "nama": "HUT"}]}',
    )
    expect(exitCode).toBe(0)
    expect(said).toEqual(['k.json: nothing is wrong. Applies: language, holidays (1).'])
  })

  it('names every problem, and ends with 1', async () => {
    const { exitCode, said } = await run(
      ['check', 'k.json'],
      JSON.stringify({
        tema: 'biru',
        aturan: [
          { aturan: 'bidang-max.kabkota.Z', batas: 4 },
          { aturan: 'eselon-unit.kabkota.A', batas: 1 },
          { aturan: 'bidang-max.kabkota.A', batas: 5 },
        ],
      }),
    )
    expect(exitCode).toBe(1)
    expect(said[0]).toBe('k.json: 3 parts are not used. Applies: table of rules (1).')
    expect(said.slice(1)).toEqual([
      '- tema: there is no such value. Choose one of: terang, gelap, kontras.',
      '- aturan: there is no rule bidang-max.kabkota.Z. All keys of rules: bagan policy rules.',
      '- aturan: there is no rule eselon-unit.kabkota.A. All keys of rules: bagan policy rules.',
    ])
  })

  it('gives both as JSON', async () => {
    const { exitCode, stdout, said } = await run(
      ['check', 'k.json', '--json'],
      '{"tema": "gelap", "x": 1}',
    )
    expect([exitCode, said]).toEqual([1, []])
    const told = JSON.parse(stdout ?? '')
    expect(told.policy).toEqual({ tema: 'gelap' })
    expect(told.problems).toHaveLength(1)
    expect(told.problems[0]).toMatchObject({ path: 'x', code: 'unknown-key', place: 'k.json' })
  })

  it('without a file says what holds on this computer', async () => {
    expect(await run(['check'])).toMatchObject({
      exitCode: 0,
      said: ['This computer has no policy.'],
    })
    const place = '/etc/bagan-sotk/kebijakan.json'
    const wrong = { path: 'bahasa', code: 'no-choice', about: 'id, en', place } as const
    const machine = { policy: { tema: 'gelap' }, places: [place], problems: [wrong] } as const
    const { exitCode, said } = await run(['check'], undefined, machine)
    expect(exitCode).toBe(1)
    expect(said).toEqual([
      `${place}: 1 part is not used. Applies: theme.`,
      '- bahasa: there is no such value. Choose one of: id, en.',
    ])
  })

  it('without a file looks at the rule packs of this computer too', async () => {
    const place = '/etc/bagan-sotk/kebijakan.json'
    const rows = ['/srv/a.aturan.json', '/srv/b.aturan.json'].map((berkas) => ({
      ...{ berkas, kunci: 'ab'.repeat(32) },
    }))
    const machine = { policy: { paketAturan: rows }, places: [place], problems: [] } as const
    const { exitCode, said } = await run(['check'], undefined, machine)
    expect(exitCode).toBe(1)
    expect(said).toEqual([
      `${place}: 2 parts are not used. Applies: rule packs (2).`,
      '- paketAturan: /srv/a.aturan.json: This file is no rule pack. Ask its sender for the file again.',
      '- paketAturan: /srv/b.aturan.json: This file is no rule pack. Ask its sender for the file again.',
    ])
  })

  it('refuses what it does not know', async () => {
    expect(await run([])).toMatchObject({ exitCode: 2 })
    expect(await run(['chek', 'k.json'], '{}')).toMatchObject({ exitCode: 2 })
    expect(await run(['check', 'a', 'b'], '{}')).toMatchObject({ exitCode: 2 })
    expect(await run(['admx'])).toMatchObject({ exitCode: 2 })
  })
})

describe('policy rules', () => {
  it('tells every key with its limit, and each is one a policy may set', async () => {
    const { stdout = '' } = await run(['rules', '--json'])
    const rows: readonly { aturan: string; batas: number | null }[] = JSON.parse(stdout)
    expect(rows.length).toBeGreaterThan(100)
    const aturan = rows.map((row) => ({
      aturan: row.aturan,
      ...(row.batas === null ? {} : { batas: row.batas }),
    }))
    const { exitCode, said } = await run(['check', 'k.json'], JSON.stringify({ aturan }))
    expect(said).toEqual([`k.json: nothing is wrong. Applies: table of rules (${rows.length}).`])
    expect(exitCode).toBe(0)
    expect((await run(['rules'])).stdout?.split('\n')).toHaveLength(rows.length + 1)
  })
})
