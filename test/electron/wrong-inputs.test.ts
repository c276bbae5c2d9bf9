import { expect, test, vi } from 'vitest'
import { CALL_NAMES } from '../../electron/contract/ipc-contract.ts'
import type { MainServices } from '../../electron/contract/main-services.ts'
import { answerCall } from '../../electron/gate/answer-call.ts'
import { createCallHandlers } from '../../electron/gate/call-handlers.ts'
import { RIGHT_INPUTS, wrongInputs } from '../make/wrong-inputs.ts'

test.each(CALL_NAMES)('%s: the input the wrong ones are made of is right', (name) => {
  const handlers = createCallHandlers({} as MainServices)
  expect(handlers[name].parse.safeParse(RIGHT_INPUTS[name]).error).toBeUndefined()
})

test('every wrong input the contract gives is refused before anything is done', async () => {
  const done = vi.fn()
  const touched: ProxyHandler<object> = { get: (_, name) => (name === 'then' ? undefined : done) }
  const services = new Proxy({}, { get: () => new Proxy({}, touched) }) as MainServices
  const parts = { handlers: createCallHandlers(services), language: () => 'id' as const, log: done }
  const inputs = wrongInputs()
  const accepted: string[] = []
  for (const { call, what, input } of inputs) {
    const answer = await answerCall(call, input, parts)
    if (answer.ok || answer.code !== 'bad-input') accepted.push(`${call} ${what}`)
  }
  expect(accepted).toEqual([])
  expect(done).not.toHaveBeenCalled()
  // Every call has its own: one that is given none is not tried at all.

  expect(inputs.length).toBeGreaterThan(1500)
  expect(new Set(inputs.map(({ call }) => call)).size).toBe(CALL_NAMES.length)
})
