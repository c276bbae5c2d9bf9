import { ESELONS } from '../../domain/records/form/choices.ts'
import type { RegisterRow } from '../../domain/vacancy/register/register.ts'
import { stageRank } from '../../domain/vacancy/road/pelantikan-road.ts'

/** Where nothing is known: after everything that is. */
export const LAST = 9e6

/** The highest eselon first, posts without one last. */
export function eselonRank({ post }: RegisterRow): number {
  return post.eselon ? ESELONS.indexOf(post.eselon) : ESELONS.length
}

/** A seat whose first empty day nobody recorded counts as the oldest. */
export function ageOf({ days }: RegisterRow): number {
  return days ?? LAST
}

/** Those without a value after all others. */
export function noneLast(value: string): number {
  return value === '' ? 1 : 0
}

/** How far on the road to pelantikan a seat is. */
export function stageOf({ stage }: RegisterRow): number {
  return stage ? stageRank(stage) : -1
}

/** Held back by a freeze, then by a step, then filled on a day, then waiting for nothing. */
export function waitKey(wait: RegisterRow['waitsFor']): string {
  if (!wait) return '~'
  if (wait.kind === 'filled') return `2${wait.on}`
  return wait.kind === 'freeze' ? `0${wait.freeze.name}` : `1${wait.stage}`
}
