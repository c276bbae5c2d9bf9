import { execFileSync } from 'node:child_process'
import { ROOT } from '../folders.mjs'

/** What imports lead to. What lies elsewhere (settings, packages, files that tests read) may touch any test. */
const BY_IMPORTS = /^(renderer|electron|test|build)\/.*\.(tsx?|mjs|css)$|\.md$/

/**
 * What is being worked on: the branch since it left main; on main what is not committed, else the last commit.
 * @returns {{ told: string, paths: readonly string[] } | null} null: git does not know
 */
export function changedWork() {
  try {
    const branch = git('branch', '--show-current')
    const left = branch === 'main' ? git('rev-parse', 'HEAD') : leftMain()
    const found = pathsSince(left)
    if (found.length > 0) return { told: `since ${left.slice(0, 7)}`, paths: found }
    return { told: 'in the last commit', paths: pathsSince('HEAD~1') }
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

/** A clone of one branch knows main only as it is elsewhere. */
function leftMain() {
  try {
    return git('merge-base', 'main', 'HEAD')
  } catch {
    return git('merge-base', 'origin/main', 'HEAD')
  }
}

/** @param {string} commit */
function pathsSince(commit) {
  // Of a file with a new name, the old one too: somebody may still import it.
  const tracked = git('diff', '--name-only', '--no-renames', commit)
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
