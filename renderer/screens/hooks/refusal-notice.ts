import { notifications } from '@mantine/notifications'
import { createElement } from 'react'
import type { View } from '../../app/view/view-state.ts'
import { helpPage, type PageId } from '../../help/page-table.ts'
import type { Words } from '../../words/words.ts'
import { type Refusal, tellForm } from './refusal-place.ts'
import { RefusalText } from './refusal-text.tsx'

/** The notice of a refusal: the next one takes its place, and what succeeds after it takes it away. */
export const REFUSED = 'refused'
const SHOWN_MS = 8000

/** What leads to the page of help about a refusal; null where no page does. */
export function helpOf({ page }: Refusal, words: Words): string | null {
  return page && words('help.of-refusal', { title: helpPage(page).text[words.language].title })
}

/** Takes away what was told of a refusal. */
export function nothingRefused(): void {
  notifications.hide(REFUSED)
  tellForm(null)
}

/** What was refused on a screen is not told on the next one. Answers how to stop. */
export function forgetOnLeaving(view: Pick<View, 'get' | 'subscribe'>): () => void {
  let { screen } = view.get()
  return view.subscribe(() => {
    const now = view.get().screen
    if (now === screen) return
    screen = now
    notifications.hide(REFUSED)
  })
}

/** Tells that something could not be done: in the form that is open, or else in a notice. */
export function showRefusal(refusal: Refusal, words: Words, open: (page: PageId) => void): void {
  const { text, page } = refusal
  notifications.hide(REFUSED)
  if (tellForm(refusal)) return
  notifications.show({
    id: REFUSED,
    title: words('shell.refused'),
    message: createElement(RefusalText, {
      text,
      help: helpOf(refusal, words),
      onHelp: () => {
        notifications.hide(REFUSED)
        if (page) open(page)
      },
    }),
    color: 'red',
    autoClose: SHOWN_MS,
  })
}
