import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createOfficeLock, LOCK_NAME, type LockOwner } from '../../../electron/files/office-lock.ts'
import { temporaryFolder } from '../temporary-folder.ts'

let minute = 0
const now = () => new Date(Date.UTC(2026, 10, 29, 2, minute)).toISOString()
const owner = (computer: string, token: string, more: Partial<LockOwner> = {}): LockOwner => ({
  ...{ computer, token, profile: `/profil/${token}`, pid: 4242 },
  ...more,
})

function lockOf(folder: string, of: LockOwner, running = true) {
  return createOfficeLock(folder, { owner: of, now, isRunning: () => running })
}

describe('the lock of an office', () => {
  test('a second computer is told who has it open since when, and does not take it', async () => {
    minute = 14
    const folder = temporaryFolder()
    const [here, there] = [
      lockOf(folder, owner('KOMPUTER-2', 'a')),
      lockOf(folder, owner('MEJA', 'b')),
    ]
    expect(await here.claim('Sari', false)).toBeNull()
    expect(await there.claim('Budi', false)).toEqual({
      ...{ computer: 'KOMPUTER-2', officer: 'Sari', isSilent: false },
      ...{ since: now(), seen: now() },
    })
    here.release()
    expect(await there.claim('Budi', false)).toBeNull()
  })

  test('taken over, the first one hears it at its next sign, and lets the other be', async () => {
    minute = 20
    const folder = temporaryFolder()
    const [here, there] = [
      lockOf(folder, owner('KOMPUTER-2', 'a')),
      lockOf(folder, owner('MEJA', 'b')),
    ]
    await here.claim('Sari', false)
    expect(await here.beat()).toBeNull()
    await there.claim('Budi', true)
    expect(await here.lost()).toMatchObject({ computer: 'MEJA', officer: 'Budi' })
    expect(await here.beat()).toMatchObject({ computer: 'MEJA' })
    here.release()
    expect(await there.lost()).toBeNull()
  })

  test('of two that come at once only one has it', async () => {
    const folder = temporaryFolder()
    const locks = ['a', 'b', 'c', 'd'].map((token) => lockOf(folder, owner(`PC-${token}`, token)))
    const answers = await Promise.all(locks.map((one) => one.claim('', false)))
    expect(answers.filter((holder) => holder === null)).toHaveLength(1)
  })

  test('one that a killed program left on this computer is no hindrance', async () => {
    const folder = temporaryFolder()
    await lockOf(folder, owner('MEJA', 'a', { profile: '/p' })).claim('', false)
    // The same profile: two programs never run on one.
    expect(await lockOf(folder, owner('MEJA', 'b', { profile: '/p' })).claim('', false)).toBeNull()
    // Another profile: only where its process is gone.
    const other = owner('MEJA', 'c', { profile: '/q' })
    expect(await lockOf(folder, other, true).claim('', false)).toMatchObject({ computer: 'MEJA' })
    expect(await lockOf(folder, other, false).claim('', false)).toBeNull()
  })

  test('silence is told from five minutes on, not before', async () => {
    minute = 0
    const folder = temporaryFolder()
    const here = lockOf(folder, owner('KOMPUTER-2', 'a'))
    const there = lockOf(folder, owner('MEJA', 'b'))
    await here.claim('Sari', false)
    minute = 5
    expect(await there.claim('', false)).toMatchObject({ isSilent: false })
    minute = 6
    expect(await there.claim('', false)).toMatchObject({ isSilent: true })
    await here.beat()
    expect(await there.claim('', false)).toMatchObject({ isSilent: false })
  })

  test('what lies there and is no such file is replaced; a folder that takes nothing is named', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, LOCK_NAME), 'bukan kunci')
    expect(await lockOf(folder, owner('MEJA', 'a')).claim('', false)).toBeNull()
    expect(JSON.parse(readFileSync(join(folder, LOCK_NAME), 'utf8'))).toMatchObject({ token: 'a' })
    const gone = lockOf(join(folder, 'tiada'), owner('MEJA', 'b'))
    await expect(gone.claim('', false)).rejects.toMatchObject({ code: 'not-found' })
  })
})
