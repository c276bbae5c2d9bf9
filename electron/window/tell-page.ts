import type { WebContents } from 'electron'

/** Of a page what is needed to tell it something. */
export type HearingPage = Pick<WebContents, 'on' | 'send'>

/**
 * Sends commands to a page. What comes before it hears (its scripts have run when its loading ends) is sent once it
 * does, each once however often it came.
 * @param page one that has not begun to load
 */
export function createPageTeller(page: HearingPage): (command: string) => void {
  const waiting = new Set<string>()
  let hears = false
  page.on('did-navigate', () => {
    hears = false
  })
  page.on('did-finish-load', () => {
    hears = true
    for (const command of waiting) page.send('bagan:command', command)
    waiting.clear()
  })
  return (command) => {
    if (hears) page.send('bagan:command', command)
    else waiting.add(command)
  }
}
