import { ANY_DAY, derivedWhenAsked } from '../structure/derived/derived.ts'
import { childrenOf, get, type Structure } from '../structure/structure.ts'

const GOVERNMENT_LEVELS = ['provinsi', 'kabupaten', 'kota'] as const
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number]

/** The two ladders of PP 18/2016: a kabupaten and a kota share one. */
export type LimitLevel = 'provinsi' | 'kabkota'

/** The ladder on which a level of government stands. */
export function limitLevel(level: GovernmentLevel): LimitLevel {
  return level === 'provinsi' ? 'provinsi' : 'kabkota'
}

/** Setting that says which level the office belongs to; where it is missing the names tell. */
export const LEVEL_SETTING = 'setting:government-level'

/**
 * Level of the government a structure belongs to: what the user set, else what the name of the government or of
 * a top unit says ("Pemerintah Provinsi …"), else kota.
 */
export function governmentLevel(structure: Structure): GovernmentLevel {
  return levels(structure, ANY_DAY, 'all')
}

const levels = derivedWhenAsked<GovernmentLevel>({ name: 'government-level', value: levelOf })

function levelOf(structure: Structure): GovernmentLevel {
  const set = get(structure, LEVEL_SETTING)?.value
  const known = GOVERNMENT_LEVELS.find((level) => level === set)
  if (known) return known
  const names = [get(structure, 'setting:government')?.value ?? '']
  const tops = childrenOf(structure, null)
  if (tops.length < 5) for (const id of tops) names.push(get(structure, id)?.name ?? '')
  for (const name of names) {
    if (/\b(provinsi|gubernur)\b/i.test(name)) return 'provinsi'
    if (/\b(kabupaten|bupati)\b/i.test(name)) return 'kabupaten'
  }
  return 'kota'
}
