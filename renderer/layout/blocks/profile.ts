/**
 * The outline of a block as bands from top to bottom: `[top, bottom, left, right]` four by four, ascending, without
 * overlap in y. Everything the block draws lies inside, so two blocks whose outlines are apart never touch. Like the
 * contours of van der Ploeg's "Drawing non-layered tidy trees in linear time", but kept to a fixed number of bands:
 * coarser where a subtree is rich, never wrong, and a parent shares nothing mutable with its children.
 */
export type Profile = readonly number[]

const MOST_BANDS = 12

/** The outline of a rectangle at the origin, in millimetres. */
export function rectProfile(width: number, height: number): Profile {
  return [0, height, 0, width]
}

/** The outline moved to the right and down. */
export function movedProfile(profile: Profile, dx: number, dy: number): Profile {
  if (dx === 0 && dy === 0) return profile
  const moved = new Array<number>(profile.length)
  for (let i = 0; i < profile.length; i += 4) {
    moved[i] = at(profile, i) + dy
    moved[i + 1] = at(profile, i + 1) + dy
    moved[i + 2] = at(profile, i + 2) + dx
    moved[i + 3] = at(profile, i + 3) + dx
  }
  return moved
}

/** The outline around both. */
export function joinedProfile(a: Profile, b: Profile): Profile {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const joined: number[] = []
  let ia = 0
  let ib = 0
  let y = Math.min(at(a, 0), at(b, 0))
  while (ia < a.length || ib < b.length) {
    const inA = ia < a.length && at(a, ia) <= y
    const inB = ib < b.length && at(b, ib) <= y
    const nextA = ia < a.length ? at(a, inA ? ia + 1 : ia) : Infinity
    const nextB = ib < b.length ? at(b, inB ? ib + 1 : ib) : Infinity
    const next = Math.min(nextA, nextB)
    if (inA && inB) {
      const left = Math.min(at(a, ia + 2), at(b, ib + 2))
      pushBand(joined, y, next, left, Math.max(at(a, ia + 3), at(b, ib + 3)))
    } else if (inA) pushBand(joined, y, next, at(a, ia + 2), at(a, ia + 3))
    else if (inB) pushBand(joined, y, next, at(b, ib + 2), at(b, ib + 3))
    if (inA && nextA <= next) ia += 4
    if (inB && nextB <= next) ib += 4
    y = next
  }
  return coarse(joined)
}

/** How far `right` must lie to the right of `left` (both as they stand) so that `gap` is free between them. */
export function distanceBetween(left: Profile, right: Profile, gap: number, slack: number): number {
  let distance = -Infinity
  for (let i = 0; i < left.length; i += 4) {
    for (let j = 0; j < right.length; j += 4) {
      if (at(right, j) >= at(left, i + 1) + slack || at(left, i) >= at(right, j + 1) + slack)
        continue
      distance = Math.max(distance, at(left, i + 3) + gap - at(right, j + 2))
    }
  }
  return distance
}

/** The leftmost edge; Infinity for an empty outline. */
export function leftOf(profile: Profile): number {
  let left = Infinity
  for (let i = 2; i < profile.length; i += 4) left = Math.min(left, at(profile, i))
  return left
}

/** The rightmost edge; −Infinity for an empty outline. */
export function rightOf(profile: Profile): number {
  let right = -Infinity
  for (let i = 3; i < profile.length; i += 4) right = Math.max(right, at(profile, i))
  return right
}

/** The lowest edge; 0 for an empty outline. */
export function bottomOf(profile: Profile): number {
  return profile.length === 0 ? 0 : at(profile, profile.length - 3)
}

function at(profile: Profile, index: number): number {
  return profile[index] as number
}

function pushBand(bands: number[], top: number, bottom: number, left: number, right: number): void {
  if (bottom <= top) return
  const last = bands.length - 4
  if (
    last >= 0 &&
    bands[last + 1] === top &&
    bands[last + 2] === left &&
    bands[last + 3] === right
  ) {
    bands[last + 1] = bottom
    return
  }
  bands.push(top, bottom, left, right)
}

/** Joins the neighbours whose common rectangle adds the least area until few enough bands are left. */
function coarse(bands: number[]): Profile {
  while (bands.length > MOST_BANDS * 4) {
    let best = 0
    let least = Infinity
    for (let i = 0; i + 4 < bands.length; i += 4) {
      const added = areaTogether(bands, i) - area(bands, i) - area(bands, i + 4)
      if (added < least) {
        least = added
        best = i
      }
    }
    bands.splice(
      best,
      8,
      at(bands, best),
      at(bands, best + 5),
      Math.min(at(bands, best + 2), at(bands, best + 6)),
      Math.max(at(bands, best + 3), at(bands, best + 7)),
    )
  }
  return bands
}

function area(bands: Profile, i: number): number {
  return (at(bands, i + 1) - at(bands, i)) * (at(bands, i + 3) - at(bands, i + 2))
}

function areaTogether(bands: Profile, i: number): number {
  const width =
    Math.max(at(bands, i + 3), at(bands, i + 7)) - Math.min(at(bands, i + 2), at(bands, i + 6))
  return (at(bands, i + 5) - at(bands, i)) * width
}
