// The unpacked program as one archive: unpacked anywhere it runs, and where a folder `data` stands in it, the data are there.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OUT, ROOT } from '../folders.mjs'
import { momentOf, setMoment } from '../release/moment.mjs'
import { stop } from '../say.mjs'
import { programVersion } from './deb.mjs'

/** The same bytes from the same files, whoever packs them and in which order the disk names them. */
const STEADY = [
  ...['--sort=name', '--format=gnu', '--owner=0', '--group=0', '--numeric-owner'],
  ...['--mode=u+rwX,go+rX,go-w', '--use-compress-program=gzip -n -6'],
]

/**
 * @param {string} unpacked folder of the unpacked program
 * @param {{ into?: string }} [wish] where else than in `out/package` it is to lie
 * @returns {string} the archive
 */
export function makePortable(unpacked, { into = join(OUT, 'package') } = {}) {
  const stage = mkdtempSync(join(tmpdir(), 'bagan-portable-'))
  try {
    const folder = `bagan-sotk-${programVersion()}`
    cpSync(unpacked, join(stage, folder), { recursive: true, verbatimSymlinks: true })
    // Told to keep its data beside it; whoever takes the folder out has the usual places instead.
    mkdirSync(join(stage, folder, 'data'))
    cpSync(join(ROOT, 'build', 'installers', 'BACA SAYA.txt'), join(stage, folder, 'BACA SAYA.txt'))
    const file = join(into, `${folder}-linux-${process.arch}.tar.gz`)
    setMoment(stage, momentOf(programVersion()))
    const { status, stderr } = spawnSync('tar', ['-C', stage, ...STEADY, '-cf', file, folder], {
      encoding: 'utf8',
    })
    if (status !== 0) stop(`tar: ${stderr}`)
    return file
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}
