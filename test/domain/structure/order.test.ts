import { describe, expect, it } from 'vitest'
import { orderBeside, orderBetween } from '../../../renderer/domain/structure/order.ts'

describe('a place among siblings', () => {
  it('is between its neighbours, before the first, after the last, or the only one', () => {
    expect(orderBetween([], 0)).toBe(0)
    expect(orderBetween([3, 8], 0)).toBe(2)
    expect(orderBetween([3, 8], 1)).toBe(5.5)
    expect(orderBetween([3, 8], 2)).toBe(9)
    expect(orderBetween([3, 8.75], 2)).toBe(9)
    expect(orderBetween([-0.5], 1)).toBe(0)
  })

  it('is none where two are as near as numbers can be, or one', () => {
    expect(orderBetween([1, 1 + Number.EPSILON], 1)).toBeNull()
    expect(orderBetween([1, 1 + 2 * Number.EPSILON], 1)).toBe(1 + Number.EPSILON)
    expect(orderBetween([4, 4], 1)).toBeNull()
    expect(orderBeside([4, 4], 1, 'before')).toBeNull()
  })

  it('stands close to the neighbour it is put beside, and never beyond the middle', () => {
    expect(orderBeside([2, 10], 1, 'before')).toBe(2.5)
    expect(orderBeside([2, 10], 1, 'after')).toBe(9.5)
    expect(orderBeside([2, 2.5], 1, 'before')).toBe(2.25)
    expect(orderBeside([2, 2.5], 1, 'after')).toBe(2.25)
    expect(orderBeside([2, 10], 0, 'after')).toBe(1)
    expect(orderBeside([2, 10], 2, 'before')).toBe(11)
    expect(orderBeside([], 0, 'before')).toBe(0)
  })
})
