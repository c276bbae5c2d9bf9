import { useEffect, useRef } from 'react'
import type { Copied } from '../../app/files/copied.ts'

/** Hears what is pasted on a screen while nobody types and no question is open. */
export function usePasteEvent(take: (copied: Copied) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    function onPaste(event: ClipboardEvent) {
      if (!event.clipboardData || !isOfScreen(event.target)) return
      event.preventDefault()
      latest.current(copiedOf(event.clipboardData))
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}

/** What a paste brings: its text, and the same as a web page where it is one too. */
export function copiedOf(data: Pick<DataTransfer, 'getData'>): Copied {
  return { text: data.getData('text/plain'), html: data.getData('text/html') }
}

function isOfScreen(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]'))
    return false
  return target === document.body || target.closest('main, aside') !== null
}
