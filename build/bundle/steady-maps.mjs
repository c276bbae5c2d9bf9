import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Source maps that are the same whenever the same is built. For a picture that is taken by its address the bundler makes
 * a line of code with a number of its own, another one each time; nobody steps through it, so its text is left out.
 * @param {string} folder of a finished bundle
 */
export function steadyMaps(folder) {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.map'))) {
    const file = join(folder, name)
    const before = readFileSync(file, 'utf8')
    if (!before.includes('ROLLDOWN_FILE_URL_')) continue
    /** @type {{ sourcesContent?: (string | null)[] }} */
    const map = JSON.parse(before)
    const texts = map.sourcesContent ?? []
    map.sourcesContent = texts.map((text) => (text?.includes('ROLLDOWN_FILE_URL_') ? null : text))
    writeFileSync(file, JSON.stringify(map))
  }
}
