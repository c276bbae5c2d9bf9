import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { programTheme } from '../../renderer/screens/theme.ts'
import { allPaths, codeFiles, ROOT } from './source-files.ts'

const TOKENS = 'renderer/screens/tokens.css'
const OF_SCREENS = /^renderer\/(screens|parts)\//

/** A declaration of a style sheet of the screens. */
interface Declaration {
  /** From `renderer/`. */
  readonly path: string
  readonly property: string
  readonly value: string
}

/** The declarations of a style sheet, without what its comments say. */
function declarationsOf(path: string): readonly Declaration[] {
  const css = readFileSync(join(ROOT, path), 'utf8').replace(/\/\*.*?\*\//gs, '')
  return [...css.matchAll(/([a-z-]+):\s*([^;{}]*);/g)].map(([, property = '', value = '']) => {
    return { path: path.replace('renderer/', ''), property, value }
  })
}

const sheets = allPaths().filter((path) => OF_SCREENS.test(path) && path.endsWith('.css'))
const tokens = declarationsOf(TOKENS).filter(({ property }) => property.startsWith('--'))
const declarations = sheets
  .flatMap(declarationsOf)
  .filter(({ path, property }) => !(TOKENS.endsWith(path) && property.startsWith('--')))
const told = ({ path, property, value }: Declaration) => `${path} ${property}: ${value}`

/** What the tokens of a kind stand for, as it would be written without them. */
const valuesOf = (kind: RegExp) =>
  tokens.filter(({ property }) => kind.test(property)).map(({ value }) => value)

/** Declarations of a kind whose value is written out where a token stands for it, be it taken away or among others. */
function writtenOut(property: RegExp, kind: RegExp): readonly string[] {
  const values = valuesOf(kind).map((value) => value.replaceAll('.', '\\.'))
  expect(values.length).toBeGreaterThan(0)
  const literal = new RegExp(`(?<![\\w.])(${values.join('|')})(?![\\w.])`)
  return declarations
    .filter((one) => property.test(one.property) && literal.test(one.value))
    .map(told)
}

/** Type that is part of a drawing: as large as the box it stands in was measured with, or in its millimetres. */
const TYPE_OF_DRAWINGS = [
  'screens/chart/view/unit-box.module.css font-size: calc(var(--small-type) - 1px)',
  'screens/drawing/drawing.module.css font-size: 10px',
  'screens/drawing/drawing.module.css font-size: 2.6px',
  'screens/drawing/drawing.module.css font-size: 3.4px',
]

const SPACING = /^(scroll-)?(padding|margin)(-[a-z-]+)?$|^(row-|column-)?gap$/
/** More than that is the room of a certain thing, not space between things. */
const WIDEST = 24
/** Even lengths beside the scale, and why they stay. */
const BESIDE_THE_SCALE: Readonly<Record<string, string>> = {
  'screens/chart/state/chart.module.css padding-left: 20px':
    'a step in, as deep as one of the outline',
  'screens/help/help.module.css padding-left: 22px': 'room for the numbers of a list',
  'screens/printing/state/printing.module.css padding: var(--space-md) 20px':
    'round a sheet of paper, its shadow included',
  'screens/proposals/compare/compare.module.css margin-top: 22px': 'the height of a label',
  'screens/registers/registers.module.css gap: 14px': 'things of one line that are no group',
  'screens/settings/settings.module.css margin-top: 18px': 'room for a signature, drawn small',
  'screens/shell/app-shell.module.css gap: 14px': 'things of one line that are no group',
  'screens/shell/app-shell.module.css padding: var(--space-hair) var(--space-sm) 14px':
    'the name of the program stands level with the bar',
}

describe('style sheets of the screens', () => {
  it('write no size of type, only its part in a screen', () => {
    const literal = declarations.filter(
      ({ property, value }) => /^font(-size)?$/.test(property) && /\d(px|r?em|pt|%)/.test(value),
    )
    expect(literal.map(told).sort()).toEqual(TYPE_OF_DRAWINGS)
  })

  it('take heights of lines, corners and motion from the tokens', () => {
    expect(writtenOut(/^line-height$/, /^--leading-/)).toEqual([])
    expect(writtenOut(/radius$/, /^--radius/)).toEqual([])
    expect(writtenOut(/^(transition|animation)/, /^--motion$/)).toEqual([])
  })

  it('take space from the scale; a pixel beside it makes up for a frame', () => {
    expect(writtenOut(SPACING, /^--space-/)).toEqual([])
    const beside = declarations.filter(
      ({ property, value }) =>
        SPACING.test(property) &&
        [...value.matchAll(/(\d+)px/g)].some(
          ([, px]) => Number(px) <= WIDEST && Number(px) % 2 === 0,
        ),
    )
    expect([...new Set(beside.map(told))].sort()).toEqual(Object.keys(BESIDE_THE_SCALE))
  })

  it('name no token that is not there', () => {
    const known = new Set(tokens.map(({ property }) => property))
    const kind = /var\((--(?:type|leading|space|radius|motion)[\w-]*)/g
    const texts = [
      JSON.stringify(programTheme('x')),
      ...sheets.map((path) => readFileSync(join(ROOT, path), 'utf8')),
      ...codeFiles().flatMap(({ path, text }) => (OF_SCREENS.test(path) ? text : [])),
    ]
    const named = texts.flatMap((text) => [...text.matchAll(kind)].map(([, name = '']) => name))
    expect(named.length).toBeGreaterThan(0)
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([])
  })

  it('tell once how a word is hidden from the eye', () => {
    expect(declarations.filter(({ property }) => property === 'clip-path').map(told)).toEqual([
      'screens/tokens.css clip-path: var(--hidden) inset(50%)',
    ])
  })
})

it('parts of the screens give space by its name, not in pixels', () => {
  const scale = valuesOf(/^--space-/).map((value) => Number.parseInt(value, 10))
  const inPixels = codeFiles().filter(
    ({ path, text }) =>
      OF_SCREENS.test(path) &&
      [...text.matchAll(/\s(?:gap|[pm][xytblr]?)=\{-?(\d+)\}/g)].some(([, px]) =>
        scale.includes(Number(px)),
      ),
  )
  expect(inPixels.map(({ path }) => path)).toEqual([])
})

it('parts of the screens name no class that their style sheet has not', () => {
  const missing = codeFiles().flatMap(({ path, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].flatMap(
      ([, styles = '', sheet = '']) => {
        const css = readFileSync(join(ROOT, dirname(path), sheet), 'utf8')
        const known = new Set([...css.matchAll(/\.([A-Za-z]\w*)/g)].map(([, name]) => name))
        const said = text.replaceAll(/from '[^']+'/g, '')
        const named = said.matchAll(new RegExp(`\\b${styles}\\.(\\w+)`, 'g'))
        return [...named].flatMap(([, name = '']) => (known.has(name) ? [] : `${path} ${name}`))
      },
    ),
  )
  expect(missing).toEqual([])
})
