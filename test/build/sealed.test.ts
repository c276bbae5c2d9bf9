import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { fusesOf, listening, wishedFuses } from '../../build/sealed.mjs'

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

test('fuses are read from the bytes of an executable, and one without them has none', () => {
  const wire = Buffer.concat([
    Buffer.from(`before ${SENTINEL}`),
    Buffer.from([1, 5]),
    Buffer.from('0100r'),
    Buffer.from('1111 after'),
  ])
  expect([...fusesOf(wire)]).toEqual([
    ['runAsNode', false],
    ['enableCookieEncryption', true],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
  ])
  expect(fusesOf(Buffer.from('no wire')).size).toBe(0)
  expect(() => fusesOf(Buffer.concat([Buffer.from(SENTINEL), Buffer.from([2, 0])]))).toThrow()
})

test('the settings ask for a program that is no Node and runs its archive only', () => {
  const settings = readFileSync('build/electron-builder.yml', 'utf8')
  expect(Object.fromEntries(wishedFuses(settings))).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
})

const linux = process.platform === 'linux'
test.runIf(linux)('a port that is open is seen', { meta: { needs: 'Linux' } }, async () => {
  const before = listening(process.pid).length
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  expect(listening(process.pid)).toHaveLength(before + 1)
  await new Promise((done) => server.close(done))
  expect(listening(process.pid)).toHaveLength(before)
})
