import { expect, it } from 'vitest'
import { leftOutText } from '../../../renderer/words/telling/left-out-text.ts'
import { partText } from '../../../renderer/words/telling/part-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

it('what a part lacks is told in the language of now, whatever it began in; other sentences stay', () => {
  const [id, en] = [wordsIn('id'), wordsIn('en')]
  const kept = id('sharing.server-part-leader')
  expect(partText(en, kept)).toBe(en('sharing.server-part-leader'))
  expect(partText(id, partText(en, kept))).toBe(kept)
  expect(partText(en, 'tanpa NIP')).toBe('tanpa NIP')
  expect(leftOutText(en, ['nip'], kept)).toMatch(/^A partial copy.*Left out: NIP/)
  expect(leftOutText(en, [])).toBe('')
})
