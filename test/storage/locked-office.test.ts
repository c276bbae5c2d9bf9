import { expect, test } from 'vitest'
import { checksum } from '../../renderer/storage/checksum.ts'
import {
  changePhrase,
  isLockedOffice,
  lockBytes,
  makeLock,
  openLock,
  unlockBytes,
} from '../../renderer/storage/locked-office.ts'

const PHRASE = 'empat kata yang panjang'
const PLAIN = new TextEncoder().encode('NIP 197504122000031004')
const made = makeLock(PHRASE)

async function lockedBytes(): Promise<Uint8Array> {
  return lockBytes((await made).lock, PLAIN)
}

async function plainBy(bytes: Uint8Array, typed: string) {
  const lock = await openLock(bytes, typed)
  return lock.ok ? unlockBytes(lock.value, bytes) : lock
}

const withHead = (head: unknown) => {
  const text = typeof head === 'string' ? head : JSON.stringify(head)
  return new TextEncoder().encode(`BAGAN-KUNCI 1 ${checksum(text)}\n${text}\nisi`)
}

test('what was locked opens by the phrase and by the code, and reads as nothing without them', async () => {
  const bytes = await lockedBytes()
  expect(isLockedOffice(bytes)).toBe(true)
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('197504122000031004')
  const { code } = await made
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}(-[A-HJ-NP-Z2-9]{5}){4}$/)
  for (const typed of [PHRASE, code.toLowerCase().replaceAll('-', '')])
    expect(await plainBy(bytes, typed)).toEqual({ ok: true, value: PLAIN })
})

test('the same bytes are never sealed twice the same', async () => {
  const [a, b] = [await lockedBytes(), await lockedBytes()]
  expect(a).not.toEqual(b)
})

test('the key cannot be read out of a lock', async () => {
  const { lock } = await made
  await expect(crypto.subtle.exportKey('raw', lock.key)).rejects.toThrow()
})

test('another phrase takes the place of the first; another lock has another code', async () => {
  const changed = await changePhrase(await lockedBytes(), PHRASE, 'frasa yang baru')
  if (!changed.ok) throw new Error(changed.problem.code)
  expect(await plainBy(changed.value, 'frasa yang baru')).toEqual({ ok: true, value: PLAIN })
  expect(await plainBy(changed.value, PHRASE)).toMatchObject({
    problem: { code: 'bagan-passphrase-wrong' },
  })
  const other = await makeLock(PHRASE)
  expect(other.code).not.toBe((await made).code)
  expect((await plainBy(await lockedBytes(), other.code)).ok).toBe(false)
})

test('a letter changed anywhere is found, and a cut-off end', async () => {
  const bytes = await lockedBytes()
  const { lock } = await made
  for (let at = 0; at < bytes.length; at += 37) {
    const spoilt = new Uint8Array(bytes)
    spoilt[at] = (spoilt[at] ?? 0) ^ 1
    const read = await unlockBytes(lock, spoilt)
    expect(read.ok, `at ${at}`).toBe(false)
  }
  expect((await unlockBytes(lock, bytes.subarray(0, bytes.length - 1))).ok).toBe(false)
})

test.each([
  ['no JSON', '{'],
  ['nothing in it', {}],
  ['base64 that is none', { byPhrase: 'abcde', byCode: 'abcde', iv: '!' }],
  ['sealed keys that are none', { byPhrase: 'YWJj', byCode: 'YWJj', iv: 'YWJj' }],
  ['another kind of file', 'BAGAN-TERKUNCI 1 x'],
])('a head with %s is damaged, in a sentence of ours', async (_, head) => {
  expect(await openLock(withHead(head), PHRASE)).toMatchObject({
    problem: { code: 'bagan-sealed-spoilt' },
  })
  expect((await unlockBytes((await made).lock, withHead(head))).ok).toBe(false)
})

test('a way of sealing this program does not know is not guessed at', async () => {
  const bytes = new TextEncoder().encode('BAGAN-KUNCI 2 00000000\n{}\n')
  expect(await openLock(bytes, PHRASE)).toMatchObject({ problem: { code: 'bagan-sealed-newer' } })
})
