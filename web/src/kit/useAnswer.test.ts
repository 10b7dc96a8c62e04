import { expect, it } from 'vitest'
import { effectScope } from 'vue'
import { faultOf, type Answer } from './fault'
import { useAnswer } from './useAnswer'

it('shows the answer to the last question, even when an older one arrives later', async () => {
  const arrivals: ((answer: Answer<string>) => void)[] = []
  const scope = effectScope()
  const shown = scope.run(() => useAnswer(() => new Promise<Answer<string>>((arrive) => arrivals.push(arrive))))!
  const second = shown.load()
  arrivals[1]!({ value: 'new' })
  await second
  arrivals[0]!({ value: 'old' })
  await Promise.resolve()
  expect(shown.value.value).toBe('new')
  scope.stop()
})

it('keeps what was there when loading again fails, and says why it failed', async () => {
  const answers: Answer<string>[] = [{ value: 'there' }, { fault: faultOf('network.none') }]
  const scope = effectScope()
  const shown = scope.run(() => useAnswer(async () => answers.shift()!))!
  await Promise.resolve()
  await shown.load()
  expect([shown.value.value, shown.fault.value?.code]).toEqual(['there', 'network.none'])
  scope.stop()
})
