import type { Page } from '@playwright/test'
import { DICTIONARY } from '../../../renderer/words/dictionary.ts'

/** What is the same in both, or a name of its own in either, tells nothing. */
const english = new Set<string>(Object.values(DICTIONARY.en))
const LONG = 6
/** What kinds of units are called is what units themselves are called, whatever language is chosen. */
const patterns = Object.entries(DICTIONARY.id)
  .flatMap(([key, text]) => (key.startsWith('type.') || english.has(text) ? [] : [text]))
  .filter((text) => text.replace(/\{\{\w+\}\}/g, '').replace(/\P{L}/gu, '').length >= LONG)
  .map((text) =>
    text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  )
  .map((parts) => parts.join('.*'))
const indonesian = new RegExp(`^(${patterns.join('|')})$`, 's')

/** What a screen reader says in Indonesian while the program speaks English: names, titles, hints, labels, buttons. */
export async function indonesianNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => {
    const found = new Set<string>()
    const front = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
    for (const element of (front ?? document).querySelectorAll('*')) {
      for (const attribute of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
        found.add(element.getAttribute(attribute)?.trim() ?? '')
      const speaks = 'button, label, h1, h2, h3, legend, th, summary, option, [role]:not(main *)'
      if (element.matches(speaks) && element.children.length === 0)
        found.add(element.textContent?.trim() ?? '')
    }
    return [...found]
  })
  return names.filter((name) => indonesian.test(name))
}
