import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importedNames, importedPath } from '../../build/runs/imports.mjs'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const FOLDERS = ['electron', 'renderer', 'test', 'build']
const CODE = /\.(ts|tsx|mjs|cjs)$/

/** A file of ours, its path from the repository's folder with `/` between the parts. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly lines: number
}

/** An import as it stands in a file, types and dynamic ones included. */
export interface Import {
  readonly from: SourceFile
  /** As written. */
  readonly name: string
  /** Path from the repository's folder where it is a file of ours, else null. */
  readonly path: string | null
}

/** Paths of all files below the four folders. */
export function allPaths(): readonly string[] {
  return FOLDERS.flatMap((folder) => below(join(ROOT, folder)))
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .sort()
}

export function codeFiles(): readonly SourceFile[] {
  return allPaths()
    .filter((path) => CODE.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      return { path, text, lines: text.split('\n').length - 1 }
    })
}

/** Every import of a file; words in comments are not imports. */
export function importsOf(file: SourceFile): readonly Import[] {
  return importedNames(file.text).map((name) => {
    return { from: file, name, path: importedPath(file.path, name) }
  })
}

/** Paths below `electron/` that files of a folder take, by however many others of them. */
export function reachedFrom(folder: string, imports: readonly Import[]): readonly string[] {
  const reached = new Set<string>()
  const follow = (isFrom: (path: string) => boolean) => {
    for (const { from, path } of imports) {
      if (!path?.startsWith('electron/') || reached.has(path) || !isFrom(from.path)) continue
      reached.add(path)
      follow((one) => one === path)
    }
  }
  follow((path) => path.startsWith(folder))
  return [...reached]
}

function below(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? below(path) : [path]
  })
}
