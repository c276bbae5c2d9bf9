import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Language } from '../../renderer/domain/values/language.ts'
import { about, asFailure, Failure } from '../contract/failure.ts'
import type { TemplateKeeper } from '../contract/main-services.ts'
import { failureSentence } from '../contract/words.ts'

/** More are no help to whoever chooses; the first ones by name are offered. */
export const MOST_TEMPLATES = 50
/** Larger than a city with all its history: what is to be begun from is smaller. */
export const LARGEST_TEMPLATE = 20 * 1024 * 1024
/** A share that is away can hold a call of the system up for minutes. */
const SLOW_MS = 10_000

/** The name of a file in the folder itself. */
export const TEMPLATE_FILE = /^[^./\\\0][^/\\\0]*\.bagan$/i

export interface OfficeTemplateParts {
  /** The folder the policy of this computer names; null where it names none. */
  readonly folder: string | null
  language(): Language
  readonly slowMs?: number
}

/** `.bagan` files an administrator keeps in a folder, for new offices to begin from. */
export function createOfficeTemplates(parts: OfficeTemplateParts): TemplateKeeper {
  const { folder, language, slowMs = SLOW_MS } = parts

  /** @returns the sentence where the file is not offered; null where it is */
  async function wrongWith(path: string): Promise<string | null> {
    const wrong = await refusalOf(path)
    return wrong && failureSentence(wrong.code, wrong.about, language())
  }

  return {
    async list() {
      if (folder === null) return null
      const found = await inTime(namesIn(folder), folder, slowMs)
      const names = found.slice(0, MOST_TEMPLATES)
      const wrong = await inTime(
        Promise.all(names.map((name) => wrongWith(join(folder, name)))),
        folder,
        slowMs,
      )
      const more = found.length - names.length
      return {
        folder,
        files: names.filter((_, at) => wrong[at] === null),
        left: [
          ...names.flatMap((name, at) => {
            const message = wrong[at]
            return message ? [{ name, message }] : []
          }),
          ...(more === 0
            ? []
            : [{ name: '', message: failureSentence('template-more', String(more), language()) }]),
        ],
      }
    },
    async read(name) {
      if (folder === null || !TEMPLATE_FILE.test(name)) throw new Failure('bad-input', name)
      const path = join(folder, name)
      const wrong = await inTime(refusalOf(path), folder, slowMs)
      if (wrong) throw wrong
      return inTime(
        about(path, () => readFile(path)),
        folder,
        slowMs,
      )
    },
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await about(folder, () => readdir(folder))
  return names.filter((name) => TEMPLATE_FILE.test(name)).sort((a, b) => a.localeCompare(b, 'id'))
}

/** Why a file is not offered: too large, a folder or no file at all, not to be read. */
async function refusalOf(path: string): Promise<Failure | null> {
  try {
    const found = await stat(path)
    // A pipe would give no end.
    if (!found.isFile()) return new Failure('template-no-file', basename(path))
    return found.size > LARGEST_TEMPLATE ? new Failure('template-too-large', basename(path)) : null
  } catch (error) {
    return asFailure(error, basename(path))
  }
}

async function inTime<T>(work: Promise<T>, folder: string, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure('folder-slow', folder)), ms)
  })
  // What comes after all is heard by nobody.
  work.catch(() => undefined)
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
