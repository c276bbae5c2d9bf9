const LITTLE_MOTION = '(prefers-reduced-motion: reduce)'

/**
 * How a drawing comes to where it is asked: it glides, except where the system asks for little motion; there it is at
 * its place at once. A drawing moves by script, which the rule in `tokens.css` does not reach.
 */
export function glide(ms = 150): { readonly duration: number } {
  return { duration: window.matchMedia(LITTLE_MOTION).matches ? 0 : ms }
}
