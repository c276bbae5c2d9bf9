import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { ROOT } from '../folders.mjs'

/**
 * Every file of ours that imports.
 * @returns {readonly import('./nearest.mjs').Source[]}
 */
export function ourSources() {
  return ['electron', 'renderer', 'test', 'build'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|[mc]js)$/.test(path))
      .map((path) => join(ROOT, folder, path))
      .map((file) => ({
        path: relative(ROOT, file).split(sep).join('/'),
        text: readFileSync(file, 'utf8'),
      })),
  )
}
