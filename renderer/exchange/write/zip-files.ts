import { zipSync } from 'fflate'

/** Several files as one archive; the same files give the same bytes. Pictures are packed already. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const parts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) })
}
