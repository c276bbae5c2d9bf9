import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../../renderer/app/view/store.ts'
import { createRounds } from '../../../renderer/app/workspace/exchange-rounds.ts'

const PACE = { restMs: 100, lookMs: 1000, endMs: 50 }

function desk(work: () => Promise<void> = async () => undefined) {
  const state = createStore({ lastSeq: 1 })
  const told: string[] = []
  let isLinked = true
  const rounds = createRounds({
    workspace: { getState: state.get, subscribe: state.subscribe } as never,
    pace: PACE,
    round: (isAtRest) => {
      told.push(isAtRest ? 'at rest' : 'between')
      return work()
    },
    isLinked: () => isLinked,
    edited: () => void told.push('edited'),
    rested: () => rounds.look(),
  })
  const edit = () => state.set(({ lastSeq }) => ({ lastSeq: lastSeq + 1 }))
  const unlink = () => {
    isLinked = false
  }
  return { rounds, told, edit, unlink }
}

describe('the rounds of an exchange', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are begun once nothing was done for a while, and now and then; not where there is nobody', async () => {
    const { told, edit, unlink } = desk()
    edit()
    await vi.advanceTimersByTimeAsync(60)
    edit()
    await vi.advanceTimersByTimeAsync(60)
    expect(told).toEqual(['edited', 'edited'])
    await vi.advanceTimersByTimeAsync(60)
    expect(told.splice(0)).toEqual(['edited', 'edited', 'at rest'])
    await vi.advanceTimersByTimeAsync(770)
    edit()
    await vi.advanceTimersByTimeAsync(60)
    expect(told.splice(0)).toEqual(['edited', 'between'])
    unlink()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual([])
  })

  it('follow each other; one that hangs is not begun again by itself, and the end does not wait for it', async () => {
    const { rounds, told } = desk(() => new Promise(() => undefined))
    void rounds.begin()
    void rounds.begin()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual(['at rest'])
    expect(rounds.isUnderWay()).toBe(true)
    const closed = vi.fn()
    void rounds.close(true).then(closed)
    await vi.advanceTimersByTimeAsync(PACE.endMs)
    expect(closed).toHaveBeenCalled()
  })
})
