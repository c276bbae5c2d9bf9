import { sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { licencesText, partsOf } from '../../../build/bundle/licences.mjs'
import { packagesOf } from '../../../build/bundle/shipped.mjs'
import { ROOT } from '../../../build/folders.mjs'
import { compareSbom, npmSbom, releaseSbom } from '../../../build/release/sbom.mjs'

const inside = (path: string) => `${ROOT}${sep}${path}`
const component = (name: string, version = '1.0.0') => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  scope: 'optional',
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
})
const npm = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:another-each-time',
  metadata: { timestamp: '2026-01-02T03:04:05Z', component: component('bagan-sotk') },
  components: [component('zod'), component('vitest'), component('zod', '3.0.0')],
  dependencies: [
    { ref: 'bagan-sotk@1.0.0', dependsOn: ['zod@1.0.0', 'vitest@1.0.0'] },
    { ref: 'vitest@1.0.0', dependsOn: ['zod@3.0.0'] },
  ],
}
const part = (name: string) => ({
  path: `node_modules/${name}`,
  name,
  version: '1.0.0',
  license: 'MIT',
})
const release = { engine: '45.4.1', seconds: 1_000_000_000 }

describe('what the bundler put into the program', () => {
  it('is told by package, nested ones by their own folder, our own files by none', () => {
    const files = [
      inside('node_modules/zod/v4/index.js'),
      inside('node_modules/zod/v4/core.js'),
      inside('node_modules/@mantine/core/styles.css'),
      inside('node_modules/a/node_modules/b/x.js'),
      `\0${inside('node_modules/pg/lib/client.js')}?commonjs-proxy`,
      '\0vite/preload-helper.js',
      '\0rolldown/runtime.js',
      inside('renderer/app/main.tsx'),
    ]
    expect(packagesOf(files)).toEqual([
      'node_modules/@mantine/core',
      'node_modules/a/node_modules/b',
      'node_modules/pg',
      'node_modules/rolldown',
      'node_modules/vite',
      'node_modules/zod',
    ])
  })

  it('brings its licences, and those of what it carries inside', () => {
    const parts = partsOf(['node_modules/docx', 'node_modules/pdfjs-dist', 'node_modules/vite'])
    expect(parts.map(({ name }) => name)).toEqual([
      ...['docx', 'pdfjs-dist', 'vite', 'core-js', 'stream-browserify', 'events'],
      'TeX Gyre Bonum',
    ])
    const text = licencesText(parts)
    expect(text.startsWith('Bagan SOTK\n\nMIT License')).toBe(true)
    expect(text).toContain('core-js 3.48.0 (MIT, inside pdfjs-dist)\n\n© 2013–2025 Denis Pushkarev')
    expect(text).toContain('Copyright Joyent, Inc. and other Node contributors.\n\nPermission is')
    expect(text).not.toContain('Licenses of bundled dependencies')
    expect(partsOf(['node_modules/zod']).map(({ name }) => name)).toEqual(['zod', 'TeX Gyre Bonum'])
  })
})

describe('the list that goes with a release', () => {
  it('names what is in it and the runtime, and nothing that only builders use', () => {
    const bom = releaseSbom(npm, [part('zod')], release)
    expect(bom.components.map((one) => one['bom-ref'])).toEqual(['zod@1.0.0', 'electron@45.4.1'])
    expect(bom.components[0]).toMatchObject({ scope: 'required', properties: [] })
    expect(bom.dependencies).toEqual([{ ref: 'bagan-sotk@1.0.0', dependsOn: ['zod@1.0.0'] }])
    expect(compareSbom(bom, [part('zod')])).toEqual({ unnamed: [], absent: [] })
  })

  it('is the same whenever it is made, and another where something else is in it', () => {
    const first = releaseSbom(npm, [part('zod')], release)
    const later = {
      ...npm,
      serialNumber: 'urn:uuid:other',
      metadata: { ...npm.metadata, timestamp: 'x' },
    }
    expect(releaseSbom(later, [part('zod')], release)).toEqual(first)
    expect(first.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    const other = releaseSbom(npm, [part('zod'), part('vitest')], release)
    expect(other.serialNumber).not.toBe(first.serialNumber)
  })

  it('is npm’s own description of all that is installed, whatever a builder left in the environment', () => {
    const before = process.env.NODE_ENV
    process.env.NODE_ENV = 'production'
    try {
      const names = new Set(npmSbom().components.map(({ name }) => name))
      for (const name of ['zod', '@xmldom/xmldom', '@floating-ui/core', 'd3-zoom', 'rolldown']) {
        expect(names).toContain(name)
      }
    } finally {
      process.env.NODE_ENV = before
    }
  }, 60_000)

  it('is refused where npm does not know a package, and differences are told both ways', () => {
    expect(() => releaseSbom(npm, [part('pg')], release)).toThrow('node_modules/pg')
    const bom = releaseSbom(npm, [part('zod')], release)
    expect(compareSbom(bom, [part('vitest')])).toEqual({
      unnamed: ['vitest@1.0.0'],
      absent: ['zod@1.0.0'],
    })
  })
})
