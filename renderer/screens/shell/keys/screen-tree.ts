/** The tree or grid of the screen that is shown: what the arrow keys walk in. Null where a screen has none. */
export function screenTree(): HTMLElement | null {
  return document.querySelector(
    'main [role="tree"]:not([data-heard]), main [role="treegrid"], main [role="grid"]',
  )
}

/** The heading of the screen, ready to take the keyboard; the screen itself where it has none. */
export function screenHeading(): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.setAttribute('tabindex', '-1')
  return heading ?? document.querySelector<HTMLElement>('main')
}
