const FORM = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:-([0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*))?$/

/** Whether that is a version as `package.json` writes one: `1.2.3`, `1.2.3-beta.1`. */
export function isVersion(text: string): boolean {
  return FORM.test(text)
}

/** Below zero where `a` came before `b`; what is no version came before every one that is. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [FORM.exec(a), FORM.exec(b)]
  if (!first || !second) return Number(first !== null) - Number(second !== null)
  for (const at of [1, 2, 3]) {
    const apart = Number(first[at]) - Number(second[at])
    if (apart !== 0) return apart
  }
  const [before, after] = [first[4], second[4]]
  // One for trying comes before the one to give away.
  if (before === undefined || after === undefined) {
    return Number(before === undefined) - Number(after === undefined)
  }
  return before.localeCompare(after, 'en', { numeric: true })
}
