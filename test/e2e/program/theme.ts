import type { Page } from '@playwright/test'

/** Greys of the dark theme that are of another family than its own cold ones; paper is as white as paper. */
export function foreignGreys(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>()
    for (const element of document.querySelectorAll('body, #root *')) {
      if (element.closest('[data-sheet], figure')) continue
      const style = getComputedStyle(element)
      const { color, backgroundColor, borderTopColor, borderTopWidth } = style
      const worn = [color, backgroundColor, ...(borderTopWidth === '0px' ? [] : [borderTopColor])]
      for (const colour of worn) {
        const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
        const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
        // Black and white lie in every family; what is far from grey is a colour.
        if (alpha < 1 || most === 0 || least === 255 || most - least > 0.34 * most) continue
        const hue = most === least ? 0 : 240 - (60 * (g - r)) / (b - r)
        if (most !== b || least !== r || hue < 200 || hue > 225)
          found.add(`${colour} of ${element.localName}.${element.className}`)
      }
    }
    return [...found]
  })
}
