import { notifications } from '@mantine/notifications'
import { createElement } from 'react'
import { helpPage, type PageId } from '../../help/page-table.ts'
import type { Words } from '../../words/words.ts'
import { RefusalText } from './refusal-text.tsx'

/** The notice of a refusal: the next one takes its place, and what succeeds after it takes it away. */
export const REFUSED = 'refused'
const SHOWN_MS = 8000

/** What could not be done, and the page of help that goes on from there; null where no page does. */
export interface Refusal {
  readonly text: string
  readonly page: PageId | null
}

/** Tells that something could not be done. */
export function showRefusal(refusal: Refusal, words: Words, open: (page: PageId) => void): void {
  const { text, page } = refusal
  const title = page && helpPage(page).text[words.language].title
  notifications.hide(REFUSED)
  notifications.show({
    id: REFUSED,
    title: words('shell.refused'),
    message: createElement(RefusalText, {
      text,
      help: title && words('help.of-refusal', { title }),
      onHelp: () => {
        notifications.hide(REFUSED)
        if (page) open(page)
      },
    }),
    color: 'red',
    autoClose: SHOWN_MS,
  })
}
