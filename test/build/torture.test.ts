import { expect, it } from 'vitest'
import { tallyOf, wishOf } from '../../build/torture.mjs'

const row = (injected: number, survived: number) => ({
  ...{ fault: 'x', injected, survived, lost: 0, skipped: null, trouble: [], told: [] },
})

it('counts every attempt that was not survived, and a run that tried nothing', () => {
  expect(tallyOf([row(3, 3), row(2, 1)])).toEqual({ passed: 4, failed: 1, skipped: [] })
  expect(tallyOf([row(0, 0)])).toEqual({ passed: 0, failed: 1, skipped: [] })
})

it('tells what could not be tried here, and why', () => {
  const disk = { ...row(0, 0), fault: 'disk full', skipped: 'only root makes a small disk' }
  expect(tallyOf([row(3, 3), disk])).toEqual({
    passed: 3,
    failed: 0,
    skipped: [{ what: 'disk full', why: 'only root makes a small disk' }],
  })
})

it('the short run is a small one of the program; --fuzz alone leaves the program in peace', () => {
  expect(wishOf(['--short'])).toMatchObject({
    short: true,
    program: true,
    kills: 8,
    most: 2,
    fuzz: 0,
  })
  expect(wishOf(['--sabotage'])).toMatchObject({ sabotage: true })
  expect(wishOf(['--fuzz', '9'])).toMatchObject({ program: false, fuzz: 9 })
  expect(wishOf([])).toMatchObject({ program: true, kills: 200, fuzz: 100_000, edits: 10_000 })
})
