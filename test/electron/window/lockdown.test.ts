import { describe, expect, test, vi } from 'vitest'
import { electronDouble } from '../electron-double.ts'

vi.mock('electron', () => electronDouble())
const { mayLeave, mayLoad, mayNavigate, mayUse } = await import(
  '../../../electron/window/lockdown.ts'
)

describe('lockdown', () => {
  test.each([
    'app://bagan/index.html',
    'app://bagan/index.html?x=1#isi',
    'app://bagan/headless.html',
    'app://print/paper.html',
  ])('%s is a page of ours', (address) => expect(mayNavigate(address)).toBe(true))

  test.each([
    'https://example.org/',
    'file:///etc/passwd',
    'app://bagan/other.html',
    'app://bagan.evil/index.html',
    'app://bagan/index.html/../x',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    '',
  ])('%s is no place to go', (address) => expect(mayNavigate(address)).toBe(false))

  test.each([
    ['app://bagan/index.html#isi', true],
    ['app://bagan/headless.html', false],
    ['app://print/paper.html', false],
    ['about:blank', false],
  ])('from its page the window goes to %s by itself: %s', (address, allowed) =>
    expect(mayLeave('app://bagan/index.html', address)).toBe(allowed),
  )

  test.each([
    ['app://bagan/assets/a.js', true],
    ['app://print/fonts/arimo-400.ttf', true],
    ['data:image/png;base64,AA', true],
    ['blob:app://bagan/1-2-3', true],
    ['blob:https://example.org/1', false],
    ['http://127.0.0.1/', false],
    ['https://example.org/app://bagan/', false],
    ['ws://example.org/', false],
    ['file:///etc/passwd', false],
    ['ftp://example.org/', false],
    ['devtools://devtools/x.html', false],
    ['chrome-extension://x/y', false],
  ])('loading %s: %s', (address, allowed) => expect(mayLoad(address)).toBe(allowed))

  test('the page may copy and nothing else', () => {
    expect(mayUse('clipboard-sanitized-write')).toBe(true)
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'usb']) {
      expect(mayUse(permission)).toBe(false)
    }
  })
})
