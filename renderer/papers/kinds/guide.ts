import { nameOf } from '../../actions/action-table.ts'
import { type KeyLine, keysOf } from '../../actions/key-list.ts'
import { shortcutText } from '../../actions/shortcut-text.ts'
import type { PaperBlock, PaperText } from '../../domain/paper/paper-text.ts'
import { HELP_PAGES, type HelpPage, TOPICS } from '../../help/page-table.ts'
import { stepSentence } from '../../help/step-words.ts'
import { TERMS, type Term } from '../../help/term-table.ts'
import type { WordKey } from '../../words/dictionary.ts'
import type { Words } from '../../words/words.ts'
import type { StructureKind } from '../order/paper-kind.ts'

/** Four sheets to lay beside the keyboard: what there is, the most frequent tasks, terms and keys. */
export const guide = {
  id: 'guide',
  group: 'list',
  name: { id: 'Panduan singkat', en: 'Quick guide' },
  about: 'structure',
  takes: [],
  ofProgram: true,
  upright: true,
  text: (_structure, { words }) => guidePaper(words),
} as const satisfies StructureKind

/** The guide from the text of the help: what else there is, tasks in steps, terms with their sources, keys. */
export function guidePaper(words: Words): PaperText {
  const title = words('guide.title')
  const tasks = HELP_PAGES.filter(({ inGuide }) => inGuide)
  return {
    title,
    landscape: false,
    foot: title,
    blocks: [
      { kind: 'title', lines: [title.toUpperCase(), words('guide.lead')] },
      { kind: 'heading', text: words('guide.contents') },
      contents(words),
      { kind: 'heading', text: words('guide.tasks') },
      steps(tasks, words),
      { kind: 'heading', text: words('help.terms') },
      terms(words),
      { kind: 'heading', text: words('guide.keys') },
      keys(words),
    ],
  }
}

/** The tasks the guide does not show, by topic: their steps are in the program. */
function contents(words: Words): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('guide.topic'), share: 2.4 },
      { head: words('guide.what'), share: 17.6 },
    ],
    rows: TOPICS.map((topic) => ({
      leads: [0],
      cells: [
        [words(`help.topic-${topic}`)],
        [
          HELP_PAGES.filter((page) => page.topic === topic && !page.inGuide)
            .map(({ text }) => text[words.language].title)
            .join(' · '),
        ],
      ],
    })),
  }
}

function steps(pages: readonly HelpPage[], words: Words): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('guide.task'), share: 3.6 },
      { head: words('guide.steps'), share: 16.4 },
    ],
    rows: pages.map(({ text }) => {
      const { title, steps: said } = text[words.language]
      return {
        leads: [0],
        cells: [[title], said.map((step, at) => `${at + 1}. ${stepSentence(words, step)}`)],
      }
    }),
  }
}

/** A row for each screen with a line for each key, down one column and on in the next. */
function keys(words: Words): PaperBlock {
  const places: readonly (readonly [WordKey, readonly KeyLine[]])[] = [
    ['guide.everywhere', keysOf(null)],
    ['screen.bagan', keysOf('bagan')],
    ['screen.lembar', keysOf('lembar')],
  ]
  return {
    kind: 'table',
    columns: [
      { head: words('guide.screen'), share: 3 },
      { head: words('guide.keys'), share: 8 },
      { head: words('guide.keys'), share: 8 },
    ],
    rows: places.map(([place, list]) => {
      const lines = list.map(
        ({ keys: pressed, ...line }) => `${shortcutText(pressed)}: ${nameOf(line, words)}`,
      )
      const half = Math.ceil(lines.length / 2)
      return { leads: [0], cells: [[words(place)], lines.slice(0, half), lines.slice(half)] }
    }),
  }
}

function terms(words: Words): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { head: words('guide.term'), share: 3.6 },
      { head: words('guide.meaning'), share: 16.4 },
    ],
    rows: TERMS.map((term) => {
      const { name, text } = term.text[words.language]
      return { leads: [0], cells: [[name], [[text, sourceOf(term, words)].join(' ').trim()]] }
    }),
  }
}

function sourceOf({ source }: Term, words: Words): string {
  if (source.law === '') return ''
  const state = words(source.checked ? 'source.verified' : 'source.recalled')
  return `(${source.law}; ${state})`
}
