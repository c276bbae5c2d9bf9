/**
 * Whether a value of the policy takes the place of what there is. A locked one always does; else it is only a beginning:
 * it comes where there is none and none was taken away, and follows the policy as long as nobody has changed it.
 * @param own what there is; null where there is nothing
 * @param taken what the policy gave before; null where it gave nothing
 */
export function isAdopted(
  own: string | null,
  taken: string | null,
  wanted: string,
  isLocked: boolean,
): boolean {
  if (own === wanted) return false
  if (isLocked) return true
  return own === null ? taken !== wanted : own === taken
}
