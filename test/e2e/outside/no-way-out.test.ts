import { expect, test } from '../desk.ts'
import { electronOnly, HOME } from '../engine.ts'
import { FOREIGN, forgiven, NOTHING_OPENED, watched } from './foreign.ts'

electronOnly('where its window may go')

test('window.open opens nothing, whatever the address', async ({ firstScreen }) => {
  const started = firstScreen
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
    ['', 'about:blank'],
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
  expect(await seen()).toEqual(NOTHING_OPENED)
  forgiven(started)
})

test('no address takes the page away: set, replaced, clicked, sent as a form, refreshed', async ({
  firstScreen,
}) => {
  const started = firstScreen
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
  expect(await seen()).toEqual(NOTHING_OPENED)
  // Asked of the page itself: the driver goes on waiting for what was refused.
  expect(await page.evaluate(() => document.body.textContent)).toContain('Buka contoh')
  forgiven(started)
})

test('nothing is fetched, shown, run or sent from a foreign scheme', async ({ firstScreen }) => {
  const started = firstScreen
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

test('a path leads out of the program’s own folder by no spelling', async ({ firstScreen }) => {
  const { page, errors } = firstScreen
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

test('a webview shows nothing and is given nothing', async ({ firstScreen }) => {
  const started = firstScreen
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
  expect(await seen()).toEqual(NOTHING_OPENED)
  forgiven(started)
})
