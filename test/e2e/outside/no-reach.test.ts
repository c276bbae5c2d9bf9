import { mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { electronOnly, HOME } from '../engine.ts'
import { forgiven } from './foreign.ts'

electronOnly('what its session refuses to load and to keep')

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
  const started = await desk.startProgram()
  const { program, page } = started
  await program.electron.evaluate(({ app, session }, folder) => {
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
  await program.electron.evaluate(async ({ session }, outside) => {
    for (const from of [outside, 'data:application/octet-stream,MZ']) {
      session.defaultSession.downloadURL(from)
    }
    session.fromPartition('paper').downloadURL(outside)
    await new Promise((done) => setTimeout(done, 1000))
  }, address)
  const tried = await program.electron.evaluate(
    () => (globalThis as unknown as { tried: boolean[] }).tried,
  )
  expect(tried.filter((isPrevented) => !isPrevented)).toEqual([])
  expect(readdirSync(downloads)).toEqual([])
  const left = readdirSync(desk.folder, { recursive: true }).map(String)
  expect(left.filter((name) => /jahat|\.exe|crdownload/.test(name))).toEqual([])
  expect(page.url()).toBe(HOME)
  forgiven(started)
  server.close()
})

test('the page may use nothing of the computer but put text on the clipboard', async ({ desk }) => {
  const started = await desk.startProgram()
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
