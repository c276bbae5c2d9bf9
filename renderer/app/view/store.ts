/** A value that can be watched. `useSyncExternalStore` reads it in React; nothing here knows React. */
export interface Store<T> {
  get(): T
  set(change: Partial<T> | ((value: T) => Partial<T>)): void
  subscribe(listener: () => void): () => void
}

/** A store that begins with that value; `set` keeps the fields it is not given. */
export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(change) {
      value = { ...value, ...(typeof change === 'function' ? change(value) : change) }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
