import { find } from '../../renderer/domain/readings/find.ts'
import { all, type Structure } from '../../renderer/domain/structure/structure.ts'
import { type Measure, percentile } from './measure.ts'
import { cityOf } from './structures.ts'

const SIZES = [1000, 5000, 10_000, 20_000]
const LIMIT = 30
const TYPED = ['seksi persandian', 'kepala bagian umum', 'siti rahma', 'puskesmas', '19780412']

/** Each key of five searches over units, posts and people; the plain way reads and lower-cases every name anew. */
export async function measure(): Promise<Measure[]> {
  return SIZES.map((size) => {
    const structure = cityOf(size)
    find(structure, 'a', LIMIT)
    const keys = TYPED.flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1)))
    const ours = keys.map((key) => time(() => find(structure, key, LIMIT)))
    const plain = keys.map((key) => time(() => findPlainly(structure, key)))
    const [posts, people] = [all(structure, 'post').length, all(structure, 'person').length]
    return {
      name: `find as you type, ${size} units, ${posts} posts, ${people} people (p95)`,
      value: percentile(ours, 0.95),
      unit: 'ms' as const,
      target: size === 10_000 ? 30 : null,
      baseline: percentile(plain, 0.95),
      baselineName: 'plain scan, names folded anew',
    }
  })
}

function findPlainly(structure: Structure, query: string): number {
  const names = [
    ...all(structure, 'unit').map(({ name }) => name),
    ...all(structure, 'post').map(({ title }) => title),
    ...all(structure, 'person').map(({ name, nip }) => `${name} ${nip ?? ''}`),
  ]
  const words = query.toLowerCase().split(' ').filter(Boolean)
  return names
    .filter((name) => words.every((word) => name.normalize('NFKD').toLowerCase().includes(word)))
    .sort().length
}

/** Milliseconds of processor time. */
function time(run: () => unknown): number {
  const began = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
