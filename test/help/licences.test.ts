import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { LICENCES } from '../../renderer/help/licences.ts'

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))

// That `dependencies` are what is in the bundle and nothing else is seen when it is packaged (build/release/see-it-told).
it('Tentang names every package that ships and no other, with the licence it comes with', () => {
  const shown = Object.fromEntries(LICENCES)
  const own = read('../../package.json')
  const ships = [...Object.keys(own.dependencies), 'electron']
  const said = ships.map((name) => {
    const { license } = read(`../../node_modules/${name}/package.json`)
    // Its licence is named in a file of its own.
    return [name, /^SEE /.test(license) ? shown[name] : license]
  })
  expect(shown).toEqual({
    ...Object.fromEntries(said),
    'Bagan SOTK': own.license,
    'TeX Gyre Bonum': 'GUST Font License',
  })
})
