/** How many boxes the address asks for: `?boxes=5000`. */
export function askedBoxes(): number {
  return Number(new URLSearchParams(location.search).get('boxes') ?? 1000)
}

/** Says that the first picture is there: two frames after the drawing was ordered. */
export function sayDrawn(began: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document.body.dataset.drawn = String(performance.now() - began)
    }),
  )
}
