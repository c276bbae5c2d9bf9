import { DUTY_SORTS, LAW_TYPES } from '../../domain/records/form/choices.ts'
import { LAW_YEAR } from '../../domain/records/form/ranges.ts'
import type { Language } from '../../domain/values/language.ts'
import type { WordKey } from '../../words/dictionary.ts'
import { wordsIn } from '../../words/words.ts'
import { LISTED_KINDS, type ListedKind, NAMED_HEADINGS, OWN_LISTS } from '../read/own-lists.ts'
import type { CellGuide, OutTable } from './write-tables.ts'

type Guided = Omit<CellGuide, 'note'> & { readonly note: WordKey }

/** The columns of each list to be filled in, by what they mean, and what is told in their cells. */
const COLUMNS: Readonly<Record<ListedKind, Readonly<Record<string, Guided>>>> = {
  duty: {
    unitName: { note: 'blank.list-unit-note' },
    sort: { note: 'blank.list-sort-note', list: DUTY_SORTS },
    text: { note: 'blank.list-text-note' },
  },
  law: {
    lawType: { note: 'blank.list-law-note', list: LAW_TYPES },
    number: { note: 'blank.list-number-note' },
    year: { note: 'blank.list-year-note', whole: LAW_YEAR },
    about: { note: 'blank.list-about-note' },
    institution: { note: 'blank.list-institution-note' },
    promulgation: { note: 'blank.list-promulgation-note' },
    amendment: { note: 'blank.list-amendment-note' },
  },
  task: {
    unitName: { note: 'blank.list-unit-note' },
    postTitle: { note: 'blank.list-post-note' },
    work: { note: 'blank.list-work-note' },
    result: { note: 'blank.list-result-note' },
    volume: { note: 'blank.list-volume-note' },
    hours: { note: 'blank.list-hours-note' },
  },
}

/** Rows that are ready to be filled in. */
const ROWS = 400

/** The lists of duties, laws and workload to fill in: whose each row is stands there by name. */
export function blankLists(language: Language): OutTable[] {
  const words = wordsIn(language)
  return LISTED_KINDS.map((kind) => {
    const columns = Object.entries(COLUMNS[kind])
    return {
      name: words(`kind.${kind}`),
      headings: columns.map(([meaning]) => headingOf(kind, meaning, language)),
      rows: Array.from({ length: ROWS }, () => columns.map(() => '')),
      guides: new Map(
        columns.map(([, { note, ...rest }], at) => [at, { note: words(note), ...rest }]),
      ),
    }
  })
}

function headingOf(kind: ListedKind, meaning: string, language: Language): string {
  if (meaning in NAMED_HEADINGS) {
    return wordsIn(language)(NAMED_HEADINGS[meaning as keyof typeof NAMED_HEADINGS])
  }
  const column = OWN_LISTS[kind].columns.find(({ field }) => field === meaning)
  return column?.heading[language] ?? meaning
}
