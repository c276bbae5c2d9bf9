import type { Page } from '@playwright/test'
import { storedRecords } from '../stored.ts'

/** Names of the open office that no English sentence has by chance: of units, posts and people. */
export async function namesOf(page: Page): Promise<readonly string[]> {
  const named = (await storedRecords(page)).map((one) =>
    one.kind === 'post' ? one.title : one.kind === 'unit' || one.kind === 'person' ? one.name : '',
  )
  return [...new Set(named.map(String))].filter((name) => name.includes(' '))
}

/** Where one of them would be read out in another language than theirs: in a text, a field, or a label that is a name. */
export function namesReadAsEnglish(page: Page, names: readonly string[]): Promise<string[]> {
  return page.evaluate((all) => {
    const found = new Set<string>()
    const isForeign = (element: Element | null) =>
      element?.closest('[lang]')?.getAttribute('lang') !== 'id'
    const has = (text: string) => all.find((name) => text.includes(name))
    const front = [...document.querySelectorAll('[role="dialog"][aria-modal="true"]')].at(-1)
    const scope = front ?? document.body
    const told = (element: Element, text: string) => {
      const around = element.closest('[role], table, section, aside, header, footer, nav')
      const place = around?.getAttribute('role') ?? around?.localName ?? ''
      const label = around?.getAttribute('aria-label') ?? around?.className.toString() ?? ''
      found.add(`${place} ${label.slice(0, 40)} > ${element.localName}: ${text.slice(0, 100)}`)
    }
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: owner, textContent: text } = node
      if (!owner || !text || owner.closest('[aria-hidden="true"], script, style')) continue
      if (has(text) && isForeign(owner)) told(owner, text)
    }
    for (const element of scope.querySelectorAll('*')) {
      const label = element.getAttribute('aria-label') ?? ''
      // What holds other texts says its name and theirs in one language.
      const isName = all.includes(label) && element.matches('button, input, a, [role="option"]')
      if (isName && isForeign(element)) told(element, `label ${label}`)
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      if (isField && has(element.value) && isForeign(element)) told(element, `= ${element.value}`)
    }
    return [...found]
  }, names)
}
