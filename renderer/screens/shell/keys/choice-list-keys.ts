const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'])
const OPENING = new Set(['ArrowDown', 'ArrowUp'])
const HELD = new Set([...OPENING, 'Enter', 'Home', 'End', 'PageDown', 'PageUp', 'Escape'])

/**
 * A list of choices that a key opens says which entry is the current one only a moment later, and takes back the steps
 * of whoever was quicker. The keys of that moment wait for it, and come one after the other.
 *
 * @returns what every key is told to before it reaches anything
 */
export function createChoiceListKeys(): (event: KeyboardEvent) => void {
  let waiting: KeyboardEvent[] | null = null
  /** Each key finds drawn what the one before it did. */
  function release(keys: KeyboardEvent[]) {
    if (waiting !== keys) return
    const key = keys.shift()
    if (!key) waiting = null
    else {
      again(key)
      setTimeout(() => release(keys))
    }
  }
  return (event) => {
    if (!event.isTrusted || MODIFIERS.has(event.key)) return
    if (!waiting) {
      if (!opensList(event)) return
      const keys: KeyboardEvent[] = []
      waiting = keys
      // The list's own moment is a timer set when it opens: two in a row end after it.
      setTimeout(() => setTimeout(() => release(keys)))
    } else if (HELD.has(event.key)) {
      event.preventDefault()
      event.stopPropagation()
      waiting.push(event)
    } else {
      const keys = waiting
      waiting = null
      for (const key of keys) again(key)
    }
  }
}

function again(key: KeyboardEvent): void {
  key.target?.dispatchEvent(new KeyboardEvent(key.type, key))
}

function opensList({ key, target }: KeyboardEvent): boolean {
  return (
    OPENING.has(key) &&
    target instanceof Element &&
    target.matches('[role="combobox"][aria-haspopup="listbox"][aria-expanded="false"]')
  )
}
