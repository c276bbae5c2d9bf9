import type { Launched } from '../launch.ts'

/** Schemes a browser knows, and some that start another program where nothing holds them back. */
export const FOREIGN = [
  ...['http://example.org/', 'https://example.org/', 'ftp://example.org/', 'ws://example.org/'],
  ...[
    'file:///etc/passwd',
    'filesystem:app://bagan/temporary/x',
    'chrome://gpu',
    'chrome://version',
  ],
  ...[
    'chrome-extension://abcdefghijklmnopabcdefghijklmnop/x.html',
    'devtools://devtools/bundled/x',
  ],
  ...['view-source:app://bagan/index.html'],
  ...['data:text/html,<script>parent.x=1</script>', 'javascript:void(window.x=1)', 'blob:null/x'],
  ...[
    'mailto:a@example.org',
    'tel:+62',
    'ms-word:ofe|u|x',
    'vscode://x',
    'smb://host/share',
    'x:y',
  ],
  ...['app://print/paper-1.html', 'app://bagan/headless.html', 'app://bagan/../index.html.map'],
  ...['app://other/index.html', 'app://bagan@example.org/'],
]

/** What nobody in the page can prevent is not the page's error. */
export function forgiven({ errors }: Launched): void {
  const kept = errors as string[]
  kept.length = 0
  // What the network has to say of what was refused may come when the test is over.
  Object.defineProperty(kept, 'push', { value: () => 0, configurable: true })
}

/** What the program has been made to open since: addresses outside, windows, contents of windows. */
export async function watched({ program }: Launched) {
  await program.electron.evaluate(({ shell }) => {
    const outside: string[] = []
    Object.assign(globalThis, { outside })
    shell.openExternal = async (address) => void outside.push(address)
  })
  const count = () =>
    program.electron.evaluate(({ BrowserWindow, webContents }) => ({
      outside: (globalThis as unknown as { outside: string[] }).outside,
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
    }))
  const before = await count()
  return async () => {
    const { outside, windows, contents } = await count()
    return { outside, windows: windows - before.windows, contents: contents - before.contents }
  }
}

export const NOTHING_OPENED = { outside: [], windows: 0, contents: 0 }
