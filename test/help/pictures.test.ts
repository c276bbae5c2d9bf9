import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HELP_PAGES } from '../../renderer/help/page-table.ts'
import { FRAMED, PICTURE_SIZE, pictureOf, pictureText } from '../../renderer/help/picture-table.ts'
import { wordsIn } from '../../renderer/words/words.ts'

const FOLDER = new URL('../../renderer/help/pictures/', import.meta.url)
const files = readdirSync(FOLDER)
const MOST_BYTES = { one: 30_000, all: 18_000 * HELP_PAGES.length }

describe('the pictures of help', () => {
  it('are one for each page, and none for a page that is gone', () => {
    expect(files.sort()).toEqual(HELP_PAGES.map(({ id }) => `${id}.webp`).sort())
    const address = HELP_PAGES.map(({ id }) => pictureOf(id).split('/').at(-1))
    expect(address.map((name) => name?.replace(/\?.*$/, '')).sort()).toEqual(files)
  })

  it('are WebP of one size, and small', () => {
    const sizes = files.map((name) => {
      const bytes = readFileSync(new URL(name, FOLDER))
      expect(bytes.toString('latin1', 8, 15)).toBe('WEBPVP8')
      // The canvas of an extended file, each side less one.
      return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
    })
    const { width, height } = PICTURE_SIZE
    expect(sizes).toEqual(files.map(() => [width, height]))
    const heavy = files.map((name) => statSync(new URL(name, FOLDER)).size)
    expect(Math.max(...heavy)).toBeLessThan(MOST_BYTES.one)
    expect(heavy.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES.all)
  })

  it('frame what the steps of their page name', () => {
    const strange = HELP_PAGES.filter(
      ({ id, text }) => !text.id.steps.some(({ keys }) => keys.includes(FRAMED[id])),
    )
    expect(strange.map(({ id }) => `${id}: ${FRAMED[id]}`)).toEqual([])
  })

  it.each(['id', 'en'] as const)('are told in words, each in its own (%s)', (language) => {
    const told = HELP_PAGES.map((page) => pictureText(page, wordsIn(language)))
    expect(new Set(told).size).toBe(HELP_PAGES.length)
    expect(told.filter((text) => text.includes('{{') || !text.endsWith('.'))).toEqual([])
    for (const { text } of HELP_PAGES) expect(told.join('\n')).toContain(text[language].title)
  })
})
