import { expect, it } from 'vitest'
import { faultOf, type Answer } from './fault'
import { useCommand } from './useCommand'

it('keeps the key when the first try was lost on the way, and is locked until the outcome is known', async () => {
  const keys: string[] = []
  const answers: Answer<string>[] = [{ fault: faultOf('network.none') }, { value: 'done' }]
  const command = useCommand(async ({ key }: { text: string; key: string }) => {
    keys.push(key)
    return answers.shift()!
  })

  await command.run({ text: 'hello' })
  expect(command.isLocked.value).toBe(true)
  expect((await command.run({ text: 'hello' }))?.value).toBe('done')
  expect(command.isLocked.value).toBe(false)
  expect(keys[0]).toBe(keys[1])
})

it('is not locked by a refusal, which says for certain that nothing was done', async () => {
  const command = useCommand(async () => ({ fault: faultOf('report.invalid', { status: 422 }) }))
  await command.run({})
  expect(command.fault.value?.code).toBe('report.invalid')
  expect(command.isLocked.value).toBe(false)
})

it('is a new command after a certain answer', async () => {
  const keys = new Set<string>()
  const command = useCommand(async ({ key }: { key: string }) => {
    keys.add(key)
    return { value: 'done' }
  })
  await command.run({})
  await command.run({})
  expect(keys.size).toBe(2)
})

it('ignores a second press while the first is on its way', async () => {
  let sent = 0
  const command = useCommand(async () => ({ value: ++sent }))
  await Promise.all([command.run({}), command.run({})])
  expect(sent).toBe(1)
})
