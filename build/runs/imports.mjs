import { posix } from 'node:path'

const FORMS = [
  /(?:^|[;\n])\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
  /(?:^|[;\n])\s*import\s*['"]([^'"]+)['"]/g,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\brequire\(\s*['"]([^'"]+)['"]/g,
  /new URL\(\s*['"](\.[^'"]+\.tsx?)['"],\s*import\.meta\.url/g,
]

/**
 * What a file imports, types and dynamic ones included; words in comments are not imports.
 * @param {string} text of the file
 * @returns {readonly string[]} each once, as written
 */
export function importedNames(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const names = FORMS.flatMap((form) => [...code.matchAll(form)].map((found) => found[1] ?? ''))
  return [...new Set(names)]
}

/**
 * @param {string} from path of the importing file, from the repository's folder with `/` between the parts
 * @param {string} name as written
 * @returns {string | null} such a path too; null where it is a package
 */
export function importedPath(from, name) {
  if (!name.startsWith('.')) return null
  return posix.join(posix.dirname(from), name.replace(/\?.*$/, ''))
}
