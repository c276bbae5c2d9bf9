/**
 * As JSON whose fields stand in the order of their names: two values that hold the same are the same text.
 * @param isLeftOut which values of fields say nothing
 */
export function canonicalJson(
  value: unknown,
  isLeftOut: (held: unknown) => boolean = () => false,
): string {
  return String(
    JSON.stringify(value, (_, held) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(
            Object.entries(held)
              .filter(([, one]) => !isLeftOut(one))
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : held,
    ),
  )
}
