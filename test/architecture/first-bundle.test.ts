import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importedPath } from '../../build/runs/imports.mjs'
import { codeFiles, ROOT, type SourceFile } from './source-files.ts'

const FORMS = 'renderer/exchange/forms'
const files = new Map(codeFiles().map((file) => [file.path, file]))

/** What a file brings with it: neither types nor what `import()` brings later. */
function broughtBy({ path, text }: SourceFile): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  const statements = code.matchAll(
    /(?:^|[;\n])\s*(?:import|export)\s(?!type\b)([^'"`;]*?from\s*)?['"]([^'"]+)['"]/g,
  )
  return [...statements].flatMap(([, named = '', name = '']) => {
    const inBraces = /^\{([^}]*)\}\s*from\s*$/.exec(named)?.[1]
    const onlyTypes = inBraces?.split(',').every((one) => /^\s*(type\s|$)/.test(one)) ?? false
    const to = onlyTypes ? null : importedPath(path, name)
    return to === null ? [] : [to]
  })
}

/** All that comes with the first of those files. */
function closure(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [...starts]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path)) continue
    reached.add(path)
    const file = files.get(path)
    if (file) open.push(...broughtBy(file))
  }
  return reached
}

describe('what the first picture waits for', () => {
  const first = closure(['renderer/begin.ts', 'renderer/main.tsx'])
  const formats = readdirSync(join(ROOT, FORMS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

  it('is followed from file to file', () => {
    expect(first).toContain('renderer/screens/app.tsx')
    expect(first).toContain('renderer/papers/kinds/structure.ts')
    expect(first.size).toBeGreaterThan(800)
  })

  it('holds of a format of others what it is called, and neither reader nor writer', () => {
    expect([...formats].sort()).toEqual(
      ['drawio', 'org', 'organigramm', 'popolo', 'uk-organogram', 'visio'].sort(),
    )
    const held = [...first].filter((path) => path.startsWith(`${FORMS}/`))
    const names = formats.map((name) => `${FORMS}/${name}/about.ts`)
    expect(held.sort()).toEqual([...names, `${FORMS}/form-names.ts`].sort())
  })

  it('holds no reader of files: they come with the first file', () => {
    const readers = ['word', 'pdf', 'regulation', 'receipt', 'look/look.ts', 'look/understand.ts']
    const held = [...first].filter((path) =>
      readers.some((reader) => path.startsWith(`renderer/exchange/${reader}`)),
    )
    expect(held).toEqual([])
    expect(first).not.toContain('renderer/exchange/sheets/workbook.ts')
    expect(first).not.toContain('renderer/exchange/presets/read-readings.ts')
    expect(first).not.toContain('renderer/exchange/tables/guess-reading.ts')
  })
})

describe('what the reader of files begins with', () => {
  it('holds of a format of others how its sheets are known, and no reader', () => {
    const held = [...closure(['renderer/app/files/import-worker.ts'])].filter((path) =>
      path.startsWith(`${FORMS}/`),
    )
    expect(held.filter((path) => !/\/about\.ts$/.test(path)).sort()).toEqual(
      ['fixed-forms.ts', 'form-names.ts', 'json-forms.ts', 'uk-organogram/uk-sheets.ts'].map(
        (name) => `${FORMS}/${name}`,
      ),
    )
  })
})
