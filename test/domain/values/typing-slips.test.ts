import { describe, expect, it } from 'vitest'
import { typingSlips } from '../../../renderer/domain/values/typing-slips.ts'

describe('slips of the hand', () => {
  it.each([
    ['7F3A92C1', '7F3A92C1', 0],
    ['7F3A92C1', '7F3A92C7', 1],
    ['7F3A92C1', '7F3A29C1', 1],
    ['7F3A92C1', '7F3A92C', 1],
    ['7F3A92C1', '7F33A92C1', 1],
    ['7F3A92C1', 'F73A92CB', 2],
    ['', '7F3', 3],
    ['7F3', '', 3],
  ])('from %s to %s are %d', (a, b, count) => {
    expect(typingSlips(a, b)).toBe(count)
    expect(typingSlips(b, a)).toBe(count)
  })
})
