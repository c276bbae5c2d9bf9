import { describe, expect, it } from 'vitest'
import { ACTION_IDS, ACTIONS, actionOf, nameOf } from '../../renderer/actions/action-table.ts'
import { keysEverywhere, keysOf } from '../../renderer/actions/key-list.ts'
import type { MenuGroups } from '../../renderer/actions/menus.ts'
import { MENUS } from '../../renderer/actions/menus.ts'
import type { Place } from '../../renderer/help/form/place.ts'
import { helpPage } from '../../renderer/help/page-table.ts'
import { DICTIONARY } from '../../renderer/words/dictionary.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { codeFiles } from '../architecture/source-files.ts'

const screens = codeFiles().filter(({ path }) => path.startsWith('renderer/screens/'))
const PLACES = Object.keys(DICTIONARY.id).flatMap((key) =>
  key.startsWith('screen.') ? [key.slice('screen.'.length) as Place] : [],
)
/** The keys of the first nine parts of the rail. */
const OF_RAIL = [...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `mod+${at}`), 'mod+shift+n']
/** A key its screen hears itself is the same key. */
const pressed = (key: string) => key.replace(/^ctrl\b/, 'mod').replace(/^del$/, 'delete')

describe('the table of actions', () => {
  it('tells every key: no screen brings its own', () => {
    const own = screens.flatMap(({ path, text }) =>
      [...text.matchAll(/(shortcut|key): '(mod|alt|shift|ctrl|f\d)[^']*'/g)].map(
        ([found]) => `${path}: ${found}`,
      ),
    )
    expect(own).toEqual([])
  })

  it.each(PLACES)('gives no key of %s to two actions, nor to the rail', (place) => {
    const held = ACTION_IDS.map(actionOf).filter(
      (one) => (one.place ?? place) === place && !one.except?.includes(place),
    )
    const keys = [...OF_RAIL, ...held.flatMap(({ key }) => (key ? [pressed(key)] : []))]
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  })

  it('gives a key that is another\u2019s on some screen only where it is one there', () => {
    for (const { key, except = [] } of ACTION_IDS.map(actionOf)) {
      for (const place of except) {
        const taken = keysOf(place).some(({ keys }) => keys === key)
        // Larger and smaller go together: of the three one may be free there.
        expect(taken || key === 'mod+=', `${key} ${place}`).toBe(true)
      }
    }
  })

  it('lists no key of all screens where it is another\u2019s', () => {
    const keys = (here: Place) => keysEverywhere(here).map((line) => line.keys)
    expect(keys('lembar')).toContain('mod+-')
    expect(keys('bagan')).not.toContain('mod+-')
    expect(keysOf('bagan').map((line) => line.keys)).toContain('mod+-')
  })

  it.each(['id', 'en'] as const)('names no two actions of one place alike (%s)', (language) => {
    const words = wordsIn(language)
    const names = ACTION_IDS.filter((id) => id !== 'help.ask').map((id) => {
      const action = actionOf(id)
      return `${action.place ?? ''} ${nameOf(action, words)}`
    })
    // Both languages are called by what they call themselves.
    const twice = names.filter((name, at) => names.indexOf(name) !== at)
    expect(twice).toEqual([` ${words('settings.language')}`])
  })

  it('says why not in a sentence, in every language', () => {
    for (const language of ['id', 'en'] as const) {
      const words = wordsIn(language)
      const reasons = ACTION_IDS.flatMap((id) => actionOf(id).needs ?? [])
      expect(reasons.length).toBeGreaterThan(30)
      expect(reasons.map((key) => words(key)).filter((one) => !/^\p{Lu}.*\.$/u.test(one))).toEqual(
        [],
      )
    }
  })

  it('leads from each action to a page of help that is there', () => {
    for (const id of ACTION_IDS) expect(helpPage(actionOf(id).help).id).toBe(actionOf(id).help)
  })

  it('is offered: each of its actions is done by a screen, and each way to one is an action', () => {
    const text = screens.map((file) => file.text).join('\n')
    const begun = [...text.matchAll(/(?:eachOf|named)\(\s*'([^']+)'/g)].map(
      ([, prefix = '']) => prefix,
    )
    const undone = ACTION_IDS.filter(
      (id) =>
        !new RegExp(`^ *(?:useActions\\(.*\\{ )?'?${id.replaceAll('.', '\\.')}'?(:|,$)`, 'm').test(
          text,
        ) && !begun.some((prefix) => id.startsWith(prefix)),
    )
    expect(undone).toEqual([])
    const lost = ACTION_IDS.flatMap((id) => actionOf(id).way ?? []).filter((id) => !(id in ACTIONS))
    expect(lost).toEqual([])
  })

  it('puts no line into a menu twice', () => {
    for (const [name, groups] of Object.entries<MenuGroups>(MENUS)) {
      const lines = groups.flat()
      expect(new Set(lines).size, name).toBe(lines.length)
    }
  })
})
