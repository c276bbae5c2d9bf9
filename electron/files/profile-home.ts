import { isAbsolute, join } from 'node:path'
import type { UsualPlace } from './program-folders.ts'

const NAME = 'bagan-sotk'

/** Where the engine's profile of this user lies. */
export interface ProfileHome {
  readonly folder: string
  /** Where earlier versions kept it; null where that is the same place. */
  readonly older: string | null
}

export interface HomeParts {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly place: UsualPlace
  /** Whether something can be written into that folder. */
  takes(folder: string): boolean
}

/**
 * On Windows in the local AppData: the roaming one is carried over the network at every sign-in, and a database copied
 * while it is written is none. Where there is no local one, or it takes nothing, and on every other system the usual place.
 */
export function profileHome({ platform, env, place, takes }: HomeParts): ProfileHome {
  const usual = join(place('appData'), NAME)
  const local = platform === 'win32' ? (env.LOCALAPPDATA ?? '') : ''
  const folder = join(local, NAME)
  if (!isAbsolute(local) || folder === usual || !takes(folder))
    return { folder: usual, older: null }
  return { folder, older: usual }
}
