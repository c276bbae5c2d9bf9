import { lawName } from '../../domain/naskah/laws.ts'
import type { StructureRecord } from '../../domain/records/records.ts'
import type { RegulationTold } from '../../exchange/read/regulation-told.ts'
import type { Words } from '../../words/words.ts'

/** What a regulation says, article by article: duties by unit, and what is kept whole. */
export function articleSentences({ articles, sentences }: RegulationTold, words: Words): string[] {
  const lines = articles.map(({ number, state, units, unmet, begins }) => {
    const told = units.map(({ name, ...counts }) =>
      words('headless.article-unit', { name, ...counts }),
    )
    const who = unmet.map((name) => words('headless.article-unmet', { name }))
    const rest = told.length + who.length > 0 ? [...told, ...who].join('; ') : begins
    return words(`headless.article-${state}`, { number, told: rest })
  })
  const learnt = sentences > 0 ? [words('headless.article-sentences', { count: sentences })] : []
  return [...lines, ...learnt]
}

/** The laws and articles of regulations for other programs; nothing where none was read. */
export function regulationJson(
  regulations: readonly RegulationTold[],
  records: readonly StructureRecord[],
): object {
  if (regulations.length === 0) return {}
  const laws = records.flatMap((one) =>
    one.kind === 'law' ? [{ ...one, name: lawName(one) }] : [],
  )
  const kept = records.filter(({ kind }) => kind === 'clause').length
  return {
    lawList: laws.map(({ kind: _kind, ...law }) => law),
    ownWords: kept,
    articles: regulations.flatMap(({ articles }) => articles),
    differing: regulations.flatMap(({ differing }) => differing),
  }
}
