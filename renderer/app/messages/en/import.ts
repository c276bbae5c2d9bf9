import type { importWords as indonesian } from '../id/import.ts'

/** Words while a file is read and looked at. */
export const importWords: Record<keyof typeof indonesian, string> = {
  'import.reason-bagan': 'a .bagan file',
}
