/** How long a seat has been empty, in the bands HR reports: up to 30, 90, 180 days, and longer. */
export const AGE_BANDS = ['30', '90', '180', 'over', 'unknown'] as const
export type AgeBand = (typeof AGE_BANDS)[number]

/** The band of an age in days; `unknown` where the first empty day is not on record. */
export function bandOf(days: number | null): AgeBand {
  if (days === null) return 'unknown'
  if (days <= 30) return '30'
  if (days <= 90) return '90'
  return days <= 180 ? '180' : 'over'
}
