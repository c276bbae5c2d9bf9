import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../desk.ts'
import { electronOnly } from '../engine.ts'
import type { Program } from '../program.ts'

electronOnly('which frame may ask its main process')

/** What the program's own preload gets for an answer in a window of that address. */
function askedFrom(program: Program, address: string): Promise<string> {
  return program.electron.evaluate(async ({ app, BrowserWindow }, to) => {
    const preload = `${app.getAppPath()}/out/app/main/preload.cjs`
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload, contextIsolation: true, sandbox: true },
    })
    await window.loadURL(to).catch(() => undefined)
    const answer = await window.webContents.executeJavaScript(
      `desktop.programInfo({}).then(({ ok, code }) => ok ? 'taken' : code)`,
    )
    window.destroy()
    return answer as string
  }, address)
}

test('a window of another origin is a stranger to every call', async ({ desk }) => {
  const { program } = await desk.startProgram()
  const file = join(desk.folder, 'asing.html')
  writeFileSync(file, '<p>asing</p>')
  for (const address of ['data:text/html,<p>asing', `file://${file}`, 'about:blank']) {
    expect(await askedFrom(program, address), address).toBe('stranger')
  }
})

test('a second window with the program’s own page is a stranger too', async ({ desk }) => {
  const { program } = await desk.startProgram()
  for (const page of ['index.html', 'headless.html']) {
    expect(await askedFrom(program, `app://bagan/${page}`), page).toBe('stranger')
  }
})

test('a frame in the page gets no calls, and none is answered', async ({ desk }) => {
  const { program, page, errors } = await desk.startProgram()
  const found = await page.evaluate(async () => {
    const addresses = [
      ...['', 'app://bagan/index.html', 'app://bagan/headless.html', 'app://print/paper-1.html'],
      ...['data:text/html,<p>x', 'https://example.org/', 'file:///etc/passwd'],
    ]
    const frames = addresses.map((address) => {
      const frame = document.createElement('iframe')
      if (address) frame.src = address
      return frame
    })
    const written = document.createElement('iframe')
    written.srcdoc = '<p>x</p>'
    for (const tag of ['object', 'embed'] as const) {
      const inside = document.createElement(tag)
      inside.setAttribute(tag === 'object' ? 'data' : 'src', 'app://bagan/index.html')
      document.body.append(inside)
    }
    document.body.append(...frames, written)
    await new Promise((done) => setTimeout(done, 500))
    return [...frames, written].map((frame) => {
      try {
        const inner = frame.contentWindow as unknown as { desktop?: unknown; document: Document }
        return `${typeof inner.desktop} ${inner.document.body?.textContent?.trim() ?? ''}`
      } catch {
        return 'out of reach'
      }
    })
  })
  expect(found.filter((one) => !['undefined ', 'out of reach'].includes(one))).toEqual([
    // Text of the page itself: no script of it runs, and no call is there.
    ...found.filter((one) => one === 'undefined x'),
  ])

  const answers = await program.electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const [own] = BrowserWindow.getAllWindows()
    const frames = own?.webContents.mainFrame.frames ?? []
    const handlers = (
      ipcMain as unknown as { _invokeHandlers: Map<string, (...args: unknown[]) => unknown> }
    )._invokeHandlers
    const outcomes: string[] = []
    for (const senderFrame of [...frames, null]) {
      for (const [channel, handler] of handlers) {
        if (!channel.startsWith('bagan:')) continue
        const answer = await new Promise<unknown>((resolve) => {
          const event = { senderFrame, sender: own?.webContents, _reply: resolve, _throw: resolve }
          void Promise.resolve(handler(event, {})).then((value) => value && resolve(value))
        })
        outcomes.push(String((answer as { code?: string }).code ?? 'taken'))
      }
    }
    return { frames: frames.length, outcomes: [...new Set(outcomes)] }
  })
  expect(answers.frames).toBeGreaterThan(0)
  expect(answers.outcomes).toEqual(['stranger'])
  ;(errors as string[]).length = 0
})
