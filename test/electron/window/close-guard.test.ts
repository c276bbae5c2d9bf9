import { describe, expect, test } from 'vitest'
import { closeStep } from '../../../electron/window/close-guard.ts'

describe('closeStep', () => {
  test('closes where everything is saved', () => {
    expect(closeStep({ busy: false, saved: true }, 0)).toBe('close')
  })
  test('waits while an edit is on its way to the disk, and asks after ten seconds', () => {
    expect(closeStep({ busy: true, saved: true }, 0)).toBe('wait')
    expect(closeStep({ busy: true, saved: true }, 9_999)).toBe('wait')
    expect(closeStep({ busy: true, saved: true }, 10_000)).toBe('ask-busy')
  })
  test('asks where an edit did not arrive', () => {
    expect(closeStep({ busy: false, saved: false }, 0)).toBe('ask-unsaved')
  })
})
