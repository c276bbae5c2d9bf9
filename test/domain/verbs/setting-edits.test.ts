import { expect, it } from 'vitest'
import { logoOf } from '../../../renderer/domain/paper/letterhead-logo.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { base64Of } from '../../../renderer/domain/values/base64.ts'
import { changeLogo, changeSetting } from '../../../renderer/domain/verbs/setting-edits.ts'
import { done } from '../../make/edit-outcome.ts'
import { pngOf } from '../../make/pictures.ts'
import { smallOffice } from '../small-office.ts'

it('a value of the office is kept without the spaces around it; an empty one is none', () => {
  const named = done(smallOffice(), changeSetting('officeName', '  Dinas Kominfo '))
  expect(get(named, 'setting:officeName')?.value).toBe('Dinas Kominfo')
  expect(get(done(named, changeSetting('officeName', '  ')), 'setting:officeName')).toBeUndefined()
  expect(get(done(named, changeSetting('officeName', '')), 'setting:officeName')).toBeUndefined()
})

it('the logo is kept as one setting, and taken away with null', () => {
  const href = `data:image/png;base64,${base64Of(pngOf(120, 80))}`
  const logo = { width: 120, height: 80, href, raster: null }
  const shown = done(smallOffice(), changeLogo(logo))
  expect(logoOf(shown)).toEqual(logo)
  const without = done(shown, changeLogo(null))
  expect(logoOf(without)).toBeNull()
  expect(get(without, 'setting:logo')).toBeUndefined()
})
