// What a software centre will read, judged by AppStream's own validator where it is installed.
import { spawnSync } from 'node:child_process'

/** The one thing that is no fault of the metadata: the specification asks for a page, and does not require it. */
const NO_PAGE = 'url-homepage-missing'

/**
 * Judges metadata, menu entry and icons together, as they will lie on the disk. A program that has no page yet names
 * none: for that one hint, which AppStream lets a project lower, nothing is refused, and it is said.
 * @param {string} tree folder with `usr/share/…` in it
 * @param {string | undefined} page the home page, where there is one
 * @returns {{ valid: boolean | null, said: string }} `valid` is null where the validator is not installed
 */
export function judgeAppStream(tree, page) {
  const plain = validate(tree)
  if (plain === null) return { valid: null, said: 'AppStream: not judged, no appstreamcli is here' }
  if (plain.valid) return { valid: true, said: 'AppStream: the metadata is valid' }
  if (page || !plain.said.includes(NO_PAGE)) return plain
  const other = validate(tree, `--override=${NO_PAGE}=info`)
  if (!other?.valid) return other ?? plain
  return {
    valid: true,
    said: `AppStream: the metadata is valid but for a home page, which whoever releases it names (${NO_PAGE})`,
  }
}

/**
 * @param {string} tree
 * @param {readonly string[]} more
 * @returns {{ valid: boolean, said: string } | null}
 */
function validate(tree, ...more) {
  const args = ['validate-tree', '--no-net', ...more, tree]
  const { status, stdout, stderr, error } = spawnSync('appstreamcli', args, { encoding: 'utf8' })
  return error ? null : { valid: status === 0, said: `${stdout}${stderr}` }
}
