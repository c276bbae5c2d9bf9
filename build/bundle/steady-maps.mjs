import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** In what the bundler writes for a picture taken by its address stands a number of its own, another one each time. */
const CHANCE = /ROLLDOWN_FILE_URL_[\w$-]+/g

/**
 * Source maps that are the same whenever the same is built: sources and names in them lose the number of chance.
 * @param {string} folder of a finished bundle
 */
export function steadyMaps(folder) {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.map'))) {
    const file = join(folder, name)
    const before = readFileSync(file, 'utf8')
    const after = before.replace(CHANCE, 'ROLLDOWN_FILE_URL')
    if (after !== before) writeFileSync(file, after)
  }
}
