import type { ArticleTold, RegulationTold } from '../read/regulation-told.ts'
import type { NaskahRead } from '../regulation/read-naskah.ts'
import type { NaskahTaken } from './take-naskah.ts'

const LONGEST = 120

/** Article by article what was understood and what is kept whole. `isMet`: whether a unit read is one of the office. */
export function regulationTold(
  read: NaskahRead,
  taken: NaskahTaken,
  isMet: (unit: number) => boolean = () => true,
): RegulationTold {
  const places = read.sections.flatMap(({ kind }, at) => (kind === 'pasal' ? [at] : []))
  const named = read.articles.filter(({ number }) => number !== '')
  const articles = named.map((article, index): ArticleTold => {
    const at = places[index] ?? -1
    const section = taken.sections[at]
    const [first = ''] = read.sections[at]?.lines ?? []
    const units = article.tells.filter(({ unit }) => isMet(unit))
    const strangers = article.tells.filter(({ unit }) => !isMet(unit))
    const nameOf = (unit: number) => read.structure.units[unit]?.name ?? ''
    return {
      number: article.number,
      under: article.under,
      state: article.isGone
        ? 'gone'
        : !section || section.words === 0
          ? 'said'
          : section.whole
            ? 'whole'
            : 'partly',
      begins: first.length > LONGEST ? `${first.slice(0, LONGEST - 1)}…` : first,
      isList: article.isList,
      units: units.map(({ unit, ...counts }) => ({ name: nameOf(unit), ...counts })),
      unmet: [...article.unmet, ...strangers.map(({ unit }) => nameOf(unit))],
    }
  })
  const { lines } = read
  return { lines, articles, sentences: taken.sentences.length, differing: taken.differing }
}
