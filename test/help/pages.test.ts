import { describe, expect, it } from 'vitest'
import { FAILURE_CODES } from '../../electron/contract/words.ts'
import { RULE_NAMES, VACANCY_RULES } from '../../renderer/domain/rule-table/rule-names.ts'
import { PAGE_OF_RULE } from '../../renderer/help/finding-pages.ts'
import { HELP_PAGES } from '../../renderer/help/page-table.ts'
import { isPageId, OF_FAILURE, OF_PROBLEM } from '../../renderer/help/problem-pages.ts'
import { stepSentence } from '../../renderer/help/step-words.ts'
import { TERMS } from '../../renderer/help/term-table.ts'
import { guidePaper } from '../../renderer/papers/kinds/guide.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { DICTIONARY } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { codeFiles } from '../architecture/source-files.ts'

const LANGUAGES = ['id', 'en'] as const
const screens = codeFiles()
  .filter(({ path }) => /^renderer\/(actions|screens|parts)\//.test(path))
  .map(({ text }) => text)
  .join('\n')

/** Whether a screen says that key: by its name, or made of a beginning and a choice. */
function isOnScreen(key: string): boolean {
  if (screens.includes(`'${key}'`)) return true
  const made = [...screens.matchAll(/`([a-z][\w-]*[.-][\w.-]*)\$\{[^`]*?\}([\w.-]*)`/gi)]
  // A beginning that is a whole topic, but for the screens themselves, names nothing.
  const topic = key.slice(0, key.indexOf('.') + 1)
  const rest = key.slice(topic.length)
  const family = made.some(
    ([, start = '', end = '']) =>
      (start === 'screen.' || !/^\w+\.$/.test(start)) &&
      [key, rest].some((one) => one.startsWith(start) && one.endsWith(end)),
  )
  // Commands and fields of a topic are named by what stands behind its point.
  const whole = made.some(([, start, end]) => start === topic && end === '')
  const named = whole && screens.includes(`'${rest}'`)
  return family || named
}

describe('the pages of help', () => {
  it('are at least thirty, each with a title of its own, steps, and words to find it by', () => {
    expect(HELP_PAGES.length).toBeGreaterThanOrEqual(30)
    for (const language of LANGUAGES) {
      const titles = HELP_PAGES.map(({ text }) => text[language].title)
      expect(new Set(titles).size).toBe(titles.length)
      const thin = HELP_PAGES.filter(({ text }) => {
        const { steps, find } = text[language]
        return steps.length === 0 || find.split(' ').length < 3
      })
      expect(thin.map(({ id }) => id)).toEqual([])
    }
  })

  it('name in their steps nothing that is on no screen', () => {
    const named = new Set(
      HELP_PAGES.flatMap(({ text }) =>
        LANGUAGES.flatMap((language) => text[language].steps.flatMap(({ keys }) => keys)),
      ),
    )
    expect([...named].filter((key) => !isOnScreen(key))).toEqual([])
  })

  it('name nothing that is filled in only while it is shown', () => {
    const filled = HELP_PAGES.flatMap(({ id, text }) =>
      text.id.steps.flatMap(({ keys }) =>
        keys.filter((key) => DICTIONARY.id[key].includes('{{')).map((key) => `${id}: ${key}`),
      ),
    )
    expect(filled).toEqual([])
  })

  it('say the same steps with the same names in both languages', () => {
    const unlike = HELP_PAGES.filter(({ text }) => {
      const [id, en] = LANGUAGES.map((language) =>
        text[language].steps.map(({ keys }) => [...keys].sort().join()).join('|'),
      )
      return id !== en
    })
    expect(unlike.map(({ id }) => id)).toEqual([])
  })

  it('are sentences: each step ends with its stop', () => {
    for (const language of LANGUAGES) {
      const words = wordsIn(language)
      const open = HELP_PAGES.flatMap(({ text }) => text[language].steps)
        .map((step) => stepSentence(words, step))
        .filter((sentence) => !/[.…][”)]*$/.test(sentence) || sentence.includes('  '))
      expect(open).toEqual([])
    }
  })

  it('help on with every finding there can be', () => {
    const rules = [...RULE_NAMES, ...VACANCY_RULES]
    expect(Object.keys(PAGE_OF_RULE).sort()).toEqual(rules.toSorted())
    expect(Object.values(PAGE_OF_RULE).filter((id) => !isPageId(id))).toEqual([])
  })

  it('link terms and refusals that are there', () => {
    expect(TERMS.filter(({ source }) => source === undefined)).toEqual([])
    const refusals = Object.keys(DICTIONARY.id).flatMap(
      (key) => /^problem\.(.+)/.exec(key)?.[1] ?? [],
    )
    const pages: Readonly<Record<string, string>> = OF_PROBLEM
    expect(refusals.filter((code) => !isPageId(pages[code] ?? ''))).toEqual([])
    expect(Object.keys(OF_FAILURE)).toEqual(FAILURE_CODES)
    expect(refusals.filter((code) => code in OF_FAILURE)).toEqual([])
  })
})

describe('the printed quick guide', () => {
  it.each(LANGUAGES)('is four sheets of A4 with every task by its title (%s)', (language) => {
    const words = wordsIn(language)
    const text = guidePaper(words)
    const sheets = textDocument(text, { widthMm: 210, heightMm: 297 }, 9, words)
    expect(sheets.sheets).toBe(4)
    const said = JSON.stringify(text)
    const untold = HELP_PAGES.filter((page) => !said.includes(page.text[language].title))
    expect(untold.map(({ id }) => id)).toEqual([])
  })
})
