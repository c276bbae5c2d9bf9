import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { lockBytes, makeLock } from '../../renderer/storage/locked-office.ts'
import { createTestOffice } from '../make/test-office.ts'
import { emptyFolder, runBagan } from './run-bagan.ts'

/** What a browser reads for the bytes from 0x80 on that ISO 8859-1 has no letters for. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Node reads `latin1` as ISO 8859-1, a browser as Windows-1252; what the program seals is summed as a browser reads it. */
class BrowserDecoder extends TextDecoder {
  override decode(bytes?: Uint8Array): string {
    const text = super.decode(bytes)
    if (this.encoding !== 'windows-1252') return text
    return text.replace(/[\x80-\x9f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80] ?? sign)
  }
}

/** The folder of a locked office, closed, and a file with each of its passphrases beside it. */
async function lockedFolder() {
  vi.stubGlobal('TextDecoder', BrowserDecoder)
  const { open, fake } = await createTestOffice()
  await open.checked
  await open.backups.take()
  const { lines, snapshots } = fake.folder('uji')
  const files = { 'riwayat.jsonl': strToU8(lines.map((line) => `${line}\n`).join('')) }
  for (const { info, bytes } of snapshots.values()) {
    Object.assign(files, { [`0000000${info.seq} 2018-10-04T02-00-00-000Z.bagan`]: bytes })
  }
  const { lock, code } = await makeLock('empat kata yang panjang')
  const folder = emptyFolder()
  mkdirSync(join(folder, 'kantor'))
  const sealed = await lockBytes(lock, zipSync(files, { level: 0 }))
  writeFileSync(join(folder, 'kantor', 'kantor.kunci'), sealed)
  writeFileSync(join(folder, 'frasa'), 'empat kata yang panjang\n')
  writeFileSync(join(folder, 'kode'), `${code}\n`)
  writeFileSync(join(folder, 'salah'), 'bukan yang ini\n')
  return folder
}

describe('a locked office without a window', () => {
  test('is refused without its passphrase, and with another', async () => {
    const folder = await lockedFolder()
    const without = await runBagan(['verify', 'kantor'], folder)
    expect([without.code, without.stderr]).toEqual([2, expect.stringMatching(/--open-with/)])
    const wrong = await runBagan(['verify', 'kantor', '--open-with', 'salah'], folder)
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/tidak cocok/)])
  })

  test('is read with it, and with its recovery code', async () => {
    const folder = await lockedFolder()
    const verified = await runBagan(['verify', 'kantor', '--json', '--open-with', 'frasa'], folder)
    expect(JSON.parse(verified.stdout)).toMatchObject({ isWhole: true })
    const asked = ['restore', 'kantor', '--open-with', 'kode', '--out', 'x.bagan']
    const restored = await runBagan(asked, folder)
    expect([restored.code, restored.stderr]).toEqual([0, expect.stringMatching(/x\.bagan/)])
  })
})
