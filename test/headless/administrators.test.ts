import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { madeRecord } from '../../renderer/domain/records/record-makers.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { PDF } from '../domain/attachments/scans.ts'
import { packLimit } from '../make/rule-packs.ts'
import { layOffice } from './office-folder.ts'
import { COMMAND, emptyFolder } from './run-bagan.ts'

const PAGE = readFileSync(new URL('../../build/administrators.md', import.meta.url), 'utf8')
/** Every block of lines with its mark, as it stands on the page. */
const BLOCKS = [...PAGE.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(
  ([, mark = '', text = '']) => ({
    mark: mark.trim(),
    text,
  }),
)
/** The lines of the page that are typed, each with the exit code it must end with. */
const LINES = BLOCKS.filter(({ mark }) => mark === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .map((line) => {
    const [, typed = line, code = '0'] = /^(.*?) +# (\d)$/.exec(line) ?? []
    return { typed, code: Number(code) }
  })

/** The home of an ordinary user with an office, and the program where an installed one would stand. */
async function madeHome(): Promise<{ readonly home: string; readonly env: NodeJS.ProcessEnv }> {
  const home = emptyFolder()
  const { HOME: own = '', BAGAN_ELECTRON: runtime = '' } = process.env
  const start = `HOME='${own}' BAGAN_ELECTRON='${runtime}' INIT_CWD="$PWD" exec '${process.execPath}' '${COMMAND}' "$@"`
  mkdirSync(join(home, 'bin'))
  writeFileSync(join(home, 'bin', 'bagan-sotk'), `#!/bin/sh\n${start}\n`)
  chmodSync(join(home, 'bin', 'bagan-sotk'), 0o755)
  const office = join(home, 'Documents', 'Bagan SOTK', 'Dinas')
  await layOffice(office, demoRecords())
  chmodSync(office, 0o700)
  const limit = packLimit({ rule: 'acting-term', scope: 'plt', limit: 4 })
  const biro = join(home, 'Documents', 'Bagan SOTK', 'Biro')
  await layOffice(biro, [madeRecord('limit', { ...limit, id: 'limit:acting-term.plt.-' })])
  chmodSync(biro, 0o700)
  mkdirSync(join(home, 'Salinan'))
  mkdirSync(join(home, 'Pindaian'))
  writeFileSync(join(home, 'Pindaian', 'Perwali 71.pdf'), PDF)
  for (const [name, phrase] of [
    ['.frasa', 'kopi pahit pagi'],
    ['.frasa-baru', 'teh manis sore'],
    ['.salah', 'bukan itu'],
  ] as const) {
    writeFileSync(join(home, name), `${phrase}\n`, { mode: 0o600 })
  }
  for (const { mark, text } of BLOCKS) {
    const [, name] = /^(?:sh script|json) (\S+)$/.exec(mark) ?? []
    if (name) writeFileSync(join(home, name), text)
  }
  return { home, env: { HOME: home, PATH: `${join(home, 'bin')}:/usr/bin:/bin`, LANG: 'C.UTF-8' } }
}

describe.runIf(process.platform === 'linux')(
  'what the page for administrators says to type',
  () => {
    test('works line by line, from an environment with nothing in it', async () => {
      const { home, env } = await madeHome()
      expect(LINES.length).toBeGreaterThan(12)
      for (const { typed, code } of LINES) {
        const done = spawnSync('/bin/sh', ['-c', typed], { cwd: home, env, encoding: 'utf8' })
        expect([typed, done.status, code === 0 ? done.stderr : ''], done.stderr).toEqual([
          typed,
          code,
          code === 0 ? expect.not.stringMatching(/tidak dapat|not found/) : '',
        ])
        expect(typed.startsWith('for ') ? done.stdout : '', 'folders that are not whole').toBe('')
      }
      const made = ['keutuhan.pdf', 'laporan.pdf', 'yang-tercatat.pdf', 'bulan-ini/bagan.pdf']
      for (const name of made) expect(existsSync(join(home, 'Salinan', name)), name).toBe(true)
      expect(existsSync(join(home, 'Salinan', 'tiada.pdf'))).toBe(false)
      expect(statSync(join(home, 'kunci-biro.pem')).mode & 0o777).toBe(0o600)
    }, 600_000)

    const judge = spawnSync('systemd-analyze', ['--version']).error === undefined
    test.skipIf(!judge)('has units that systemd takes', { meta: { needs: 'systemd' } }, () => {
      const folder = emptyFolder()
      const units = BLOCKS.flatMap(({ mark, text }) => {
        const [, name] = /^systemd (\S+)$/.exec(mark) ?? []
        if (name) writeFileSync(join(folder, name), text)
        return name ? [join(folder, name)] : []
      })
      expect(units).toHaveLength(2)
      const done = spawnSync('systemd-analyze', ['verify', ...units], { encoding: 'utf8' })
      const ours = done.stderr.split('\n').filter((line) => line.includes('bagan-malam'))
      expect([done.status, ours]).toEqual([0, []])
    })
  },
)
