import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What a person who cannot see well, or uses no mouse, would stumble over. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

/** Texts of buttons that do not fit into them, and parts that stick out of the window. */
export function cutTexts(page: Page): Promise<string[]> {
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
