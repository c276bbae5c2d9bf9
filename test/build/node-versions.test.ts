import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

/** The package manager's own reading of version ranges. */
const { subset } = createRequire(import.meta.url)('semver') as {
  subset(range: string, of: string): boolean
}
const read = (name: string) =>
  readFileSync(new URL(`../../${name}`, import.meta.url), { encoding: 'utf8' })
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }
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
})
