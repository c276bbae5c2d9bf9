import { describe, expect, it } from 'vitest'
import { FORMULA_NAMES, FORMULAS, LEFT_OUT } from '../../../renderer/domain/naskah/formulas.ts'
import {
  changeFormula,
  changeNaskah,
  usualOf,
} from '../../../renderer/domain/naskah/naskah-setting-edits.ts'
import {
  CHOICE_KEYS,
  NASKAH_CHOICES,
  NASKAH_TEXTS,
  naskahSettings,
} from '../../../renderer/domain/naskah/naskah-settings.ts'
import { plainText } from '../../../renderer/domain/naskah/plain-text.ts'
import { textOf } from '../../../renderer/domain/naskah/text-of.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { settingName, settingValue } from '../../../renderer/words/telling/setting-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { done } from '../done.ts'
import { written } from './written-office.ts'

const { structure: OFFICE, scope: SCOPE } = written()
const said = (structure: Structure) => plainText(textOf(structure, SCOPE)?.lines ?? [])

describe('how a text is written', () => {
  it('every choice is set for one office or for all, is undone, and the usual one is not kept', () => {
    for (const key of CHOICE_KEYS) {
      for (const value of NASKAH_CHOICES[key]) {
        for (const office of [null, SCOPE]) {
          const now = done(OFFICE, changeNaskah(key, value, office))
          expect(naskahSettings(now, SCOPE)[key]).toBe(value)
          expect(now.tables.setting.size).toBe(value === usualOf(key) ? 0 : 1)
          expect(said(now).length).toBeGreaterThan(1000)
          expect(done(now, changeNaskah(key, usualOf(key), office)).tables.setting.size).toBe(0)
        }
      }
    }
    for (const key of NASKAH_TEXTS) {
      const now = done(OFFICE, changeNaskah(key, ' 5 \n\n ', SCOPE))
      expect(naskahSettings(now, SCOPE)[key]).toBe('5')
    }
  })

  it('what is set for all takes the place of what the office had of its own', () => {
    const own = done(OFFICE, changeNaskah('article', 'three', SCOPE))
    const all = done(own, changeNaskah('article', 'together', null, SCOPE))
    expect(naskahSettings(all, SCOPE).article).toBe('together')
    expect([...all.tables.setting.keys()]).toEqual(['setting:naskah@article'])
    const back = done(all, changeNaskah('article', 'one', SCOPE))
    expect(naskahSettings(back, SCOPE).article).toBe('one')
  })

  it('a sentence is said otherwise, left out, and usual again; a slot nothing fills is named', () => {
    const now = done(OFFICE, changeFormula('pengendalian', 'Pimpinan {O}\n mengendalikan.'))
    expect(said(now)).toContain('Pimpinan Dinas mengendalikan.')
    expect(said(done(now, changeFormula('pengendalian', LEFT_OUT)))).not.toContain('mengendalikan')
    expect(said(done(now, changeFormula('pengendalian', '')))).toBe(said(OFFICE))
    const refused = changeFormula('pengendalian', 'Pimpinan {Dinas} dan {K}.')(OFFICE)
    expect(refused).toEqual({
      ok: false,
      problem: { code: 'formula-slot', params: { slot: '{Dinas}' } },
    })
    for (const name of FORMULA_NAMES)
      expect(done(OFFICE, changeFormula(name, FORMULAS[name].text)).tables.setting.size).toBe(0)
  })
})

describe.each(['id', 'en'] as const)('settings of a text by their name (%s)', (language) => {
  const words = wordsIn(language)
  const naming = (id: string) => (id === 'unit:dinas' ? 'Dinas Kominfo' : null)

  it('say what they are about and whose text it is', () => {
    for (const key of [...CHOICE_KEYS, ...NASKAH_TEXTS]) {
      const name = settingName(words, naming, `setting:naskah@${key}`)
      expect(name).not.toContain(`@`)
      expect(name).not.toMatch(new RegExp(`, ${key}$`))
      expect(settingName(words, naming, `setting:naskah@${key}@unit:dinas`)).toBe(
        `${name} (Dinas Kominfo)`,
      )
    }
    expect(settingName(words, naming, 'setting:naskah-numbers@unit:dinas')).toContain(
      '(Dinas Kominfo)',
    )
    expect(settingName(words, naming, 'setting:naskah-formula@memutuskan')).toContain('MEMUTUSKAN:')
    expect(settingName(words, naming, 'setting:naskah-formula@gone')).toContain('gone')
  })

  it('and every value as a person says it', () => {
    for (const key of CHOICE_KEYS) {
      for (const value of NASKAH_CHOICES[key]) {
        const told = settingValue(words, naming, `setting:naskah@${key}`, value) ?? ''
        expect(told.length).toBeGreaterThan(2)
      }
    }
    const value = (id: string, text: string) => settingValue(words, naming, id, text)
    expect(value('setting:naskah@signed', '2018-10-04')).toMatch(/Okto?ber|October/)
    expect(value('setting:naskah@revokes', 'A\nB')).toBe('A; B')
    expect(value('setting:naskah-formula@memutuskan', '-')).not.toBe('-')
    expect(value('setting:naskah-numbers@unit:dinas', 'pasal\t1\tdefinisi\npasal\t2\tx')).toContain(
      '2',
    )
  })
})
