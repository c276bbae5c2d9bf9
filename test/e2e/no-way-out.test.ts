import { mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from './desk.ts'
import type { Launched } from './launch.ts'

const HOME = 'app://bagan/index.html'

/** Schemes a browser knows, and some that start another program where nothing holds them back. */
const FOREIGN = [
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
function forgiven({ errors }: Launched): void {
  ;(errors as string[]).length = 0
}

/** What the program was made to open outside, and how many windows there are. */
async function watched({ program }: Launched) {
  await program.evaluate(({ shell }) => {
    const outside: string[] = []
    Object.assign(globalThis, { outside })
    shell.openExternal = async (address) => void outside.push(address)
  })
  return () =>
    program.evaluate(({ BrowserWindow, webContents }) => ({
      outside: (globalThis as unknown as { outside: string[] }).outside,
      windows: BrowserWindow.getAllWindows().length,
      contents: webContents.getAllWebContents().length,
    }))
}

const ALONE = { outside: [], windows: 1, contents: 1 }

test('window.open opens nothing, whatever the address', async ({ desk }) => {
  const started = await desk.start()
  const { page } = started
  const seen = await watched(started)
  const opened = await page.evaluate(
    (addresses) =>
      addresses.filter((address) => {
        try {
          return window.open(address) !== null
        } catch {
          return false
        }
      }),
    ['', 'about:blank', HOME],
  )
  expect(opened).toEqual([])
  const foreign = await page.evaluate(
    (addresses) =>
      addresses.filter((address) => {
        try {
          return window.open(address, '_blank', 'popup,noopener=0') !== null
        } catch {
          return false
        }
      }),
    FOREIGN,
  )
  expect(foreign).toEqual([])
  await expect.poll(() => page.url()).toBe(HOME)
  expect(await seen()).toEqual(ALONE)
  forgiven(started)
})

test('no address takes the page away: set, replaced, clicked, sent as a form, refreshed', async ({
  desk,
}) => {
  const started = await desk.start()
  const { page } = started
  const seen = await watched(started)
  const ways = ['href', 'replace', 'link', 'form', 'refresh'] as const
  for (const way of ways) {
    for (const address of FOREIGN) {
      await page.evaluate(
        ([how, to]) => {
          const click = (element: HTMLElement) => {
            document.body.append(element)
            element.click()
            element.remove()
          }
          try {
            if (how === 'href') location.href = to
            else if (how === 'replace') location.replace(to)
            else if (how === 'link') click(Object.assign(document.createElement('a'), { href: to }))
            else if (how === 'form') {
              const form = Object.assign(document.createElement('form'), { action: to })
              document.body.append(form)
              form.submit()
              form.remove()
            } else {
              const meta = document.createElement('meta')
              meta.httpEquiv = 'refresh'
              meta.content = `0;url=${to}`
              document.head.append(meta)
            }
          } catch {
            // An address that is none is refused before it is tried.
          }
        },
        [way, address] as const,
      )
    }
    // What was on its way has arrived by then: the page answers, and is still the same.
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)))
    expect(page.url(), way).toBe(HOME)
  }
  expect(await page.evaluate(() => 'x' in window)).toBe(false)
  expect(await seen()).toEqual(ALONE)
  // Asked of the page itself: the driver goes on waiting for what was refused.
  expect(await page.evaluate(() => document.body.textContent)).toContain('Buka contoh')
  forgiven(started)
})

test('nothing is fetched, shown, run or sent from a foreign scheme', async ({ desk }) => {
  const started = await desk.start()
  const { page } = started
  const got = await page.evaluate(
    async (addresses) => {
      const tag = (name: string, field: string) => (address: string) =>
        new Promise((done, fail) => {
          const element = document.createElement(name)
          element.addEventListener('load', done)
          element.addEventListener('error', fail)
          element.addEventListener('loadeddata', done)
          if (name === 'link') element.setAttribute('rel', 'stylesheet')
          element.setAttribute(field, address)
          document.head.append(element)
          setTimeout(fail, 1000)
        })
      const ways: Record<string, (address: string) => Promise<unknown>> = {
        fetch: async (address) => {
          const answer = await fetch(address, { mode: 'no-cors' })
          // What lies at the program's own address and is not there is answered so.
          if (answer.status === 404) throw new Error('not there')
        },
        script: tag('script', 'src'),
        style: tag('link', 'href'),
        picture: tag('img', 'src'),
        film: tag('video', 'src'),
        module: (address) => import(/* @vite-ignore */ address),
        worker: (address) =>
          new Promise((done, fail) => {
            const worker = new Worker(address)
            worker.onmessage = done
            worker.onerror = fail
            setTimeout(fail, 300)
          }),
        events: (address) =>
          new Promise((done, fail) => {
            const source = new EventSource(address)
            source.onopen = done
            source.onerror = fail
            setTimeout(fail, 300)
          }),
      }
      const taken: string[] = []
      for (const [name, way] of Object.entries(ways)) {
        const tries = addresses.map(async (address) => {
          const isTaken = await (async () => way(address))().then(
            () => true,
            () => false,
          )
          if (isTaken) taken.push(`${name} ${address}`)
        })
        await Promise.all(tries)
      }
      return taken
    },
    FOREIGN.filter((address) => !address.startsWith('app://bagan/headless')),
  )
  expect(got).toEqual([])
  forgiven(started)
})

test('a path leads out of the program’s own folder by no spelling', async ({ desk }) => {
  const { page, errors } = await desk.start()
  const found = await page.evaluate(async () => {
    const paths = [
      ...['../main/main.cjs', '..%2fmain%2fmain.cjs', '%2e%2e/main/main.cjs', '..\\main\\main.cjs'],
      ...['..%5cmain%5cmain.cjs', '%252e%252e/main/main.cjs', './/../main/main.cjs', '/etc/passwd'],
      ...['/%2fetc/passwd', '//etc/hostname', 'fonts/../../main/preload.cjs', 'index.html%00.png'],
      ...['../../../package.json', 'C:/Windows/win.ini', 'file:///etc/passwd', '~/.bashrc', ''],
    ]
    const own = await (await fetch('index.html')).text()
    const outcomes: string[] = []
    for (const path of paths) {
      const answer = await fetch(`app://bagan/${path}`).catch(() => null)
      const text = answer?.ok ? await answer.text() : ''
      if (text !== '' && text.length !== own.length) outcomes.push(path)
    }
    return outcomes
  })
  expect(found).toEqual([])
  ;(errors as string[]).length = 0
})

test('a webview shows nothing and is given nothing', async ({ desk }) => {
  const started = await desk.start()
  const { page } = started
  const seen = await watched(started)
  const found = await page.evaluate(async () => {
    const views = ['app://bagan/index.html', 'https://example.org/', 'data:text/html,x'].map(
      (address) => {
        const view = document.createElement('webview')
        view.setAttribute('src', address)
        view.setAttribute('nodeintegration', '')
        view.setAttribute('preload', 'file:///etc/passwd')
        document.body.append(view)
        return view
      },
    )
    await new Promise((done) => setTimeout(done, 500))
    return views.map((view) => `${'loadURL' in view} ${view.shadowRoot === null}`)
  })
  expect(found).toEqual(['false true', 'false true', 'false true'])
  expect(await seen()).toEqual(ALONE)
  forgiven(started)
})

test('nothing is downloaded: blob, data, a link that asks for it, an answer that is a file', async ({
  desk,
}) => {
  const server = createServer((_request, response) => {
    response.setHeader('content-disposition', 'attachment; filename="jahat.exe"')
    response.end('MZ')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jahat.exe`
  const downloads = join(desk.folder, 'unduhan')
  mkdirSync(downloads)
  const started = await desk.start()
  const { program, page } = started
  await program.evaluate(({ app, session }, folder) => {
    const tried: boolean[] = []
    Object.assign(globalThis, { tried })
    app.setPath('downloads', folder)
    session.defaultSession.on('will-download', (event) => tried.push(event.defaultPrevented))
  }, downloads)
  await page.evaluate((outside) => {
    const blob = URL.createObjectURL(new Blob(['MZ'], { type: 'application/x-msdownload' }))
    const own = ['app://bagan/index.html', 'app://bagan/fonts/x.ttf']
    for (const href of [blob, 'data:application/octet-stream,MZ', outside, ...own]) {
      const link = Object.assign(document.createElement('a'), { href, download: 'jahat.exe' })
      document.body.append(link)
      link.click()
      link.removeAttribute('download')
      link.target = '_blank'
      link.click()
      link.remove()
    }
  }, address)
  // From the main process itself: what the page could never ask for is refused by the session as well.
  await program.evaluate(async ({ session }, outside) => {
    for (const from of [outside, 'data:application/octet-stream,MZ']) {
      session.defaultSession.downloadURL(from)
    }
    session.fromPartition('paper').downloadURL(outside)
    await new Promise((done) => setTimeout(done, 1000))
  }, address)
  const tried = await program.evaluate(() => (globalThis as unknown as { tried: boolean[] }).tried)
  expect(tried.filter((isPrevented) => !isPrevented)).toEqual([])
  expect(readdirSync(downloads)).toEqual([])
  const left = readdirSync(desk.folder, { recursive: true }).map(String)
  expect(left.filter((name) => /jahat|\.exe|crdownload/.test(name))).toEqual([])
  expect(page.url()).toBe(HOME)
  forgiven(started)
  server.close()
})

test('the page may use nothing of the computer but put text on the clipboard', async ({ desk }) => {
  const started = await desk.start()
  const granted = await started.page.evaluate(async () => {
    const outcomes: string[] = []
    const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0
    const attempt = async (name: string, work: () => Promise<unknown>) => {
      const limit = new Promise((_done, fail) => setTimeout(fail, 3000))
      const isGranted = await Promise.race([(async () => work())(), limit]).then(
        (value) => ![undefined, 'denied', false, null].includes(value as null) && !isEmpty(value),
        () => false,
      )
      if (isGranted) outcomes.push(name)
    }
    const names = [
      ...['geolocation', 'notifications', 'push', 'midi', 'camera', 'microphone'],
      ...['background-sync', 'ambient-light-sensor', 'accelerometer', 'gyroscope', 'magnetometer'],
      ...['clipboard-read', 'payment-handler', 'idle-detection', 'periodic-background-sync'],
      ...['screen-wake-lock', 'nfc', 'display-capture', 'persistent-storage', 'local-fonts'],
      ...['window-management', 'storage-access', 'top-level-storage-access'],
    ]
    for (const name of names) {
      await attempt(`query ${name}`, async () => {
        const { state } = await navigator.permissions.query({ name: name as PermissionName })
        return state === 'granted'
      })
    }
    const own = navigator as unknown as Record<string, Record<string, (...all: unknown[]) => never>>
    const uses: Record<string, () => Promise<unknown>> = {
      place: () =>
        new Promise((done, fail) => navigator.geolocation.getCurrentPosition(done, fail)),
      notification: () => Notification.requestPermission(),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
      microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
      screen: () => navigator.mediaDevices.getDisplayMedia(),
      midi: async () => own.requestMIDIAccess && navigator.requestMIDIAccess({ sysex: true }),
      usb: async () => own.usb?.requestDevice?.({ filters: [] }) ?? false,
      hid: async () => own.hid?.requestDevice?.({ filters: [] }) ?? false,
      serial: async () => own.serial?.requestPort?.() ?? false,
      bluetooth: async () => own.bluetooth?.requestDevice?.({ acceptAllDevices: true }) ?? false,
      reading: () => navigator.clipboard.readText(),
      awake: async () => own.wakeLock?.request?.('screen') ?? false,
      persistence: () => navigator.storage.persist(),
      windows: async () =>
        (window as unknown as Record<string, () => unknown>).getScreenDetails?.() ?? false,
      fonts: async () =>
        (window as unknown as Record<string, () => unknown[]>).queryLocalFonts?.().length ?? false,
      opening: async () =>
        (window as unknown as Record<string, () => unknown>).showOpenFilePicker?.() ?? false,
    }
    for (const [name, use] of Object.entries(uses)) await attempt(name, use)
    return outcomes
  })
  expect(granted).toEqual([])
  forgiven(started)
})
