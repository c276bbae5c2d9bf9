import { endless } from '../../domain/duties/listed-duties.ts'
import type { LawFields } from '../../domain/naskah/law-edits.ts'
import { markAt } from '../../domain/naskah/marks.ts'
import type { DutySort } from '../../domain/records/records.ts'
import { type Article, type ArticleTree, articleTree } from './article-tree.ts'
import { Bearers } from './bearers.ts'
import { dutySentences } from './duty-sentences.ts'
import { lawsIn } from './law-line.ts'
import { leadersIn } from './leaders.ts'
import { type RegulationTitle, titleOf } from './regulation-title.ts'
import { linesOfSections, type Section, sectionsOf } from './sections.ts'
import { type RegulationStructure, structureOfRegulation } from './structure.ts'
import { regulationLines } from './text-lines.ts'

/** A duty as a regulation tells it. */
export interface ReadDuty {
  /** Place of its unit among the units read. */
  readonly unit: number
  readonly sort: DutySort
  readonly text: string
}

/** What was understood of one article. */
export interface ReadArticle {
  /** "3", "10A"; '' of a text that names no article. */
  readonly number: string
  readonly under: readonly string[]
  /** The units it speaks of, each with how many duties it tells. */
  readonly tells: readonly {
    readonly unit: number
    readonly tugas: number
    readonly fungsi: number
    readonly uraian: number
  }[]
  /** Who is said to have duties, and is no unit of the text. */
  readonly unmet: readonly string[]
  /** It tells the units themselves. */
  readonly isList: boolean
  readonly isGone: boolean
}

/** Something a person should know before it is taken. */
export interface ReadFault {
  readonly what: 'no-article' | 'article-twice' | 'long-article' | 'unit-twice' | 'no-unit'
  readonly value: string
  readonly count: number
}

/** A regulation as it was understood. */
export interface NaskahRead {
  /** Its paragraphs, see `regulationLines` for what is not kept of it. */
  readonly lines: readonly string[]
  readonly sections: readonly Section[]
  readonly tree: ArticleTree
  readonly structure: RegulationStructure
  /** Urusan of an office, by its place among the units. */
  readonly fields: ReadonlyMap<number, string>
  readonly title: RegulationTitle | null
  readonly duties: readonly ReadDuty[]
  readonly laws: readonly LawFields[]
  readonly articles: readonly ReadArticle[]
  readonly faults: readonly ReadFault[]
}

/** So many letters in one article are no article of a regulation. */
const LONG_ARTICLE = 20_000

/** What a regulation says: its units, what they are there for, and the laws it rests on. `torn`: see `regulationLines`. */
export function readNaskah(rows: readonly string[], torn?: boolean): NaskahRead {
  const sections = sectionsOf(regulationLines(rows, torn))
  const lines = linesOfSections(sections)
  const rest = sections.filter(({ kind }) => kind !== 'considering' && kind !== 'citing')
  const tree = articleTree(linesOfSections(rest), false)
  const { structure, fields } = withHeads(tree, structureOfRegulation(tree))
  const told = dutiesIn(tree, structure)
  const annexed = dutiesInAnnex(sections, structure)
  const citing = sections.find(({ kind }) => kind === 'citing')?.lines ?? []
  return {
    lines,
    sections,
    tree,
    structure,
    fields,
    title: titleOf(tree),
    laws: lawsIn(citing),
    ...told,
    duties: [...told.duties, ...annexed],
    faults: faultsOf(tree, sections, structure),
  }
}

/** The units, led by whom the text says they are led, and the office with the whole of its name. */
function withHeads(
  tree: ArticleTree,
  structure: RegulationStructure,
): Pick<NaskahRead, 'structure' | 'fields'> {
  const { leaders, names, fields } = leadersIn(tree, structure.units)
  const units = structure.units.map((unit, at) => ({
    ...unit,
    head: ledBy(unit.head, leaders.get(at)),
    name: names.get(at) ?? unit.name,
  }))
  return { structure: { ...structure, units }, fields }
}

/** Who leads a unit; "Kepala Bidang" alone says less than its name does. */
function ledBy(made: string | null, told: string | undefined): string | null {
  if (told === undefined) return made
  return made?.toLowerCase().startsWith(`${told.toLowerCase()} `) ? made : told
}

/** Uraian tugas that stand in an annex, under the names of the units. */
function dutiesInAnnex(sections: readonly Section[], { units }: RegulationStructure): ReadDuty[] {
  const bearers = new Bearers(units)
  const duties: ReadDuty[] = []
  for (const { kind, lines } of sections) {
    if (kind !== 'annex' || !lines.some((line) => /^(URAIAN|RINCIAN) TUGAS/i.test(line))) continue
    let unit: number | null = null
    let heading: string | null = null
    for (const line of lines) {
      const found = markAt(line)
      const style = found?.mark.style ?? ''
      const named = bearers.find(endless(found?.rest ?? line), null, () => true)
      if (named !== null) heading ??= style
      // Marked as units are, and none of them: what stands below it is nobody's here.
      if (named !== null || style === heading) unit = named
      else if (found && unit !== null)
        duties.push({ unit, sort: 'uraian', text: endless(found.rest) })
    }
  }
  return duties.filter(({ text }) => text !== '')
}

function dutiesIn(
  tree: ArticleTree,
  { units, unused }: RegulationStructure,
): Pick<NaskahRead, 'duties' | 'articles'> {
  const bearers = new Bearers(units)
  const duties: ReadDuty[] = []
  const said = new Map<string, Article>()
  const nothing = new Set(unused)
  let office: number | null = null
  let chapter = ''
  let spoken: number | null = null
  const articles = tree.articles.map((article): ReadArticle => {
    const [bab = '', ...headings] = article.under
    if (bab !== chapter) {
      chapter = bab
      office = officeIn(bab, units) ?? office
    }
    spoken = headedBy(headings.at(-1) ?? '', bearers, office) ?? spoken
    const counts = new Map<number, { tugas: number; fungsi: number; uraian: number }>()
    const unmet: string[] = []
    const only = new Set<number>()
    for (const { bearers: names, sort, texts } of dutySentences(article)) {
      const fits = (at: number) => {
        const before = said.get(`${at} ${sort}`)
        return before === undefined || before === article
      }
      let unit: number | null = null
      for (const name of names) {
        unit = name === '' ? null : bearers.find(name, office, fits)
        if (unit !== null) break
      }
      const meant = names.every((name) => name === '' || /^(sebagaimana|tersebut)/i.test(name))
      if (unit === null && meant) unit = [...only].at(-1) ?? spoken
      if (unit === null) {
        unmet.push(names.at(-1) ?? '')
        continue
      }
      const alone = /^(uptd?|unit pelaksana teknis)/i.test(units[unit]?.name ?? '')
      const group = /^kelompok jabatan fungsional/i.test(units[unit]?.name ?? '')
      if ((alone && units[unit]?.above !== null) || group) continue
      only.add(unit)
      spoken = unit
      said.set(`${unit} ${sort}`, article)
      const count = counts.get(unit) ?? { tugas: 0, fungsi: 0, uraian: 0 }
      count[sort] += texts.length
      counts.set(unit, count)
      for (const text of texts) duties.push({ unit, sort, text })
    }
    return {
      number: article.number,
      under: article.under,
      tells: [...counts].map(([unit, count]) => ({ unit, ...count })),
      unmet: [...new Set(unmet)],
      isList: article.number !== '' && !nothing.has(article) && counts.size === 0,
      isGone: /^\(?dihapus\)?\.?$/i.test(article.text.trim()),
    }
  })
  return { duties, articles }
}

/** The office a chapter of a text about several is headed by. */
function officeIn(chapter: string, units: RegulationStructure['units']): number | null {
  const title = chapter.replace(/^BAB\s+\S+\s*/i, '').toLowerCase()
  const at = units.findIndex(({ above, name }) => above === null && name.toLowerCase() === title)
  return at < 0 ? null : at
}

function headedBy(heading: string, bearers: Bearers, office: number | null): number | null {
  const title = heading.replace(/^(Bagian|Paragraf)\s+\S+(\s+(Belas|Puluh(\s+\S+)?))?\s*/i, '')
  return title === '' ? null : bearers.find(title, office, () => true)
}

function faultsOf(
  tree: ArticleTree,
  sections: readonly Section[],
  { units }: RegulationStructure,
): ReadFault[] {
  const faults: ReadFault[] = []
  if (!sections.some(({ kind }) => kind === 'pasal'))
    faults.push({ what: 'no-article', value: '', count: 0 })
  else if (units.length === 0) faults.push({ what: 'no-unit', value: '', count: 0 })
  for (const { what, value } of tree.faults)
    if (what === 'article-twice') faults.push({ what, value, count: 2 })
  for (const { kind, mark, lines } of sections) {
    const count = kind === 'pasal' ? lines.reduce((sum, line) => sum + line.length, 0) : 0
    if (count >= LONG_ARTICLE) faults.push({ what: 'long-article', value: mark, count })
  }
  return faults
}
