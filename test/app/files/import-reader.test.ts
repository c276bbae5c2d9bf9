import { expect, it } from 'vitest'
import { type ImportAnswer, packed } from '../../../renderer/app/files/import-messages.ts'
import { createImportReader, ReadingStopped } from '../../../renderer/app/files/import-reader.ts'

/** A worker that answers what the test tells it to. */
function fakeWorker() {
  const asked: { readonly type: string; readonly job: number }[] = []
  const worker = {
    onmessage: null as ((event: { data: ImportAnswer }) => void) | null,
    onerror: null,
    postMessage: (request: (typeof asked)[number]) => void asked.push(request),
    addEventListener: () => undefined,
    terminate: () => undefined,
  }
  const answer = (data: ImportAnswer) => worker.onmessage?.({ data })
  return { asked, answer, reader: createImportReader(() => worker as unknown as Worker) }
}

it('puts the pieces of an import together in their order', async () => {
  const { asked, answer, reader } = fakeWorker()
  const taken = reader.take()
  const job = asked[0]?.job ?? 0
  answer({ job, records: packed([{ id: 'unit:1' }, { id: 'unit:2' }]) })
  answer({ job, records: packed([{ id: 'unit:3' }]) })
  answer({ job, ok: true, value: packed({ readable: true, reason: 'x' }) })
  const outcome = await taken
  expect(outcome.records.map(({ id }) => id)).toEqual(['unit:1', 'unit:2', 'unit:3'])
  expect(outcome).toMatchObject({ readable: true, reason: 'x' })
})

it('takes nothing of a reading that was broken off', async () => {
  const { asked, answer, reader } = fakeWorker()
  const first = reader.take()
  const second = reader.take()
  await expect(first).rejects.toBeInstanceOf(ReadingStopped)
  answer({ job: asked[0]?.job ?? 0, records: packed([{ id: 'unit:old' }]) })
  answer({ job: asked[1]?.job ?? 0, ok: true, value: packed({}) })
  expect((await second).records).toEqual([])
})

it('practises once before the first file, and answers nobody for it', async () => {
  const { asked, answer, reader } = fakeWorker()
  reader.warm()
  reader.warm()
  expect(asked.map(({ type }) => type)).toEqual(['practise'])
  const taken = reader.take()
  answer({ job: asked[0]?.job ?? 0, ok: true, value: packed(null) })
  answer({ job: asked[1]?.job ?? 0, ok: true, value: packed({ readable: true }) })
  expect(await taken).toMatchObject({ readable: true })
})
