import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { about, Failure } from '../contract/failure.ts'
import { createQueue } from '../contract/in-turn.ts'
import { OWN_FILE } from './own-rights.ts'
import { safeWrite } from './safe-write.ts'

/** What this computer keeps of offices, by their names: where their folder is, which server they have. */
export interface KeptLinks<L> {
  /** Null where that office has none. Throws `Failure` where what is kept cannot be read. */
  of(id: string): Promise<L | null>
  keep(id: string, link: L): Promise<void>
  /** False where it had none. */
  drop(id: string): Promise<boolean>
}

/**
 * Links in one small file of the program's own. A file that cannot be read is told each time and never written over; one
 * that is damaged is put aside under a name with the moment, and told until a link is kept anew.
 * @param name of the file, without its `.json`
 */
export function createKeptLinks<L>(
  folder: string,
  name: string,
  link: z.ZodType<L>,
  now: () => string = () => new Date().toISOString(),
): KeptLinks<L> {
  const path = join(folder, `${name}.json`)
  const schema = z.record(z.string(), link)
  const inTurn = createQueue()
  /** Where what was damaged lies now. */
  let aside: string | null = null

  async function read(): Promise<Record<string, L>> {
    const text = await about(path, () =>
      readFile(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    )
    if (text === null) return {}
    const found = schema.safeParse(jsonOf(text))
    if (found.success) return found.data
    const moment = now().replace(/[:.]/g, '-')
    const place = join(folder, `${name} (disisihkan ${moment}).json`)
    await about(path, () => rename(path, place))
    aside = place
    return {}
  }

  async function sound(): Promise<Record<string, L>> {
    const links = await read()
    if (aside !== null) throw new Failure('links-set-aside', aside)
    return links
  }

  async function write(links: Readonly<Record<string, L>>): Promise<void> {
    const bytes = Buffer.from(`${JSON.stringify(links, null, 1)}\n`)
    await safeWrite(path, bytes, { keepPrevious: false, rights: OWN_FILE })
    aside = null
  }

  return {
    of: (id) => inTurn(async () => (await sound())[id] ?? null),
    keep: (id, one) => inTurn(async () => write({ ...(await read()), [id]: one })),
    drop: (id) =>
      inTurn(async () => {
        const { [id]: left, ...others } = await sound()
        if (left !== undefined) await write(others)
        return left !== undefined
      }),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
