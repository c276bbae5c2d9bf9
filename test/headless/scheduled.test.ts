import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import {
  EVERY_OFFICE,
  HAND_OUT,
  INSTALL_DEB,
  TAKE_ALONG,
} from '../../renderer/help/form/computer-lines.ts'
import {
  LINUX_MONTHLY,
  LINUX_NIGHTLY,
  LINUX_SCRIPT,
  WINDOWS_MONTHLY,
  WINDOWS_NIGHTLY,
  WINDOWS_SCRIPT,
} from '../../renderer/help/form/scheduled-lines.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { writeBaganOf } from './bagan-of.ts'
import { COMMAND, emptyFolder } from './run-bagan.ts'

/** A line of a crontab without its five fields, as cron hands it to the shell. */
function commandOf([line = '']: readonly string[]): string {
  return line.split(' ').slice(5).join(' ')
}

test.runIf(process.platform === 'linux')(
  'the lines for a clock work from an environment with nothing in it, and log how it went',
  async () => {
    const home = emptyFolder()
    const bin = join(home, 'bin')
    mkdirSync(bin)
    const { HOME: own = '', BAGAN_ELECTRON: runtime = '' } = process.env
    // Stands where the installed program would; the runtime of the tests is found by way of the tester's own home.
    const start = `HOME='${own}' BAGAN_ELECTRON='${runtime}' INIT_CWD="$PWD" exec '${process.execPath}' '${COMMAND}' "$@"`
    writeFileSync(join(bin, 'bagan-sotk'), `#!/bin/sh\n${start}\n`)
    chmodSync(join(bin, 'bagan-sotk'), 0o755)
    const snapshots = join(home, 'Documents', 'Bagan SOTK', 'Dinas', 'cadangan')
    mkdirSync(snapshots, { recursive: true })
    const written = await writeBaganOf(structureOf(demoRecords()), snapshots)
    const snapshot = '00000001 2026-01-01T00-00-00-000Z.bagan'
    renameSync(join(snapshots, written), join(snapshots, snapshot))
    writeFileSync(join(home, '.frasa'), 'kopi pahit pagi\n')
    writeFileSync(join(home, 'malam.sh'), `${LINUX_SCRIPT.join('\n')}\n`)
    const env = { HOME: home, PATH: `${bin}:/usr/bin:/bin` }
    const run = (line: readonly string[]) =>
      spawnSync('/bin/sh', ['-c', commandOf(line)], { cwd: '/', env, encoding: 'utf8' })

    const night = run(LINUX_NIGHTLY)
    expect([night.status, night.stdout, night.stderr]).toEqual([0, '', ''])
    const copies = join(home, 'Salinan')
    expect(readFileSync(join(copies, 'malam.bagan'), 'latin1')).toMatch(/^BAGAN-SEALED 1 /)
    expect(readFileSync(join(copies, 'log.txt'), 'utf8')).toMatch(
      /^Salinan\/malam\.bagan ditulis: .*\n\d{4}-\d\d-\d\d \d\d:\d\d:\d\d 0\n$/,
    )

    const month = run(LINUX_MONTHLY)
    expect([month.status, month.stdout, month.stderr]).toEqual([0, '', ''])
    expect(readdirSync(join(copies, 'bulan-ini')).sort()).toEqual([
      'bagan-1.png',
      'bagan-2.png',
      'bagan.pdf',
      'daftar-jabatan-kosong.pdf',
    ])

    writeFileSync(join(home, '.frasa'), '')
    expect(run(LINUX_NIGHTLY).status).toBe(2)
    expect(readFileSync(join(copies, 'log.txt'), 'utf8')).toMatch(/kosong.*\n\S+ \S+ 2\n$/)
  },
)

test('the page for administrators has the very lines of the help', () => {
  const text = readFileSync(new URL('../../build/administrators.md', import.meta.url), 'utf8')
  for (const lines of [
    LINUX_SCRIPT,
    [...LINUX_NIGHTLY, ...LINUX_MONTHLY],
    WINDOWS_SCRIPT,
    [...WINDOWS_NIGHTLY, ...WINDOWS_MONTHLY],
  ]) {
    expect(text).toContain(`\n${lines.join('\n')}\n\`\`\``)
  }
  for (const line of [...EVERY_OFFICE, ...INSTALL_DEB, ...TAKE_ALONG, ...HAND_OUT]) {
    expect(text).toContain(`\n${line}\n`)
  }
})
