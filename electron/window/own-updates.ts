import { existsSync } from 'node:fs'
import { app } from 'electron'
import { createReadStream, promises } from 'original-fs'
import { releaseKeys } from '../updates/release-keys.ts'
import { createReplaced, type LookedAtFiles } from '../updates/replaced.ts'
import { ownExecutable } from './begin-anew.ts'

/** Files as they lie on the disk: Electron's own `fs` shows an archive of code as the folder that is packed in it. */
const files: LookedAtFiles = {
  stat: (path) => promises.stat(path).catch(() => null),
  bytes: (path) => createReadStream(path),
}

/**
 * What this program believes of newer ones, and what of it lies on the disk.
 * @param builtKeys the public keys it was built with, as PEM
 * @param code its file where it is not packed
 */
export function ownUpdates(dataVersion: number, builtKeys: string, code: string) {
  return {
    dataVersion,
    // Where it is being developed its sources lie open: whoever starts it may name a key to try.
    keys: releaseKeys((!app.isPackaged && process.env.BAGAN_RELEASE_KEYS) || builtKeys),
    place: {
      ...{ system: process.platform, arch: process.arch, env: process.env },
      ...{ executable: process.execPath, isThere: existsSync },
    },
    replaced: createReplaced({
      code: app.isPackaged ? app.getAppPath() : code,
      executable: ownExecutable(),
      files,
    }),
  }
}
