import { useEffect } from 'react'

/** Time for what was committed to reach the main process, which then keeps the window open until it is saved. */
const HANDED_ON_MS = 150

/**
 * The window is closed while somebody types: what stands in the field is taken first, as on leaving it, and the window
 * closes after that. Fields whose text is not taken yet bear `data-typed`.
 */
export function useTypedOnClose(): void {
  useEffect(() => {
    function onBeforeUnload(event: BeforeUnloadEvent) {
      const field = document.activeElement
      if (!(field instanceof HTMLElement) || !field.matches('[data-typed]')) return
      event.preventDefault()
      event.returnValue = true
      field.blur()
      setTimeout(() => window.close(), HANDED_ON_MS)
    }
    window.addEventListener('beforeunload', onBeforeUnload)
    return () => window.removeEventListener('beforeunload', onBeforeUnload)
  }, [])
}
