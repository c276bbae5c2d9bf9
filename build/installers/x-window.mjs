// What a window tells the desktop of itself, under X.
import { spawnSync } from 'node:child_process'

/**
 * @param {string} display
 * @param {string} title how the name of the window begins
 * @returns {{ class: string, hasIcon: boolean } | 'none' | null} null where nothing here can look
 */
export function windowOf(display, title) {
  const tree = spawnSync('xwininfo', ['-display', display, '-root', '-tree'], { encoding: 'utf8' })
  if (tree.error) return null
  const window = windowIn(tree.stdout, title)
  if (!window) return 'none'
  const args = ['-display', display, '-id', window.id, '-notype', '_NET_WM_ICON']
  const { error, stdout } = spawnSync('xprop', args, { encoding: 'utf8' })
  if (error) return null
  return { class: window.class, hasIcon: stdout.includes('=') && !stdout.includes('not found') }
}

/**
 * @param {string} tree what xwininfo says of all windows
 * @param {string} title
 * @returns {{ id: string, class: string } | null}
 */
export function windowIn(tree, title) {
  for (const line of tree.split('\n')) {
    const found = /^ +(0x[0-9a-f]+) "(.*)": \("([^"]*)" "([^"]*)"\)/.exec(line)
    const [, id, name = '', , group] = found ?? []
    if (id && group && name.includes(title)) return { id, class: group }
  }
  return null
}
