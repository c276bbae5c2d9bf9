import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cyclesOf } from './architecture/cycles.ts'
import { areaOf, isAllowed, packageName } from './architecture/import-table.ts'
import { ROOM_TABLE, roomOf } from './architecture/room-table.ts'
import { allPaths, codeFiles, importsOf, ROOT, reachedFrom } from './architecture/source-files.ts'

const files = codeFiles()
const imports = files.flatMap(importsOf)
const product = files.filter(({ path }) => /^(electron|renderer)\//.test(path))

describe('who may import whom', () => {
  it('follows the table, types included', () => {
    const wrong = imports.filter((one) => {
      const area = areaOf(one.from.path)
      return area !== null && !isAllowed(area, one)
    })
    expect(wrong.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })

  it('is written with whole paths to files that are there', () => {
    const lost = imports.filter(({ path }) => path !== null && !existsSync(join(ROOT, path)))
    expect(lost.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })

  it('leaves no ring of files', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        imports.filter((one) => one.from === file).flatMap(({ path }) => path ?? []),
      ]),
    )
    expect(cyclesOf(graph)).toEqual([])
  })

  it('climbs from room to room, never down again', () => {
    const wrong = Object.entries(ROOM_TABLE).flatMap(([folder, rooms]) =>
      imports.filter((one) => {
        const from = roomOf(folder, one.from.path)
        const to = one.path && roomOf(folder, one.path)
        return from !== null && to && from !== to && rooms.indexOf(to) > rooms.indexOf(from)
      }),
    )
    expect(wrong.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })

  it('names every room of a large folder, and none that is gone', () => {
    for (const [folder, rooms] of Object.entries(ROOM_TABLE)) {
      const there = product.map(({ path }) => roomOf(folder, path)).filter((room) => room !== null)
      expect([...new Set(there)].sort(), folder).toEqual([...rooms].sort())
    }
  })

  it('leaves no ring of folders, at any depth', () => {
    for (const depth of [2, 3, 4, 5]) {
      const folderOf = (path: string) => dirname(path).split('/').slice(0, depth).join('/')
      const graph = new Map<string, string[]>()
      for (const { from, path } of imports) {
        if (path === null || !product.includes(from)) continue
        const [here, there] = [folderOf(from.path), folderOf(path)]
        // What stands at the top puts all together.
        if (here === there || here === 'renderer' || here === 'electron') continue
        graph.set(here, [...(graph.get(here) ?? []), there])
      }
      expect(cyclesOf(graph)).toEqual([])
    }
  })

  it('gives the second engine only what does not import Electron, types included', () => {
    const reached = reachedFrom('test/e2e/second-engine/', imports)
    expect(reached).toContain('electron/program.ts')
    expect(reached).toContain('electron/gate/answer-call.ts')
    const wrong = imports.filter(
      ({ from, name }) => name === 'electron' && reached.includes(from.path),
    )
    expect(wrong.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })

  it('leaves the stand-ins of the second engine in their one place', () => {
    const doors = ['chromium-program', 'system-chromium'].map(
      (name) => `test/e2e/second-engine/${name}.ts`,
    )
    const wrong = imports.filter(
      ({ from, path }) =>
        path?.startsWith('test/e2e/second-engine/') &&
        !/^test\/(e2e\/second-engine|build)\//.test(from.path) &&
        !doors.includes(path),
    )
    expect(wrong.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })

  it('keeps the program that ships from its tests and its build', () => {
    const wrong = imports.filter(
      (one) => product.includes(one.from) && /^(test|build)\//.test(one.path ?? ''),
    )
    expect(wrong.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })
})

describe('what a folder may know', () => {
  const inFolder = (folder: string) => product.filter(({ path }) => path.startsWith(folder))
  const offenders = (folder: string, word: RegExp) =>
    inFolder(folder)
      .filter(({ text }) => word.test(text))
      .map(({ path }) => path)

  it('the domain has no clock and no chance of its own', () => {
    expect(
      offenders('renderer/domain/', /\bDate\.now\b|new Date\(\)|Math\.random|crypto\./),
    ).toEqual([])
  })

  it('what is worked out of a structure is kept by the one mechanism that notes what was read', () => {
    // Kept beside it by structure or table, it would be answered to who then depends on it without knowing.
    const kept = offenders('renderer/domain/', /WeakMap<\s*(Structure|PersistentMap|object)\b/)
    const mechanism = ['changed-parts', 'derived-reading', 'derived-sum', 'derived']
    expect(kept.sort()).toEqual(
      mechanism.map((name) => `renderer/domain/structure/derived/${name}.ts`).sort(),
    )
  })

  it('screens never reach the main process by themselves', () => {
    expect(offenders('renderer/screens/', /window\.desktop/)).toEqual([])
  })

  it('nothing calls through the window with events of its own: there are commands and stores', () => {
    expect(offenders('renderer/', /new (Custom)?Event\(/)).toEqual([])
  })

  it('nothing asks which language it is: what a language has of its own stands in its folder of words', () => {
    const asked =
      /language\)?\s*[!=]==?\s*'|'\s*[!=]==?\s*([\w.]+\.)?language\b|[!=]==?\s*'en'|'en'\s*[!=]==?|case 'en'|\.id\s*:\s*\w+\.en\b|\['id',\s*'en'\]|'id'\s*\|\s*'en'/
    const wrong = product.filter(
      ({ path, text }) => path !== 'renderer/domain/values/language.ts' && asked.test(text),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('nothing says that a text is the key of a sentence: the compiler or the dictionary does', () => {
    expect(offenders('renderer/', /\bas WordKey\b/)).toEqual([])
  })

  it('no database is asked for more rows than a count of IndexedDB can be: 2^32 - 1', () => {
    const asked = product.flatMap(({ path, text }) =>
      [...text.matchAll(/\.(?:limit|offset)\((\w+)\)/g)].map(([, count = '']) => {
        const constant = new RegExp(`const ${count} = ([\\d_]+)$`, 'm').exec(text)?.[1] ?? count
        return { path, count, most: Number(constant.replaceAll('_', '')) }
      }),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(({ most }) => !(most < 2 ** 32))).toEqual([])
  })

  it('only storage speaks of Dexie, only electron of Electron', () => {
    const outside = imports.filter(
      (one) =>
        (one.name === 'dexie' && !/^(renderer\/storage|test)\//.test(one.from.path)) ||
        (one.name === 'electron' && !/^(electron|test|build)\//.test(one.from.path)),
    )
    expect(outside.map((one) => `${one.from.path} imports ${one.name}`)).toEqual([])
  })
})

describe('files', () => {
  it('have names in kebab-case that say something', () => {
    const bad = files.filter(
      ({ path }) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|config|module|d))?\.(tsx?|mjs|cjs)$/.test(
          basename(path),
        ) || /^(utils?|helpers?|misc|common|index)\.tsx?$/.test(basename(path)),
    )
    expect(bad.map(({ path }) => path)).toEqual([])
  })

  it('are short: none over 500 lines, nine in ten under 200, half of them under 80', () => {
    const sizes = product.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(files.filter(({ lines }) => lines > 500).map(({ path }) => path)).toEqual([])
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80)
  })

  it('pass nothing on that they do not make themselves', () => {
    const barrels = files.filter(({ text }) => /^export\s+(\*|\{[^}]*\})\s+from\b/m.test(text))
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  it('leave a folder of more than ten with a README of about ten lines', () => {
    const folders = [...new Set(allPaths().map((path) => dirname(path)))].filter(
      // Tests mirror the sources, whose READMEs say what is what.
      (folder) => !/^test(\/(?!bench$)|$)/.test(folder),
    )
    const silent = folders.filter((folder) => {
      const names = readdirSync(join(ROOT, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(tsx?|mjs|cjs)$/.test(entry.name))
        .map(({ name }) => name)
      // The languages of one set of words are told about once.
      const told = folder.replace(/\/(id|en)$/, '')
      const lines = readmeLines(join(ROOT, told, 'README.md'))
      return lines === 0 ? names.length > 10 : lines > 25
    })
    expect(silent).toEqual([])
  })
})

describe('the repository', () => {
  const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' })
    .trim()
    .split('\n')

  it('has at its top only what belongs there', () => {
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''))
    const known = ['README.md', 'LICENSE', 'package.json', 'package-lock.json', 'tsconfig.json']
    const folders = ['electron', 'renderer', 'build', 'test', '.ci', '.github']
    const extra = [...top].filter(
      (name) => ![...known, ...folders, '.biome.json', '.gitignore'].includes(name),
    )
    expect(extra).toEqual([])
  })

  it('names no path of a machine and no registry', () => {
    const text = tracked.filter(
      (path) =>
        !/\.(png|woff2?|ttf|xlsx|docx|pdf|ico|bagan)$/.test(path) && existsSync(join(ROOT, path)),
    )
    const machine = new RegExp(
      `(^|[^A-Za-z0-9_.])/(${['work', 'farm', 'tmp', 'root', 'home'].join('|')})/[A-Za-z]|"resolved": ${'"http'}`,
      'm',
    )
    const wrong = text.filter((path) => machine.test(readFileSync(join(ROOT, path), 'utf8')))
    expect(wrong).toEqual([])
  })

  it('lists no package that nobody uses', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>
    const used = new Set(imports.map(({ name }) => packageName(name)))
    const named = files.filter(({ path }) => path.startsWith('build/')).map(({ text }) => text)
    const needed = new Set([...used].flatMap(peersOf))
    const unused = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
      const base = name.replace(/^@types\//, '')
      const isUsed = base === 'node' || used.has(base) || needed.has(base)
      return !isUsed && !named.some((text) => text.includes(base))
    })
    expect(unused).toEqual([])
  })
})

/** @returns the number of lines, 0 where there is none */
function readmeLines(path: string): number {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').length : 0
}

/** What a package asks to stand beside it. */
function peersOf(name: string): string[] {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  if (!existsSync(file)) return []
  const { peerDependencies } = JSON.parse(readFileSync(file, 'utf8')) as {
    peerDependencies?: Record<string, string>
  }
  return Object.keys(peerDependencies ?? {})
}
