import type { Settings } from '../../renderer/storage/whole-store.ts'

/** The page's small settings, in memory. */
export function pageSettings(first: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(first))
  return {
    get length() {
      return kept.size
    },
    key: (at: number) => [...kept.keys()][at] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    all: () => Object.fromEntries(kept),
  } satisfies Settings & Record<string, unknown>
}
