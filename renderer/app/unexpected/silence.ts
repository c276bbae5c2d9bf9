/** How often it is looked whether a word came. */
const LOOK_MS = 10_000
/** So many looks in a row without a word, ten minutes of a computer that is awake: nothing here works that long unheard. */
const MOST_LOOKS = 60

/** Watches somebody who was asked something and may never answer. */
export interface SilenceWatch {
  /** From now on a word is waited for. */
  asked(): void
  /** A word came. */
  heard(): void
  /** Nothing is waited for any more. */
  answered(): void
}

/**
 * Looks are counted, not time: while the computer sleeps nobody works and nobody looks.
 * @param silent called once where nothing was heard for too long
 */
export function watchSilence(silent: () => void): SilenceWatch {
  let looking: ReturnType<typeof setInterval> | null = null
  let looks = 0
  function answered(): void {
    if (looking !== null) clearInterval(looking)
    looking = null
  }
  return {
    asked() {
      answered()
      looks = 0
      looking = setInterval(() => {
        looks += 1
        if (looks < MOST_LOOKS) return
        answered()
        silent()
      }, LOOK_MS)
    },
    heard() {
      looks = 0
    },
    answered,
  }
}
