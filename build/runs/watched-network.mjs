import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ v4: number, v6: number }} Packets */
/** @typedef {{ code: number, said: string, control: Packets, sent: Packets }} Watched */

const SCRIPT = fileURLToPath(new URL('watched-network.sh', import.meta.url))

/** A network of its own; who is not root is root in it. */
const APART = ['-n', '-m', ...(process.getuid?.() === 0 ? [] : ['-r'])]

/**
 * Why no packet can be counted here, or null where it can: it takes a network of its own (`unshare`, as root or where
 * users may have one) and `ip`.
 * @returns {string | null}
 */
export function whyUnwatched() {
  if (process.platform !== 'linux') return 'packets are counted on Linux only'
  if (spawnSync('ip', ['-V']).status !== 0) return 'the command ip (iproute2) is not here'
  const { status, stderr } = spawnSync('unshare', [...APART, 'ip', ...VETH], { encoding: 'utf8' })
  return status === 0 ? null : `a network of its own cannot be made here: ${String(stderr).trim()}`
}

const VETH = ['link', 'add', 'out4', 'type', 'veth', 'peer', 'name', 'far4']

/**
 * Runs a command in a network of its own, and counts what it sends from outside of it.
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [folder] where it runs
 * @returns {Promise<Watched>} `control` counts packets that were sent on purpose, `sent` those of the command
 */
export async function watchNetwork(command, env = process.env, folder = process.cwd()) {
  const aside = mkdtempSync(join(tmpdir(), 'bagan-packets-'))
  const report = join(aside, 'report')
  const child = spawn('unshare', [...APART, 'sh', SCRIPT, report, ...command], {
    env,
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk
    })
  }
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  const counts = existsSync(`${report}.counts`) ? readFileSync(`${report}.counts`, 'utf8') : ''
  rmSync(aside, { recursive: true, force: true })
  const [before, control, after] = ['before', 'control', 'after'].map((name) => {
    const [, v4 = Number.NaN, v6 = Number.NaN] =
      counts.match(new RegExp(`^${name} (\\d+) (-?\\d+)$`, 'm'))?.map(Number) ?? []
    return { v4, v6 }
  })
  return { code, said, control: between(before, control), sent: between(control, after) }
}

/**
 * @param {Packets | undefined} from
 * @param {Packets | undefined} to
 */
function between(from, to) {
  return {
    v4: (to?.v4 ?? Number.NaN) - (from?.v4 ?? Number.NaN),
    v6: (to?.v6 ?? Number.NaN) - (from?.v6 ?? Number.NaN),
  }
}
