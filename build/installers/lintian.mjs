// A package of Debian's kind, judged by Debian's own judge where it is installed.
import { spawnSync } from 'node:child_process'

/**
 * @param {string} file a .deb
 * @returns {{ valid: boolean | null, said: string }} `valid` is null where lintian is not installed
 */
export function judgeDeb(file) {
  const args = [
    '--no-cfg',
    '--allow-root',
    '--fail-on',
    'error,warning',
    '--tag-display-limit',
    '0',
  ]
  const { status, stdout, stderr, error } = spawnSync('lintian', [...args, file], {
    encoding: 'utf8',
  })
  if (error) return { valid: null, said: 'lintian: not judged, it is not here' }
  const said = `${stdout}${stderr}`.trim()
  return status === 0
    ? { valid: true, said: 'lintian: no error and no warning' }
    : { valid: false, said: `lintian (${status}):\n${said}` }
}
