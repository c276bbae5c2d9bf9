import { execFileSync } from 'node:child_process'
import { ROOT } from './folders.mjs'

/** What imports lead to. What lies elsewhere (settings, packages, files that tests read) may touch any test. */
const BY_IMPORTS = /^(renderer|electron|test|build)\/.*\.(tsx?|mjs|css)$|\.md$/

/**
 * What is being worked on: the branch since it left main; on main what is not committed, else the last commit.
 * @returns {{ since: string, told: string, paths: readonly string[] } | null} null: git does not know
 */
export function changedWork() {
  try {
    const branch = git('branch', '--show-current')
    const left = branch === 'main' ? git('rev-parse', 'HEAD') : git('merge-base', 'main', 'HEAD')
    const found = pathsSince(left)
    if (found.length > 0) return { since: left, told: `since ${left.slice(0, 7)}`, paths: found }
    return { since: 'HEAD~1', told: 'in the last commit', paths: pathsSince('HEAD~1') }
  } catch {
    return null
  }
}

/**
 * Whether imports say which tests a change can touch.
 * @param {readonly string[]} paths
 */
export function isByImports(paths) {
  return paths.every((path) => BY_IMPORTS.test(path))
}

/** @param {string} commit */
function pathsSince(commit) {
  const tracked = git('diff', '--name-only', commit)
  const fresh = git('ls-files', '--others', '--exclude-standard')
  return `${tracked}\n${fresh}`.split('\n').filter(Boolean)
}

/** @param {readonly string[]} args */
function git(...args) {
  return execFileSync('git', args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}
