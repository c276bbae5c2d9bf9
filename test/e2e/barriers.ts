import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { still } from './still.ts'

/** Of WCAG 2.2 AA, but off where nobody asks: what is said is what stands there; what is hit is large enough. */
const RULES = {
  'label-content-name-mismatch': { enabled: true },
  'target-size': { enabled: true },
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const THEMED = ['color-contrast', 'link-in-text-block', 'target-size'] as const

/** What a person who cannot see well, or uses no mouse, would stumble over. */
export async function barriers(page: Page): Promise<string[]> {
  // What is still fading in has not its colours yet.
  await still(page)
  return found(page, { rules: RULES })
}

/** What another theme can break of that: colours, and how large a thing is with other edges. */
export async function barriersOfTheme(page: Page): Promise<string[]> {
  await still(page)
  return found(page, { runOnly: { type: 'rule', values: [...THEMED] } })
}

/** The checks come into a page once, however often they are made there. */
async function found(page: Page, rules: RunOptions): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('Frames within the page are not looked into')
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  const { violations } = await page.evaluate(
    async (options) => {
      // A toast can begin to fade while axe looks: it is there or gone, never half faded.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('* { transition: none !important; animation: none !important }')
      document.adoptedStyleSheets.push(sheet)
      const { axe } = window as unknown as {
        axe: { run(options: RunOptions): Promise<AxeResults> }
      }
      try {
        return await axe.run(options)
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
      }
    },
    { ...rules, resultTypes: ['violations' as const] },
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // A box of the chart is drawn, and told as one would read it aloud.
      .filter(({ html }) => id !== 'label-content-name-mismatch' || !html.includes('treeitem'))
      .map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

/**
 * Controls one cannot come to or hit: under 24 px, outside of the window wherever one scrolls, below something else;
 * and texts cut off without a way to read them.
 */
export async function outOfReach(page: Page): Promise<string[]> {
  await still(page)
  return page.evaluate(() => {
    const found = new Set<string>()
    const labelOf = (element: Element) =>
      element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
    const name = (element: Element) =>
      (element.getAttribute('aria-label') ?? labelOf(element) ?? '').trim().slice(0, 60)
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      // What lies folded away has a place and is not seen.
      const seen = element.checkVisibility({ checkVisibilityCSS: true })
      return width > 1 && height > 1 && seen
    }
    const asked = document.querySelector('[role="dialog"][aria-modal="true"]')
    const scope = asked ?? document.body
    // A list of choices lies over what stands below its field, until one is chosen.
    const choosing = document.querySelector('[role="listbox"]:not(#palette-list)')
    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (overflowX !== 'hidden' && overflowX !== 'clip') continue
      if (element.scrollWidth <= element.clientWidth + 1 || !shown(element)) continue
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      // A handle at the corner of a cell sticks out of it; its text may stand there whole.
      const isOver = texts.some((node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return range.getBoundingClientRect().right > element.getBoundingClientRect().right + 1
      })
      if (!isOver || element.closest('.visually-hidden')) continue
      if (textOverflow === 'ellipsis' && element.closest('[title]')) continue
      found.add(`cut: ${name(element)}`)
    }
    const controls = 'button, a[href], input, select, textarea, summary, [role="tab"]'
    for (const element of scope.querySelectorAll<HTMLElement>(controls)) {
      // The link past the rail shows itself once it has the keyboard.
      if (!shown(element) || element.tabIndex < 0 || element.matches('a[href="#isi"]')) continue
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      if (Math.min(width, height) < 23.5 && labels.length === 0)
        found.add(`small: ${name(element)}`)
      if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) {
        found.add(`outside: ${name(element)}`)
        continue
      }
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      const own = [element, ...labels].some((one) => one.contains(there) || there?.contains(one))
      if (!own && !choosing && !element.matches(':disabled')) found.add(`covered: ${name(element)}`)
    }
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.add('the window scrolls')
    return [...found]
  })
}

/** Texts of buttons that do not fit into them, and parts that stick out of the window. */
export async function cutTexts(page: Page): Promise<string[]> {
  await still(page)
  return page.evaluate(() => {
    const found: string[] = []
    for (const button of document.querySelectorAll<HTMLElement>('button, [role="tab"]')) {
      const parts = [button, ...button.querySelectorAll<HTMLElement>('*')]
      const isCut = parts.some(
        (part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
      )
      if (isCut && button.offsetParent) found.push(`cut: ${button.textContent}`)
    }
    const { scrollWidth, scrollHeight } = document.documentElement
    if (scrollWidth > innerWidth || scrollHeight > innerHeight) found.push('the window scrolls')
    return found
  })
}
