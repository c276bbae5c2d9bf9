import { expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { shellsAfter } from '../../../renderer/domain/acts/shells.ts'
import { addUnit, moveUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { shellLine } from '../../../renderer/words/telling/act-relations-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { drafted, live } from '../proposal/small-reform.ts'
import { unit } from '../small-office.ts'

test('a unit that is founded empty, since what fills it is rejected, is warned of', () => {
  const founded = drafted(
    live,
    addUnit({
      unit: { ...unit('baru', { parentId: 'unit:egov' }), name: 'Bidang Baru' },
      place: 'last',
      head: null,
    }),
    moveUnit('unit:layanan', 'unit:baru'),
    moveUnit('unit:media', 'unit:baru'),
  )
  const all = actsOf(live, founded)
  const keys = new Set(all.map(({ key }) => key))
  expect(shellsAfter(live, founded, all, keys)).toEqual([])
  keys.delete('move:unit:layanan')
  expect(shellsAfter(live, founded, all, keys), 'one still fills it').toEqual([])
  keys.delete('move:unit:media')
  const [shell, ...more] = shellsAfter(live, founded, all, keys)
  if (!shell || more.length > 0) throw new Error('not one shell')
  const numbers = new Map(all.map(({ key, no }) => [key, no]))
  const fill = all.filter(({ act }) => act === 'move').map(({ no }) => no)
  expect(shellLine(wordsIn('id'), shell, numbers)).toBe(
    `Bidang Baru dibentuk tanpa isi: perubahan ${fill.join(', ')} yang mengisinya tidak disetujui.`,
  )
  for (const key of shell.leaving) keys.delete(key)
  expect(shellsAfter(live, founded, all, keys)).toEqual([])
})
