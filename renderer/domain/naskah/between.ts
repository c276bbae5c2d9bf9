/** The first number between that nobody has or had. */
export function between(
  base: number | string,
  used: ReadonlySet<string>,
  made: (base: string, count: number) => string,
): string {
  for (let count = 1; ; count++) {
    const number = made(String(base), count)
    if (!used.has(number)) return number
  }
}
