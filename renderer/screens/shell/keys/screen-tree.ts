/** The tree or grid of the screen that is shown: what the arrow keys walk in. Null where a screen has none. */
export function screenTree(): HTMLElement | null {
  return document.querySelector('main [role="tree"], main [role="treegrid"], main [role="grid"]')
}
