import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

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
  const code = withoutComments(file.text)
  const names = [
    ...code.matchAll(/(?:^|[;\n])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/\brequire\(\s*['"]([^'"]+)['"]/g),
    ...code.matchAll(/new URL\(\s*['"](\.[^'"]+\.tsx?)['"],\s*import\.meta\.url/g),
  ].map((found) => found[1] ?? '')
  return [...new Set(names)].map((name) => ({ from: file, name, path: resolved(file, name) }))
}

function resolved(file: SourceFile, name: string): string | null {
  if (!name.startsWith('.')) return null
  return posix.normalize(posix.join(dirname(file.path), name.replace(/\?.*$/, '')))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function below(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? below(path) : [path]
  })
}
