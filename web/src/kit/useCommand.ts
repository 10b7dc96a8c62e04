import { computed, ref, shallowRef } from 'vue'
import { createCommandKey } from './commandKey'
import { isOutcomeUnknown, type Answer, type Fault } from './fault'

/**
 * One command of one form: busy while it runs, its fault afterwards, and one key kept across retries.
 * `isLocked` is true while nobody knows whether the server acted: then the content must not change, only be sent again.
 */
export function useCommand<Command extends { key: string }, T>(send: (command: Command) => Promise<Answer<T>>) {
  const key = createCommandKey()
  const isBusy = ref(false)
  const fault = shallowRef<Fault>()

  async function run(body: Omit<Command, 'key'>): Promise<Answer<T> | undefined> {
    if (isBusy.value) return undefined // a second press of the button
    isBusy.value = true
    fault.value = undefined
    const answer = await send({ ...body, key: key.for(body) } as Command)
    isBusy.value = false
    fault.value = answer.fault
    if (!answer.fault || !isOutcomeUnknown(answer.fault)) key.settle()
    return answer
  }

  return {
    run,
    isBusy,
    fault,
    isLocked: computed(() => fault.value !== undefined && isOutcomeUnknown(fault.value)),
    /** The key this body goes under: for whoever takes it over and sends it later, so that it is still done once. */
    keyOf: (body: Omit<Command, 'key'>) => key.for(body),
    forget: () => void (fault.value = undefined),
  }
}
