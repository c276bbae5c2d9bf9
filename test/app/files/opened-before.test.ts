import { describe, expect, it } from 'vitest'
import { openedBefore, openedFrom, timesOpened } from '../../../renderer/app/files/opened-before.ts'
import type { OfficeCover } from '../../../renderer/app/view/office-covers.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const cover = (name: string, from: OfficeCover['from'], openedAt: string): OfficeCover => ({
  ...{ name, from, openedAt, government: '', units: 1, top: '', putAway: false, note: '' },
})

describe('a file that comes again', () => {
  it('is known by its name, or by what it holds under another', async () => {
    const first = await openedFrom([file('opd.xlsx', 'a')])
    const covers = { one: cover('Dinas Sosial', first, '2018-10-04T01:00:00.000Z') }
    const present = new Set(['one'])
    const changed = await openedFrom([file('opd.xlsx', 'b')])
    const copied = await openedFrom([file('opd (1).xlsx', 'a')])
    const other = await openedFrom([file('lain.xlsx', 'b')])
    expect(openedBefore(covers, present, changed)?.name).toBe('Dinas Sosial')
    expect(openedBefore(covers, present, copied)?.id).toBe('one')
    expect(openedBefore(covers, present, other)).toBeNull()
  })

  it('is that of the office used last, and of none that is gone', async () => {
    const from = await openedFrom([file('opd.xlsx', 'a'), file('jabatan.csv', 'b')])
    const covers = {
      old: cover('Lama', from, '2018-10-01T01:00:00.000Z'),
      new: cover('Baru', from, '2018-10-04T01:00:00.000Z'),
      without: cover('Sendiri', null, '2018-10-05T01:00:00.000Z'),
    }
    expect(openedBefore(covers, new Set(['old', 'new', 'without']), from)?.name).toBe('Baru')
    expect(openedBefore(covers, new Set(['old', 'without']), from)?.name).toBe('Lama')
    expect(openedBefore(covers, new Set(['without']), from)).toBeNull()
    expect(timesOpened(covers, new Set(['old', 'new']), from)).toBe(2)
  })
})
