import type { Page } from '@playwright/test'

/**
 * What is selected, current, pressed or chosen and, where the system gives the colours, looks like those beside it that
 * are not, or has no frame where nothing is beside it; boxes of vacant or acting heads that look like those of others;
 * dialogs without an edge; and a field that has the keyboard and does not show it.
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
  const edgeless = await page.locator('[role="dialog"]').evaluateAll((dialogs) =>
    dialogs
      .filter((dialog) => dialog.checkVisibility() && dialog.clientHeight > 0)
      .filter((dialog) => getComputedStyle(dialog).borderTopStyle === 'none')
      .map((dialog) => `no edge: ${dialog.outerHTML.slice(0, 120)}`),
  )
  const unframed = await page.evaluate(() => {
    const field = document.activeElement
    if (!field?.matches('input:not([type="checkbox"], [type="radio"]), textarea')) return []
    const around = [field, field.closest('.mantine-Input-input'), field.parentElement]
    const isSeen = around.some((one) => one && getComputedStyle(one).outlineStyle !== 'none')
    return isSeen ? [] : [`has the keyboard: ${field.outerHTML.slice(0, 120)}`]
  })
  if (picture) await page.screenshot({ path: picture })
  await page.emulateMedia({ forcedColors: 'none' })
  return [...unseen, ...alike, ...edgeless, ...unframed]
}
