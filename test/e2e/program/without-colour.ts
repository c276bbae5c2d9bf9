import type { Page } from '@playwright/test'

/**
 * What is selected, current, pressed or chosen and, where the system gives the colours, looks like those beside it that
 * are not, or has no frame where nothing is beside it; and boxes of vacant or acting heads that look like those of others.
 */
export async function unseenWithoutColour(
  page: Page,
  picture?: string,
): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' })
  const unseen = await page
    .locator(
      '[aria-selected="true"], [aria-current]:not([aria-current="false"]), [aria-pressed="true"]:not(th *), [data-chosen="true"], .mantine-SegmentedControl-label[data-active]',
    )
    .evaluateAll((elements) => {
      const frame = (element: Element) => {
        const look = getComputedStyle(element)
        return [look.outline, look.borderStyle, look.borderWidth].join()
      }
      const others = (element: Element) =>
        [...(element.parentElement?.parentElement?.querySelectorAll(element.localName) ?? [])]
          .filter((other) => other.className === element.className)
          .filter((other) => !elements.includes(other as HTMLElement))
      return elements
        .filter((element) => element.checkVisibility())
        .filter(
          (element) =>
            getComputedStyle(element).outlineStyle === 'none' ||
            others(element).some((other) => frame(other) === frame(element)),
        )
        .map((element) => element.outerHTML.slice(0, 120))
    })
  const alike = await page
    .locator('[role="treeitem"]:is([data-state="vacant"], [data-state^="acting"])')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => {
          const { borderTopStyle, borderLeftStyle } = getComputedStyle(box)
          return borderTopStyle !== 'dashed' && borderLeftStyle !== 'double'
        })
        .map((box) => box.outerHTML.slice(0, 120)),
    )
  if (picture) await page.screenshot({ path: picture })
  await page.emulateMedia({ forcedColors: 'none' })
  return [...unseen, ...alike]
}
