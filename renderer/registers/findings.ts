import type { AnyFinding } from '../domain/findings/all-findings.ts'
import { recordsBehind } from '../domain/findings/behind-finding.ts'
import { placeInCity } from '../domain/readings/names-told-apart.ts'
import { cityOfficeOf, officeName } from '../domain/readings/offices.ts'
import type { Override } from '../domain/records/records.ts'
import { basisInForce } from '../domain/rule-table/basis-in-force.ts'
import { get, type Structure } from '../domain/structure/structure.ts'
import { longDate } from '../words/figures/long-date.ts'
import { anyFindingSentence } from '../words/telling/any-finding.ts'
import { capital } from '../words/telling/code-word.ts'
import { measured } from '../words/telling/finding-measure.ts'
import type { Words } from '../words/words.ts'
import { columnsOf, type Telling } from './column.ts'

/** A finding with its sentence; `override`: with what it was accepted. */
export interface FindingRow {
  readonly finding: AnyFinding
  readonly sentence: string
  readonly override: Override | null
}

/** The same of one that was accepted. */
export interface AcceptedRow extends FindingRow {
  readonly override: Override
}

/** A finding as a row of its register. */
export function findingRow<O extends Override | null>(
  words: Words,
  finding: AnyFinding,
  override: O,
): FindingRow & { readonly override: O } {
  return { finding, sentence: anyFindingSentence(words, finding), override }
}

/** The line of a cell into which the screen puts the ways to the records a finding comes from. */
export const ORIGIN = 'origin'

const column = columnsOf<FindingRow>()

const WEIGHT = {
  head: 'findings.weight',
  holds: 'open',
  json: ({ finding: { severity } }: FindingRow) => ({ severity }),
} as const

const TEXT = {
  head: 'findings.text',
  holds: 'name',
  json: ({ sentence }: FindingRow) => ({ message: sentence }),
} as const

const FOUND = {
  head: 'findings.found',
  holds: 'open',
  json: ({ finding: { found } }: FindingRow) => ({ found }),
} as const

const LIMIT = {
  head: 'findings.limit',
  holds: 'open',
  json: ({ finding: { limit } }: FindingRow) => ({ limit }),
} as const

const ARTICLE = {
  head: 'findings.article',
  holds: 'open',
  json: ({ finding }: FindingRow, { on }: Telling) => ({
    article: basisInForce(finding.article, on),
  }),
} as const

const SOURCE = {
  head: 'rules.state',
  holds: 'open',
  json: ({ finding: { sourceState } }: FindingRow) => ({ sourceState }),
} as const

const NUMBER = column('no', {
  head: 'peta-paper.no',
  holds: 'open',
  paper: { share: 1, align: 'right', tell: (_row, _telling, no) => [String(no)] },
})

const RULE = column('rule', {
  head: 'findings.rule',
  holds: 'open',
  json: ({ finding: { rule } }) => ({ rule: rule as string }),
})

const ABOUT = column('about', {
  head: 'vacancy.col-unit',
  holds: 'open',
  json: ({ finding: { subjectId, unitId } }, { structure }) => ({
    subjectId,
    unitId,
    // Empty for a person without a post.
    unit: unitId ? (get(structure, unitId)?.name ?? '') : '',
    office: officeName(structure, unitId),
  }),
})

/** The records it comes from: what it is about, then each without which it would not be found or read otherwise. */
const FROM = column('from', {
  head: 'findings.from',
  holds: 'open',
  json: ({ finding }, { structure, on }) => ({
    // Worked out for who reads it: the words do without.
    get from() {
      return recordsBehind(structure, on, finding)
    },
  }),
})

function onPaper(share: number) {
  return {
    head: 'peta-paper.finding',
    share,
    tell: (row: FindingRow, { structure }: Telling) => sentenceLines(structure, row),
  } as const
}

function articleOnPaper(share: number) {
  const tell = ({ finding }: FindingRow, { on }: Telling) => [
    basisInForce(finding.article, on) ?? '–',
  ]
  return { head: 'peta-paper.article', share, tell } as const
}

/** What the rules found and nobody has accepted; both lists of the screen, where one that was accepted tells its reason. */
export const FINDINGS = [
  NUMBER,
  RULE,
  column('weight', {
    ...WEIGHT,
    screen: {
      width: { narrow: '76px', usual: '68px', wide: '68px' },
      tell: ({ finding: { severity } }, { words }) => [
        { text: words(`findings.${severity}`), frame: { as: 'weight', of: severity } },
      ],
    },
    paper: {
      head: 'peta-paper.level',
      share: 2.5,
      lead: ({ finding }) => finding.severity === 'warning',
      tell: ({ finding }, { words }) => [words(`peta-paper.${finding.severity}`)],
    },
  }),
  ABOUT,
  column('text', {
    heads: true,
    ...TEXT,
    screen: {
      width: {
        narrow: 'minmax(0, 1fr)',
        usual: 'minmax(150px, 1fr)',
        wide: 'minmax(150px, 1fr)',
      },
      tell(row, { structure, words }) {
        const { finding, override } = row
        const sentence = anyFindingSentence(words, finding)
        const reason = override ? reasonText(override, words) : ''
        const place = placeOf(structure, row)
        const title = [sentence, reason, place].filter(Boolean).join(' ')
        return [
          { text: sentence, clamp: 'name', title },
          ...(place ? [{ text: place, small: true }] : []),
          { text: '', slot: ORIGIN },
          ...(reason ? [{ text: reason, small: true, clamp: 'name' as const }] : []),
        ]
      },
    },
    paper: onPaper(8.6),
  }),
  column('found', {
    ...FOUND,
    screen: {
      width: { usual: '72px', wide: '72px' },
      tell: ({ finding: { rule, found } }, { words }) => [
        { text: measured(words, rule, found), clamp: 'wrap' },
      ],
    },
    paper: {
      head: 'peta-paper.found',
      share: 2.2,
      align: 'center',
      tell: ({ finding: { rule, found } }, { words }) => [measured(words, rule, found)],
    },
  }),
  column('limit', {
    ...LIMIT,
    screen: {
      width: { usual: '72px', wide: '72px' },
      tell: ({ finding: { rule, limit } }, { words }) => [
        { text: measured(words, rule, limit), clamp: 'wrap' },
      ],
    },
    paper: {
      head: 'peta-paper.limit',
      share: 2.4,
      align: 'center',
      tell: ({ finding: { rule, limit } }, { words }) => [measured(words, rule, limit)],
    },
  }),
  column('article', {
    ...ARTICLE,
    screen: {
      width: { usual: 'minmax(80px, 0.3fr)', wide: 'minmax(80px, 0.3fr)' },
      tell({ finding }, { on, words }) {
        const article = basisInForce(finding.article, on)
        if (!article) return [{ text: words('findings.no-article'), clamp: 'wrap' }]
        return [{ text: article, clamp: 'wrap', title: article }]
      },
    },
    paper: articleOnPaper(4),
  }),
  column('source', {
    ...SOURCE,
    screen: {
      width: '84px',
      tell({ finding: { article, sourceState } }, { words }) {
        if (!article || !sourceState) return []
        const text = capital(words(`source.${sourceState}`))
        const hint = words(`findings.${sourceState}-long`)
        return [{ text, hint, frame: { as: 'source', of: sourceState } }]
      },
    },
    paper: {
      head: 'peta-paper.source',
      share: 1.8,
      tell: ({ finding: { sourceState } }, { words }) => [
        sourceState ? words(`source.${sourceState}`) : '–',
      ],
    },
  }),
  FROM,
] as const

const accepted = columnsOf<AcceptedRow>()

/** What was accepted, with its reason, on paper and for other programs. */
export const ACCEPTED_FINDINGS = [
  NUMBER,
  RULE,
  column('weight', WEIGHT),
  ABOUT,
  column('text', { ...TEXT, paper: onPaper(8) }),
  column('found', FOUND),
  column('limit', LIMIT),
  column('article', { ...ARTICLE, paper: articleOnPaper(3.6) }),
  column('source', SOURCE),
  accepted('reason', {
    head: 'peta-paper.reason',
    holds: 'text',
    paper: { share: 6, tell: ({ override }) => [override.reason] },
    json: ({ override: { reason } }) => ({ reason }),
  }),
  accepted('by', {
    head: 'peta-paper.by',
    holds: 'name',
    paper: {
      share: 3,
      tell: ({ override: { by, on } }, { words }) => [by ?? '–', longDate(on, words.language)],
    },
    json: ({ override: { by, on } }) => ({ by, acceptedOn: on }),
  }),
  FROM,
] as const

/** In a city the unit with its perangkat daerah, where the sentence does not say both; else empty. */
export function placeOf(
  structure: Structure,
  { finding: { unitId }, sentence }: FindingRow,
): string {
  const office = unitId && cityOfficeOf(structure, unitId)
  if (!unitId || !office || sentence.includes(office.name)) return ''
  return placeInCity(structure, unitId)
}

/** Its sentence; in a city below it where the unit is, if the sentence does not say that. */
function sentenceLines(
  structure: Structure,
  { finding: { unitId }, sentence }: FindingRow,
): string[] {
  if (!unitId || !cityOfficeOf(structure, unitId)) return [sentence]
  const name = get(structure, unitId)?.name ?? ''
  const place = placeInCity(structure, unitId).slice(name.length).replace(/^ · /, '')
  return place === '' || sentence.includes(place) ? [sentence] : [sentence, place]
}

/** With what it was accepted, by whom and when. */
function reasonText({ reason, by, on }: Override, words: Words): string {
  const date = longDate(on, words.language)
  const who = by
    ? words('findings.accepted-by', { by, date })
    : words('findings.accepted-on', { date })
  return `${reason} (${who})`
}
