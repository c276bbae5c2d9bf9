import { compareVersions } from '../../../electron/contract/versions.ts'

/**
 * The versions that came between the one somebody used last and the one that runs; none where that is older, or where
 * nothing is known of an earlier one.
 * @param told the newest first
 */
export function changesSince<C extends { readonly version: string }>(
  told: readonly C[],
  seen: string,
  running: string,
): readonly C[] {
  if (seen === '') return []
  return told.filter(
    ({ version }) => compareVersions(version, seen) > 0 && compareVersions(version, running) <= 0,
  )
}
