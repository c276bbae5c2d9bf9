import { LIMITS } from '../../exchange/sheets/limits.ts'
import type { InputFile } from '../../exchange/sheets/load-sheets.ts'
import type { Words } from '../../words/words.ts'
import { CannotRead } from './cannot-read.ts'

/** A file that lies on the window: its size is known before a byte of it is read. */
type Dropped = Pick<File, 'name' | 'size' | 'arrayBuffer'>

/** The files that were dropped. A table larger than what is read is refused unread, with an Error that says so. */
export async function droppedFiles(
  files: readonly Dropped[],
  words: Words,
): Promise<readonly InputFile[]> {
  const large = files.find(({ name, size }) => size > LIMITS.bytes && !/\.bagan$/i.test(name))
  if (large)
    throw new CannotRead(words('import-problem.too-large-bytes', { sheet: large.name }), true)
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}
