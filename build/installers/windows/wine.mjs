// A Windows to try installers on: Wine with a prefix of its own in a passing folder.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const LIMIT_MS = 120_000

/** Whether `tool` can be started here. @param {string} tool */
export function isHere(tool) {
  return spawnSync('which', [tool]).status === 0
}

/**
 * @param {string} folder of the prefix, not there yet
 * @param {string} language what its Windows speaks, as `id_ID.UTF-8`
 */
export function bringWine(folder, language) {
  const env = {
    ...process.env,
    WINEPREFIX: folder,
    WINEDEBUG: '-all',
    // No menus of this computer, no browsers, no .NET.
    WINEDLLOVERRIDES: 'winemenubuilder.exe=d;mshtml=d;mscoree=d',
    DISPLAY: '',
    LC_ALL: language,
    HOME: folder,
    USER: 'budi',
  }
  const started = spawnSync('wineboot', ['--init'], { env, encoding: 'utf8', timeout: LIMIT_MS })
  if (started.status !== 0) throw new Error(`Wine did not begin: ${started.stderr}`)
  const drive = join(folder, 'drive_c')
  // It answers every question with yes, so that an installer would think its program runs.
  rmSync(join(drive, 'windows', 'system32', 'WindowsPowerShell'), { recursive: true, force: true })
  return {
    env,
    drive,
    /** The path of this computer for one of that Windows. @param {string} path */
    inside: (path) => join(drive, ...path.replace(/^C:\\/i, '').split('\\')),
    /** The other way round. @param {string} path */
    outside: (path) => `Z:${path.replaceAll('/', '\\')}`,
    /**
     * @param {string} program
     * @param {readonly string[]} words
     * @returns {number | null} how it ended
     */
    run(program, words) {
      const done = spawnSync('wine', [program, ...words], { env, timeout: LIMIT_MS })
      // What an uninstaller does it does in a copy of itself that outlasts it.
      spawnSync('wineserver', ['--wait'], { env, timeout: LIMIT_MS })
      return done.status
    },
    /**
     * @param {string} key
     * @param {string} [name] the key's own value where none is named
     * @returns {string | null}
     */
    registry(key, name) {
      const which = name === undefined ? ['/ve'] : ['/v', name]
      const words = ['reg', 'query', key, ...which]
      const { status, stdout } = spawnSync('wine', words, { env, encoding: 'utf8' })
      return status === 0 ? (/REG_\w+ +(.*?)\r?$/m.exec(stdout)?.[1] ?? '') : null
    },
    /** Text an installer's program wrote, as Windows writes it. @param {string} path */
    text: (path) => (existsSync(path) ? readFileSync(path, 'utf16le') : null),
    end() {
      spawnSync('wineserver', ['--kill'], { env })
    },
  }
}

/** @typedef {ReturnType<typeof bringWine>} Wine */
