import { spawnSync } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../electron/temporary-folder.ts'

const BUILD = fileURLToPath(new URL('../../../build', import.meta.url))

/** The command in sources of its own: the keys of a trial have no place in these. */
function sources() {
  const folder = temporaryFolder()
  const root = join(folder, 'sumber')
  mkdirSync(join(root, 'build', 'release'), { recursive: true })
  for (const file of ['folders.mjs', 'say.mjs', 'release/keys.mjs'])
    cpSync(join(BUILD, file), join(root, 'build', file))
  const command = join(root, 'build', 'release', 'keys.mjs')
  return {
    ...{ folder, root },
    publicKeys: join(root, 'build', 'release', 'release-keys.pem'),
    run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
      const { BAGAN_RELEASE_PASSPHRASE: _, ...own } = process.env
      const done = spawnSync(process.execPath, [command, ...args], {
        ...{ cwd: folder, env: { ...own, ...env }, encoding: 'utf8' },
      })
      return { code: done.status, said: done.stdout + done.stderr }
    },
  }
}

const publicOf = (pem: string, passphrase?: string) =>
  createPublicKey(createPrivateKey({ key: pem, ...(passphrase ? { passphrase } : {}) }))
    .export({ type: 'spki', format: 'pem' })
    .toString()

describe('node build/release/keys.mjs FILE', () => {
  it('writes a private key for its owner alone, and adds the public one', () => {
    const { folder, publicKeys, run } = sources()
    const first = run(['kunci.pem'])
    expect(first).toMatchObject({ code: 0 })
    expect(first.said).toContain(join(folder, 'kunci.pem'))
    expect(first.said).toContain('It is not sealed')
    const path = join(folder, 'kunci.pem')
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    const known = readFileSync(publicKeys, 'utf8')
    expect(known).toBe(publicOf(readFileSync(path, 'utf8')))

    // A key that takes over later stands behind the first: who has the older program still believes that one.
    expect(run(['kedua.pem']).code).toBe(0)
    const second = publicOf(readFileSync(join(folder, 'kedua.pem'), 'utf8'))
    expect(readFileSync(publicKeys, 'utf8')).toBe(known + second)
  })

  it('seals the private one by a passphrase of the environment', () => {
    const { folder, publicKeys, run } = sources()
    const made = run(['kunci.pem'], { BAGAN_RELEASE_PASSPHRASE: 'frasa rahasia' })
    expect(made).toMatchObject({ code: 0 })
    expect(made.said).not.toMatch(/not sealed|frasa rahasia/)
    const pem = readFileSync(join(folder, 'kunci.pem'), 'utf8')
    expect(pem).toContain('ENCRYPTED PRIVATE KEY')
    expect(() => publicOf(pem)).toThrow()
    expect(publicOf(pem, 'frasa rahasia')).toBe(readFileSync(publicKeys, 'utf8'))
  })

  it('writes none over another, none into the sources, none where no folder is', () => {
    const { folder, root, publicKeys, run } = sources()
    writeFileSync(join(folder, 'ada.pem'), 'yang lama')
    symlinkSync(root, join(folder, 'tautan'))
    for (const [file, said] of [
      ['ada.pem', 'is there already'],
      [join('sumber', 'kunci.pem'), 'lies inside the sources'],
      [join('sumber', '..kunci.pem'), 'lies inside the sources'],
      [join('tautan', 'kunci.pem'), 'lies inside the sources'],
      [join('tiada', 'kunci.pem'), 'There is no folder'],
    ] as const) {
      const refused = run([file])
      expect([file, refused.code]).toEqual([file, 1])
      expect(refused.said).toContain(said)
    }
    expect(readFileSync(join(folder, 'ada.pem'), 'utf8')).toBe('yang lama')
    expect(existsSync(publicKeys)).toBe(false)
    expect(existsSync(join(root, 'kunci.pem'))).toBe(false)
  })

  it('takes the private one away where the public one cannot be added', () => {
    const { folder, publicKeys, run } = sources()
    mkdirSync(publicKeys)
    const refused = run(['kunci.pem'])
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('cannot be written')
    expect(existsSync(join(folder, 'kunci.pem'))).toBe(false)
    rmSync(publicKeys, { recursive: true })
  })

  it.each([[[]], [['a.pem', 'b.pem']]])('says what to type: %j', (args) => {
    const refused = sources().run(args)
    expect(refused.code).toBe(1)
    expect(refused.said).toContain('Type: node build/release/keys.mjs FILE')
  })
})
