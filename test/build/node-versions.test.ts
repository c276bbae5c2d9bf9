import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { judgeNode, LOWEST } from '../../build/runtime/node-version.mjs'

/** The package manager's own reading of version ranges. */
const { subset } = createRequire(import.meta.url)('semver') as {
  subset(range: string, of: string): boolean
}
const read = (name: string) =>
  readFileSync(new URL(`../../${name}`, import.meta.url), { encoding: 'utf8' })
const { engines, scripts, devDependencies } = JSON.parse(read('package.json')) as {
  engines: { node: string }
  scripts: Record<string, string>
  devDependencies: Record<string, string>
}
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { engines?: { node?: string } | string[] }>
}

describe('the Nodes the README names', () => {
  it('are those of package.json', () => {
    const shape = /^\^((\d+)\.\d+)\.0 \|\| \^(\d+)\.0\.0 \|\| >=(\d+)\.0\.0$/
    expect(engines.node).toMatch(shape)
    const named = engines.node.replace(shape, 'Node $2 ($1 or later), $3, or $4 and later')
    expect(read('README.md')).toContain(`${named} is all that must be there.`)
  })

  it('are taken by every package, so that the first install warns of none', () => {
    const warned = Object.entries(packages).flatMap(([path, { engines: wants }]) => {
      const range = wants && !Array.isArray(wants) ? wants.node : undefined
      return range && !subset(engines.node, range) ? [`${path}: ${range}`] : []
    })
    expect(warned).toEqual([])
  })

  it('and the oldest on which it is tried is the one whose calls the types know', () => {
    const [major, minor] = LOWEST
    expect(devDependencies['@types/node']).toMatch(new RegExp(`^\\^${major}\\.${minor}\\.`))
    expect(read('README.md')).toContain(`${major}.${minor} and later of ${major}`)
    expect(read('.ci/run')).toContain(`Node ${major}.${minor}`)
  })
})

describe('another Node', () => {
  const judged = (version: string) => judgeNode(version, engines.node)

  it('that is wanted is told nothing', () => {
    for (const version of ['22.13.0', '22.20.1', '24.0.0', '24.9.9', '26.0.0', '31.2.0']) {
      expect(judged(version), version).toEqual({ isWanted: true, works: true, said: '' })
    }
  })

  it('that works is told which one is wanted and how to get it, and goes on', () => {
    for (const version of ['20.19.0', '20.20.2', '21.0.0', '22.12.0', '23.5.0', '25.1.0']) {
      expect(judged(version), version).toMatchObject({ isWanted: false, works: true })
    }
    expect(judged('20.20.2').said).toBe(
      'This is Node 20.20.2; wanted is 22.13, 24.0, 26 or later. It goes on, and the tests pass on it; npm warns of packages that ask for another. Get it from https://nodejs.org, or with nvm: nvm install 24',
    )
    expect(judged('25.1.0').said).toContain('It goes on, untried;')
  })

  it('that is too old is told the same, and stops', () => {
    for (const version of ['20.18.3', '18.20.0', '16.0.0']) {
      expect(judged(version), version).toMatchObject({ works: false })
      expect(judged(version).said).toMatch(/too old to go on; wanted is 22\.13, .* Get it from/)
    }
  })

  it('is judged before anything else of every script that is typed', () => {
    const files = Object.values(scripts).flatMap((line) => /^node (\S+)$/.exec(line)?.[1] ?? [])
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) {
      const first = /^import .*$/m.exec(read(file))?.[0]
      expect(first, file).toBe("import './runtime/node-version.mjs'")
    }
  })
})
