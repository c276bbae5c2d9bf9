import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../../renderer/app/view/store.ts'
import { createRounds } from '../../../renderer/app/workspace/exchange-rounds.ts'
import { ExchangeRefused, type Trouble } from '../../../renderer/app/workspace/exchange-trouble.ts'

const PACE = { restMs: 100, lookMs: 1000, endMs: 50 }

function desk(work: () => Promise<void> = async () => undefined) {
  const state = createStore({ lastSeq: 1 })
  const told: string[] = []
  const now = createStore<{ trouble: Trouble | null; hasNews: boolean }>({
    trouble: null,
    hasNews: false,
  })
  const rounds = createRounds({
    workspace: { getState: state.get, subscribe: state.subscribe } as never,
    pace: PACE,
    over: 'server',
    now: { set: (change) => (change.hasNews ? void told.push('edited') : now.set(change)) },
    round: (isAtRest) => {
      told.push(isAtRest ? 'at rest' : 'between')
      return work()
    },
  })
  const edit = () => state.set(({ lastSeq }) => ({ lastSeq: lastSeq + 1 }))
  return { rounds, told, edit, now }
}

describe('the rounds of an exchange', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('are begun once nothing was done for a while, and now and then; not where there is nobody', async () => {
    const { rounds, told, edit } = desk()
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
    rounds.link(false)
    edit()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual([])
  })

  it('follow each other; one that hangs is not begun again by itself, and the end does not wait for it', async () => {
    const { rounds, told } = desk(() => new Promise(() => undefined))
    void rounds.begin()
    void rounds.begin()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told).toEqual(['at rest'])
    const closed = vi.fn()
    void rounds.close(true).then(closed)
    await vi.advanceTimersByTimeAsync(PACE.endMs)
    expect(closed).toHaveBeenCalled()
  })

  it('are begun once more where something was called out meanwhile, and tell what does not go until they are over', async () => {
    let fail = false
    let done = () => {}
    const { rounds, told, now } = desk(
      () =>
        new Promise((resolve, reject) => {
          done = () => (fail ? reject(new ExchangeRefused('server-away', 'Mati.')) : resolve())
        }),
    )
    void rounds.begin(false)
    await vi.advanceTimersByTimeAsync(1)
    rounds.heard()
    rounds.heard()
    done()
    await vi.advanceTimersByTimeAsync(1)
    expect(told).toEqual(['between', 'at rest'])
    fail = true
    rounds.heard()
    done()
    await vi.advanceTimersByTimeAsync(1)
    expect(told).toEqual(['between', 'at rest'])
    expect(now.get().trouble).toEqual({ code: 'server-away', message: 'Mati.', problem: null })
    now.set({ trouble: null })
    void rounds.begin()
    await vi.advanceTimersByTimeAsync(1)
    const closing = rounds.close(false)
    await closing
    done()
    await vi.advanceTimersByTimeAsync(1)
    expect(now.get().trouble).toBeNull()
  })
})
