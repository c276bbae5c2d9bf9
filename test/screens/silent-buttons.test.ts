import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SCREENS = join(import.meta.dirname, '../../renderer/screens')

/**
 * Buttons that may be out of reach, and why that keeps nobody from anything: what they would do is under way or done, or
 * there is nothing it could be done with, and no field in which something is missing.
 */
const OUT_OF_REACH: Readonly<Record<string, string>> = {
  'importing/mapping-names.tsx':
    'the table has no columns, or a kept mapping does not fit: said beside it',
  'importing/sheet-grid.tsx': 'the first or the last page of rows is shown',
  'panel/standing-line.tsx': 'the absence has not begun',
  'printing/printed/printed-list.tsx': 'the paper is being made',
  'printing/printed/replace-pages.tsx': 'the paper is being made',
  'printing/printing-screen.tsx': 'the paper is being made',
  'printing/save-menu.tsx': 'the paper is being made',
  'proposals/decide/keying.tsx': 'every mark is keyed in',
  'restore/restore-preview.tsx': 'nothing differs from what is there',
  'ringkasan/number-cells.tsx': 'there is no post to go to',
  'ringkasan/template-card.tsx': 'no copy has gone its own way',
  'sharing/clash-section.tsx': 'no value of that side is among the clashes',
  'sheet/sheet-header.tsx': 'the column is not sorted',
  'shell/top-bar-file.tsx': 'today is shown already',
  'updates/update-body.tsx': 'a folder is being looked at, or a package taken: said above',
  'welcome/erase-dialog.tsx': 'it is at work',
  'welcome/forget-dialog.tsx': 'it is at work',
  'welcome/lock-dialogs.tsx': 'it is at work',
}

/** Every button written with `disabled`, by its file: the tag up to its end, and what it depends on. */
function disabledButtons(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const file of readdirSync(SCREENS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx')) continue
    const source = readFileSync(join(SCREENS, file), 'utf8')
    // Greyed all the same for the eye and the ear, but pressable, are `data-disabled` and `aria-disabled`.
    const tags = source.matchAll(
      /<(?:Button|ActionIcon|RestoreButton)\b[^<]*?\sdisabled=\{([^}]*)\}/g,
    )
    for (const [, when = ''] of tags) {
      const path = file.replaceAll('\\', '/')
      found.set(path, [...(found.get(path) ?? []), when])
    }
  }
  return found
}

describe('no form refuses in silence', () => {
  it('only buttons that lack nothing of the user can be out of reach', () => {
    const others = [...disabledButtons()].filter(([file]) => !(file in OUT_OF_REACH))
    expect(others).toEqual([])
  })

  it('none waits for something to be typed or chosen', () => {
    const waiting = [...disabledButtons()].flatMap(([file, whens]) =>
      whens
        .filter((when) => /\.trim\(\)|=== ''|chosen|typed|picked|\binto\b/.test(when))
        .map((when) => [file, when]),
    )
    expect(waiting).toEqual([])
  })
})
