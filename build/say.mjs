import { AsyncLocalStorage } from 'node:async_hooks'

/** @type {AsyncLocalStorage<string[]>} */
const pieces = new AsyncLocalStorage()

/** @returns {string[] | undefined} where output is kept that is to be read in one piece */
export function piece() {
  return pieces.getStore()
}

/**
 * Keeps what is said, and what tools say, until the work is done: beside other work each would be read in shreds.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inOnePiece(work) {
  /** @type {string[]} */
  const kept = []
  try {
    return await pieces.run(kept, work)
  } finally {
    process.stderr.write(kept.join(''))
  }
}

/**
 * One line to the person at the keyboard. Standard error, because standard output belongs to results.
 * @param {string} text
 */
export function say(text) {
  const kept = piece()
  if (kept) kept.push(`${text}\n`)
  else process.stderr.write(`${text}\n`)
}

/**
 * Stops with a sentence that says what to do.
 * @param {string} text
 * @returns {never}
 */
export function stop(text) {
  process.stderr.write(`${[...(piece() ?? []), text].join('')}\n`)
  process.exit(1)
}
