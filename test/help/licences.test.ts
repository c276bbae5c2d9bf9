import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LICENCES } from '../../renderer/help/licences.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

it('Tentang names every package that ships, with the licence it comes with', () => {
  const shown = Object.fromEntries(LICENCES)
  const own = read('../../package.json')
  const ships = [...Object.keys(own.dependencies), 'electron', 'd3-flextree']
  const said = ships.map((name) => {
    const { license } = read(`../../node_modules/${name}/package.json`)
    // Its licence is named in a file of its own.
    return [name, /^SEE /.test(license) ? shown[name] : license]
  })
  expect(Object.fromEntries(ships.map((name) => [name, shown[name]]))).toEqual(
    Object.fromEntries(said),
  )
  expect(shown['Bagan SOTK']).toBe(own.license)
})
