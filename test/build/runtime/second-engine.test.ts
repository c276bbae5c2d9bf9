import { expect, it } from 'vitest'
import { newestOf, versionIn } from '../../../build/runtime/second-engine.mjs'
import { packed, unpacked } from '../../e2e/second-engine/call-bytes.ts'

it('a Chromium tells its version amid other words, or is none', () => {
  expect(versionIn('Chromium 156.0.8078.108 built on Debian GNU/Linux 13')).toBe('156.0.8078.108')
  expect(versionIn('Google Chrome 149.0.7000.1 ')).toBe('149.0.7000.1')
  expect(versionIn('Please install the snap')).toBeNull()
  expect(versionIn(null)).toBeNull()
})

it('the newest of them is taken, by number and not by letter', () => {
  const all = ['99.0.1.1', '156.0.1.1', '141.0.1.1'].map((version) => {
    return { executable: `chromium-${version}`, version }
  })
  expect(newestOf(all)?.version).toBe('156.0.1.1')
  expect(newestOf([])).toBeUndefined()
})

it('bytes pass the line between page and main process unharmed, wherever they stand', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256)
  const given = { name: 'ä', list: [{ bytes }, { bytes: new Uint8Array() }], none: null }
  expect(unpacked(packed(given))).toEqual(given)
  const { value } = unpacked(packed({ value: Buffer.from(bytes) })) as { value: Uint8Array }
  expect([...value]).toEqual([...bytes])
})
