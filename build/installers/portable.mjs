// The unpacked program as one archive: unpacked anywhere it runs, and where a folder `data` stands in it, the data are there.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OUT, ROOT } from '../folders.mjs'
import { stop } from '../say.mjs'
import { programVersion } from './deb.mjs'

/**
 * @param {string} unpacked folder of the unpacked program
 * @returns {string} the archive, in `out/package`
 */
export function makePortable(unpacked) {
  const stage = mkdtempSync(join(tmpdir(), 'bagan-portable-'))
  try {
    const folder = `bagan-sotk-${programVersion()}`
    cpSync(unpacked, join(stage, folder), { recursive: true, verbatimSymlinks: true })
    // Told to keep its data beside it; whoever takes the folder out has the usual places instead.
    mkdirSync(join(stage, folder, 'data'))
    cpSync(join(ROOT, 'build', 'installers', 'BACA SAYA.txt'), join(stage, folder, 'BACA SAYA.txt'))
    const file = join(OUT, 'package', `${folder}-linux-${process.arch}.tar.gz`)
    const { status, stderr } = spawnSync('tar', ['-C', stage, '-czf', file, folder], {
      encoding: 'utf8',
    })
    if (status !== 0) stop(`tar: ${stderr}`)
    return file
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}
