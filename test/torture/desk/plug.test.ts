import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { isUnplugged, plugIn, Unplugged, writing, writings } from './plug.ts'

const full = () => new Error('full')

describe('the plug of a program that is tried', () => {
  afterEach(() => plugIn())

  it('leaves one that lost its power without, however late it goes on, when the next has power again', async () => {
    plugIn(1)
    writing(full)
    const late = wait(20).then(() => writing(full))
    expect(() => writing(full)).toThrow(Unplugged)
    expect(isUnplugged()).toBe(true)
    plugIn()
    writing(full)
    await expect(late).rejects.toThrow(Unplugged)
    expect(writings()).toBe(1)
  })

  it('lets one go on that only ran out of room', async () => {
    plugIn(0, { isFull: true })
    const late = wait(20).then(() => writing(full))
    expect(() => writing(full)).toThrow('full')
    plugIn()
    await late
    expect(writings()).toBe(1)
  })
})
