import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from '../../renderer/storage/checksum.ts'
import {
  isSealed,
  LEAST_ROUNDS,
  MOST_ROUNDS,
  seal,
  unseal,
} from '../../renderer/storage/sealed-file.ts'
import { workTime } from '../make/work-time.ts'

const TEXT = 'Kepala Bidang Rahmat Hidayat 197504122000031004'
const PLAIN = new TextEncoder().encode(TEXT)
const PASSPHRASE = 'kopi pahit pagi é'
const sealed = await seal(PLAIN, PASSPHRASE)
const text = new TextDecoder('latin1').decode(sealed)
const spoilt = { ok: false, problem: { code: 'bagan-sealed-spoilt' } }

describe('a sealed file', () => {
  it('gives back what was sealed, to the passphrase alone', async () => {
    expect(isSealed(sealed)).toBe(true)
    expect(isSealed(PLAIN)).toBe(false)
    expect(text).not.toContain('Rahmat')
    expect(LEAST_ROUNDS).toBeGreaterThanOrEqual(600_000)
    expect(text).toContain(`"rounds":${LEAST_ROUNDS}`)
    expect(await unseal(sealed, PASSPHRASE)).toEqual({ ok: true, value: PLAIN })
    // The same letters, typed with a sign of its own for the accent.
    expect(await unseal(sealed, PASSPHRASE.normalize('NFD'))).toMatchObject({ ok: true })
    for (const wrong of ['Kopi pahit pagi é', `${PASSPHRASE} `])
      expect(await unseal(sealed, wrong)).toMatchObject({
        problem: { code: 'bagan-passphrase-wrong' },
      })
  })

  it('is another file each time', async () => {
    expect(await seal(PLAIN, PASSPHRASE)).not.toEqual(sealed)
  })

  it('tells damage from a wrong passphrase, wherever a byte changed or the end is gone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 'BAGAN-SEALED '.length + 2, max: sealed.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const changed = sealed.slice()
          changed[at] = (changed[at] ?? 0) ^ by
          expect(await unseal(changed, PASSPHRASE)).toMatchObject(spoilt)
        },
      ),
      { seed: 600, numRuns: 60 },
    )
    for (const length of [14, 40, 200, sealed.length - 1]) {
      expect(await unseal(sealed.slice(0, length), PASSPHRASE)).toMatchObject(spoilt)
    }
  })

  it('says when it was sealed in a way this program does not know', async () => {
    const newer = sealed.slice()
    newer['BAGAN-SEALED '.length] = '2'.charCodeAt(0)
    expect(await unseal(newer, PASSPHRASE)).toMatchObject({
      problem: { code: 'bagan-sealed-newer' },
    })
  })

  it('refuses a head that would keep one waiting or is none, in a sentence of ours', async () => {
    const [, head = ''] = text.split('\n')
    const rest = sealed.subarray(text.indexOf(head) + head.length)
    const withHead = (fields: object) => {
      const other = JSON.stringify({ ...JSON.parse(head), ...fields })
      const start = new TextEncoder().encode(`BAGAN-SEALED 1 ${checksum(other)}\n${other}`)
      return new Uint8Array([...start, ...rest])
    }
    expect(await unseal(withHead({}), PASSPHRASE)).toMatchObject({ ok: true })
    const took = await workTime(async () => {
      for (const fields of [
        { rounds: MOST_ROUNDS + 1 },
        { rounds: 20_000_000 },
        { rounds: LEAST_ROUNDS - 1 },
        { rounds: 1e308 },
        { salt: 'A' },
        { salt: 'AAAAA' },
        { salt: 'A===' },
        { iv: '' },
        { checkIv: '!!!!' },
        { check: 'AAAA' },
        { salt: null },
        { more: 'x'.repeat(5_000) },
      ])
        expect(await unseal(withHead(fields), PASSPHRASE)).toMatchObject(spoilt)
    })
    expect(took).toBeLessThan(1_000)
  })
})
