/**
 * One line to the person at the keyboard. Standard error, because standard output belongs to results.
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/**
 * Stops with a sentence that says what to do.
 * @param {string} text
 * @returns {never}
 */
export function stop(text) {
  say(text)
  process.exit(1)
}
