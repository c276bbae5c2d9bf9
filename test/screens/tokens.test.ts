import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../renderer/screens/tokens.css', import.meta.url), 'utf8')

/** The colours of a theme, `#rrggbb` by name; what a theme does not set it has from the light one. */
function coloursOf(theme: string | null): Record<string, string> {
  const head = theme ? `:root[data-theme="${theme}"] {` : ':root {'
  const block = css.slice(css.indexOf(head) + head.length).split('}')[0] ?? ''
  const own = Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  )
  return theme ? { ...coloursOf(null), ...own } : own
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one = '#000000', other = '#000000'): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['paper', 'surface', 'surface-2'] as const
const STATES = ['amber', 'violet', 'red', 'green', 'blue', 'teal'] as const

describe.each([null, 'dark', 'contrast'])('the colours of the theme %s', (theme) => {
  const colours = coloursOf(theme)
  const at = (name: string, ground: string) => ({
    pair: `${name} on ${ground}`,
    contrast: contrast(colours[name], colours[ground]),
  })
  const below = (least: number, pairs: readonly ReturnType<typeof at>[]) =>
    pairs.filter((pair) => pair.contrast < least)

  it('can be read: every text has 4.5 : 1 on what it stands on', () => {
    const inks = ['ink', 'ink-muted', 'accent', ...STATES]
    const onGrounds = inks.flatMap((ink) => GROUNDS.map((ground) => at(ink, ground)))
    const onSoft = [...STATES, 'accent'].map((name) => at(name, `${name}-soft`))
    expect(below(4.5, [...onGrounds, ...onSoft, at('on-accent', 'accent')])).toEqual([])
  })

  it('show the keyboard: the ring, and the frame of a field, have 3 : 1 beside what they surround', () => {
    const around = GROUNDS.flatMap((ground) =>
      ['focus', 'accent', 'line-strong'].map((name) => at(name, ground)),
    )
    expect(below(3, [...around, at('focus', 'accent-soft')])).toEqual([])
  })
})

it('the greys of the dark theme are one family: cold, and of one hue', () => {
  const greys = ['paper', 'surface', 'surface-2', 'line', 'line-strong', 'ink-muted', 'ink']
  for (const name of greys) {
    const colour = coloursOf('dark')[name] ?? ''
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(colour.slice(at, at + 2), 16),
    )
    const hue = 240 - (60 * (g - r)) / (b - r)
    expect(hue, `${name} ${colour}`).toBeGreaterThan(205)
    expect(hue, `${name} ${colour}`).toBeLessThan(220)
  }
})

const RING = 'outline-color: var(--focus)'

// Those of the component library too; a field in error stays red.
it.each([
  ['.mantine-focus-auto:focus-visible', RING],
  ['input:focus-visible + *', RING],
  ['.mantine-SegmentedControl-input:focus-visible', '2px solid var(--focus)'],
  [
    ':root[data-theme] .mantine-Input-wrapper:not([data-error], [data-variant="unstyled"])',
    '--input-bd: var(--line-strong)',
  ],
  ['.mantine-Switch-input:not(:checked, :disabled) + .mantine-Switch-track', 'var(--line-strong)'],
  [':root[data-theme] :is(.mantine-Checkbox-input, .mantine-Radio-radio)', 'var(--line-strong)'],
])('%s has one colour for its ring, and a frame of 3 : 1, in every theme', (selector, look) => {
  expect(css.split(selector)[1]?.split('}')[0]).toContain(look)
})
