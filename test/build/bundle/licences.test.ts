import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licencesText, packagesInside } from '../../../build/bundle/licences.mjs'

test('every package the program is made of is there with its licence', () => {
  const text = licencesText()
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `)
  const inside = packagesInside()
  expect(inside.length).toBeGreaterThan(50)
  expect(inside).not.toContain('node_modules/electron-builder')
  expect(text.startsWith('Bagan SOTK\n\nMIT License')).toBe(true)
})
