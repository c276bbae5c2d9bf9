import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Where everything made goes; git does not see it. */
export const OUT = join(ROOT, 'out')

/** The built program: what Electron loads and what the installers ship. */
export const APP = join(OUT, 'app')

/** Things worth keeping between clones: the runtime and what was learnt about this machine. */
export const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bagan-sotk')
