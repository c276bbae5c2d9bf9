import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerPage, fileOf } from '../../../electron/window/page-answers.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const file = (address: string) => fileOf('/app/renderer', address, 'bagan')

describe('fileOf', () => {
  test('a file of the page', () => {
    expect(file('app://bagan/index.html')).toBe('/app/renderer/index.html')
    expect(file('app://bagan/assets/a%20b.js?x#y')).toBe('/app/renderer/assets/a b.js')
  })

  test.each([
    'app://bagan/../main/main.cjs',
    'app://bagan/%2e%2e/%2e%2e/etc/passwd.txt',
    'app://bagan/..%2f..%2fsecret.txt',
    'app://bagan/..%5c..%5csecret.txt',
    'app://bagan/assets/..%2f..%2f..%2fx.js',
    'app://bagan/%00.html',
    'app://bagan/%zz.html',
    'app://bagan/c:/x.html',
    'app://bagan/',
    'app://bagan/secret.key',
    'app://print/index.html',
    'app://bagan.evil/index.html',
    'file:///app/renderer/index.html',
    'https://bagan/index.html',
    'nonsense',
  ])('%s never leaves the root', (address) => {
    const found = file(address)
    expect(found === null || /^\/app\/renderer\/[^.]/.test(found)).toBe(true)
    expect(found ?? '').not.toContain('..')
  })
})

describe('answerPage', () => {
  function root() {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">')
    writeFileSync(join(folder, 'assets', 'a.js'), 'export const a = "__NONCE__"')
    return folder
  }

  test('each load of the page has its own nonce, the same in page and policy', async () => {
    const folder = root()
    const nonces = new Set<string>()
    for (let load = 0; load < 3; load++) {
      const answer = await answerPage(folder, 'app://bagan/index.html')
      const [, nonce = ''] = /content="([^"]+)"/.exec(await answer.text()) ?? []
      expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  test('scripts are served as they are and under the policy too', async () => {
    const answer = await answerPage(root(), 'app://bagan/assets/a.js')
    expect(await answer.text()).toContain('__NONCE__')
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe/)
  })

  test('what is not there is not found', async () => {
    expect((await answerPage(root(), 'app://bagan/none.html')).status).toBe(404)
    expect((await answerPage(root(), 'app://elsewhere/index.html')).status).toBe(404)
  })
})
