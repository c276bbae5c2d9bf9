import { safeStorage } from 'electron'
import type { Vault } from '../server/city-servers.ts'

/** The system's own place for secrets. Where it is none, or only pretends to hide, nothing is kept. */
export function createVault(): Vault {
  const isThere = () =>
    safeStorage.isEncryptionAvailable() &&
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text')
  return {
    hide: (secret) => (isThere() ? safeStorage.encryptString(secret).toString('base64') : null),
    show(hidden) {
      try {
        return safeStorage.decryptString(Buffer.from(hidden, 'base64'))
      } catch {
        return null
      }
    },
  }
}
