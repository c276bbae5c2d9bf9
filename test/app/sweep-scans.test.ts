import { describe, expect, it } from 'vitest'
import { leftoverScans } from '../../renderer/app/workspace/sweep-scans.ts'

const scan = (two: string) => ({ content: two.repeat(32), media: 'pdf', bytes: 5 }) as const
const line = (content: string) =>
  `{"seq":1,"change":{"attachment:1":{"before":null,"after":{"content":"${content}"}}}}`

describe('what nothing names', () => {
  it('is what stands in no line of the journal and in no document', () => {
    const [undone, past, left] = [scan('0a'), scan('0b'), scan('0c')]
    const documents = [
      { id: 'past:1', change: { 'attachment:2': { before: { content: past.content } } } },
    ]
    expect(leftoverScans([undone, past, left], [line(undone.content)], documents)).toEqual([left])
  })

  it('is never one that is sealed: the journal calls it otherwise', () => {
    const sealed = { content: '0d'.repeat(32), media: 'kunci', bytes: 5 } as const
    expect(leftoverScans([sealed], [line(scan('0a').content)], [])).toEqual([])
  })

  it('is nothing where nothing is unnamed, and once where a file lies twice', () => {
    expect(leftoverScans([], [line(scan('0a').content)], [])).toEqual([])
    expect(leftoverScans([scan('0a'), scan('0a')], [], [])).toHaveLength(1)
  })
})
