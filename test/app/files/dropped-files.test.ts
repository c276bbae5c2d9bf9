import { expect, it } from 'vitest'
import { droppedFiles } from '../../../renderer/app/files/dropped-files.ts'
import { wordsIn } from '../../../renderer/words/words.ts'

it('a table that is dropped and larger than what is read is refused unread', async () => {
  const file = (name: string, size: number) => ({
    name,
    size,
    arrayBuffer: async () => {
      if (size > 10) throw new Error('read')
      return new ArrayBuffer(size)
    },
  })
  const words = wordsIn('id')
  await expect(droppedFiles([file('besar.csv', 101 * 1024 * 1024)], words)).rejects.toThrow(
    'besar.csv lebih besar daripada 100 MB',
  )
  expect(await droppedFiles([file('kecil.csv', 3)], words)).toEqual([
    { name: 'kecil.csv', bytes: new Uint8Array(3) },
  ])
})
