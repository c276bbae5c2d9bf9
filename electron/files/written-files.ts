import { readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { about, Failure } from '../contract/failure.ts'
import type { WrittenFile } from '../contract/ipc-contract.ts'
import type { WrittenFiles } from '../contract/main-services.ts'
import { OWN_FILE } from './own-rights.ts'
import { safeWrite, syncFolder } from './safe-write.ts'

const LIST = 'berkas-tersimpan.json'
/** The oldest are no longer known. */
const MOST = 500

const listSchema = z.array(
  z.object({ path: z.string(), at: z.string(), size: z.int(), changed: z.number() }),
)
type Noted = z.infer<typeof listSchema>[number]

/**
 * The files that were saved from the window, so that they can be found again and deleted. One that was changed since by
 * another program is another's file: it is not named, and not deleted.
 * @param folder of the program's own
 */
export function createWrittenFiles(folder: string, now: () => string): WrittenFiles {
  const path = join(folder, LIST)
  /** Named no longer, and may be deleted as long as the program runs. */
  const letGo = new Map<string, Noted>()

  async function read(): Promise<Noted[]> {
    const text = await readFile(path, 'utf8').catch(() => '[]')
    try {
      const found = listSchema.safeParse(JSON.parse(text))
      return found.success ? found.data : []
    } catch {
      return []
    }
  }

  function write(list: readonly Noted[]): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(list.slice(-MOST), null, 1)}\n`)
    return safeWrite(path, bytes, { keepPrevious: false, rights: OWN_FILE })
  }

  return {
    async note(file) {
      const { size, mtimeMs: changed } = await stat(file)
      const others = (await read()).filter((one) => one.path !== file)
      await write([...others, { path: file, at: now(), size, changed }])
    },
    async list() {
      const found: WrittenFile[] = []
      for (const one of await read()) {
        if (await isAsWritten(one)) found.push({ path: one.path, at: one.at })
      }
      return found.reverse()
    },
    async remove(file) {
      const list = await read()
      const noted = list.find((one) => one.path === file) ?? letGo.get(file)
      if (!noted || !(await isAsWritten(noted))) throw new Failure('bad-input', file)
      await about(file, () => rm(file))
      await syncFolder(dirname(file))
      await write(list.filter((one) => one !== noted))
      return true
    },
    async forget(files) {
      const list = await read()
      const left = list.filter((one) => !files.includes(one.path))
      for (const one of list) if (!left.includes(one)) letGo.set(one.path, one)
      if (left.length < list.length) await write(left)
      return true
    },
  }
}

async function isAsWritten({ path, size, changed }: Noted): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed
}
