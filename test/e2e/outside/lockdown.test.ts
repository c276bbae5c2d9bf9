import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'

electronOnly('its session, its permissions and its windows are closed to the outside')

test('the page is at its own origin, with storage of its own', async ({ firstScreen }) => {
  const { page } = firstScreen
  expect(page.url()).toBe('app://bagan/index.html')
  expect(await page.evaluate(() => [origin, isSecureContext])).toEqual(['app://bagan', true])
  expect(await page.evaluate(() => typeof indexedDB.open)).toBe('function')
})

test('a nonce is never used twice', async ({ firstScreen }) => {
  const { page } = firstScreen
  const nonce = () => page.locator('meta[name="csp-nonce"]').getAttribute('content')
  const first = await nonce()
  await page.reload()
  expect(first).toMatch(/^[\w+/]{20,}$/)
  expect(await nonce()).not.toBe(first)
})

test('nothing leads outside: no window, no address, no fetch, no code from text', async ({
  firstScreen,
}) => {
  let reached = 0
  const server = createServer((_request, response) => {
    reached++
    response.setHeader('access-control-allow-origin', '*')
    response.end('ok')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const { program, page, errors } = firstScreen

  expect(await page.evaluate((url) => window.open(url) === null, address)).toBe(true)
  await page.evaluate((url) => {
    location.href = url
    navigator.sendBeacon(url, 'x')
  }, address)
  const refused = await page.evaluate(async (url) => {
    const tries = {
      fetch: () => fetch(url),
      picture: () =>
        new Promise((done, fail) => {
          const picture = new Image()
          picture.onload = done
          picture.onerror = fail
          picture.src = url
        }),
      file: () => fetch('file:///etc/hostname'),
      code: async () => new Function('return 1')(),
      socket: () =>
        new Promise((done, fail) => {
          const socket = new WebSocket(url.replace('http', 'ws'))
          socket.onopen = done
          socket.onerror = fail
        }),
      camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
    }
    const outcomes: Record<string, string> = {}
    for (const [name, attempt] of Object.entries(tries)) {
      outcomes[name] = await attempt().then(
        () => 'allowed',
        () => 'refused',
      )
    }
    return outcomes
  }, address)
  expect(refused).toEqual({
    fetch: 'refused',
    picture: 'refused',
    file: 'refused',
    code: 'refused',
    socket: 'refused',
    camera: 'refused',
  })
  expect(page.url()).toBe('app://bagan/index.html')
  expect(await program.windows()).toBe(1)
  expect(reached).toBe(0)
  server.close()
  ;(errors as string[]).length = 0
})

test('the page has no Node and no Electron, only its calls', async ({ firstScreen }) => {
  const { page } = firstScreen
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
  )
  expect(found).toEqual([])
  const strange = await page.evaluate(() => {
    const { desktop } = window as unknown as {
      desktop: Record<string, (input: unknown) => unknown>
    }
    return Promise.all([
      desktop.readJournal?.({ id: '../..', fromSeq: 1 }),
      desktop.readStartFile?.({ path: '/etc/hostname' }),
    ])
  })
  expect(strange).toMatchObject([
    { ok: false, code: 'bad-input' },
    { ok: false, code: 'not-started-with' },
  ])
})

test('the page stays where it is, wherever it is told to go', async ({ firstScreen }) => {
  const { page, errors } = firstScreen
  for (const address of ['app://bagan/headless.html', 'app://print/x', 'file:///etc/passwd']) {
    await page.evaluate((to) => {
      location.href = to
    }, address)
    await page.waitForTimeout(300)
    expect(page.url(), address).toBe('app://bagan/index.html')
  }
  ;(errors as string[]).length = 0
})

for (const address of ['about:blank', 'about:srcdoc', 'about:version', 'about:blank#x']) {
  test(`${address} gives way to the program again`, async ({ firstScreen }) => {
    const { page, errors } = firstScreen
    await page
      .evaluate((to) => {
        location.href = to
      }, address)
      // The page may be gone before it answers.
      .catch(() => undefined)
    await expect.poll(() => page.url()).toBe('app://bagan/index.html')
    await expect(page.getByRole('button', { name: /Buka contoh/ })).toBeEnabled()
    ;(errors as string[]).length = 0
  })
}

test('WebRTC finds no address to send from, and sends nothing', async ({ firstScreen }) => {
  const socket = createSocket('udp4')
  let packets = 0
  socket.on('message', () => packets++)
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done))
  const { page } = firstScreen
  const found = await page.evaluate(async (port) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
    const candidates: string[] = []
    peer.onicecandidate = ({ candidate }) =>
      void (candidate && candidates.push(candidate.candidate))
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((done) => setTimeout(done, 2000))
    peer.close()
    return candidates.filter((one) => / udp /i.test(one))
  }, socket.address().port)
  expect(found).toEqual([])
  expect(packets).toBe(0)
  socket.close()
})
