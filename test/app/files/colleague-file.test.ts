import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { copyBytes } from '../../../renderer/app/files/backup.ts'
import { fileForColleague, readGiven } from '../../../renderer/app/files/colleague-file.ts'
import { passphraseQuestion } from '../../../renderer/app/files/passphrase-question.ts'
import { takeGiven } from '../../../renderer/app/workspace/exchange.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import type { StoredShares } from '../../../renderer/domain/structure/journal/exchange.ts'
import { readBagan, writeBagan, writeBaganOf } from '../../../renderer/storage/bagan-file.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { unit } from '../../domain/small-office.ts'
import { done, type Laptop, twoLaptops } from '../workspace/office-laptop.ts'

const PASSPHRASE = 'kopi pahit pagi'

async function fileOf(laptop: Laptop, passphrase: string | null = null): Promise<Uint8Array> {
  return done(await fileForColleague(laptop.open, 'uji', passphrase)).bytes
}

/** What the laptop answers to that file, and that it wrote nothing because of it. */
async function answerOf(laptop: Laptop, bytes: Uint8Array): Promise<string | null> {
  const { open, parts } = laptop
  const before = open.workspace.getState().lastSeq
  const given = await readGiven({ part: null }, { name: 'rekan.bagan', bytes })
  const taken = given.ok ? await takeGiven(open, given.value, parts) : given
  await open.workspace.settled()
  expect(open.workspace.getState().lastSeq).toBe(before + (taken.ok && taken.value ? 1 : 0))
  return taken.ok ? null : taken.problem.code
}

/** Answers every question for a passphrase with the next of these. */
async function answering<T>(answers: readonly (string | null)[], work: () => Promise<T>) {
  const left = [...answers]
  const stop = passphraseQuestion.subscribe(() => {
    const { asked } = passphraseQuestion.get()
    if (asked) setTimeout(() => asked.answer(left.shift() ?? null))
  })
  try {
    return await work()
  } finally {
    stop()
  }
}

/** The file with other stamps, whole by its sums. */
async function restamped(bytes: Uint8Array, change: (shares: StoredShares) => StoredShares) {
  const content = done(await readBagan(bytes))
  if (!content.shared) throw new Error('not shared')
  return writeBagan({ ...content, shared: change(content.shared) })
}

describe('a file of a colleague', () => {
  it('brings what they did, sealed too, and any number of times', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    const sealed = await fileOf(a, PASSPHRASE)
    const open = await fileOf(a)
    expect(await answering(['salah salah', PASSPHRASE], () => answerOf(b, sealed))).toBeNull()
    expect(await answerOf(b, open)).toBeNull()
    expect(await answerOf(b, open)).toBeNull()
  })

  it('is refused without its passphrase or with a wrong one', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    const sealed = await fileOf(a, PASSPHRASE)
    expect(await answering([null], () => answerOf(b, sealed))).toBe('bagan-sealed')
    const wrong = await answering(['salah salah', null], () => answerOf(b, sealed))
    expect(wrong).toBe('bagan-passphrase-wrong')
  })

  it('is refused where it is of another office, newer, made without names, cut off or none', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    const bytes = await fileOf(a)
    const records = [unit('lain')]
    expect(await answerOf(b, await writeBagan({ name: 'lain', seq: 1, records }))).toBe(
      'given-other-office',
    )
    expect(await answerOf(b, await writeBaganOf(99, { name: 'x', seq: 1, records }))).toBe(
      'bagan-newer',
    )
    const wish = { words: wordsIn('id'), without: ['names'], passphrase: null } as const
    const less = await copyBytes(done(await readBagan(bytes)), wish)
    expect(await answerOf(b, less)).toBe('given-left-out')
    expect(await answerOf(b, bytes.subarray(0, bytes.length / 2))).toBe('bagan-truncated')
    expect(await answerOf(b, strToU8('nama,nip'))).toBe('bagan-unknown')
  })

  it('is refused where who wrote what was tampered with', async () => {
    const { a, b } = await twoLaptops()
    await a.rename('Bidang A')
    await b.rename('Bidang B')
    const bytes = await fileOf(a)
    const parts = unzipSync(bytes)
    const told = new TextDecoder().decode(parts['shared.json'])
    const spoilt = zipSync({ ...parts, 'shared.json': strToU8(`${told} `) })
    expect(await answerOf(b, spoilt)).toBe('bagan-spoilt')

    const open = (value: string) =>
      restamped(bytes, (shares) => ({
        ...shares,
        stamps: shares.stamps.map(([id, stamps]) => {
          const other = [
            { batches: ['zzzzzzzzzzzz/1'], value },
            { batches: ['zzzzzzzzzzzz/2'], value: '["Bidang X"]' },
          ]
          return [id, id === 'unit:ikp' ? { ...stamps, name: other } : stamps] as const
        }),
      }))
    expect(await answerOf(b, await open('{"no":'))).toBe('given-spoilt')
    expect(await answerOf(b, await open('[7]'))).toBe('given-spoilt')
    // It claims to have all that was done here, and holds none of it: nothing goes, both are asked about.
    const mine = (await b.state()).seen
    const claims = await restamped(bytes, (shares) => ({
      ...shares,
      seen: { ...shares.seen, ...mine, zzzzzzzzzzzz: [1] },
      stamps: shares.stamps.filter(([id]) => id !== 'unit:ikp'),
    }))
    expect(await answerOf(b, claims)).toBeNull()
    const [clash, ...others] = openValues(await b.state())
    expect(others).toEqual([])
    expect(clash?.id).toBe('unit:ikp')
    expect(JSON.stringify(clash)).toContain('Bidang B')
  })
})
