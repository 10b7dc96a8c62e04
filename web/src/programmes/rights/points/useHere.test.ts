import { describe, expect, it } from 'vitest'
import { useHere } from './useHere'

type Ask = Geolocation['getCurrentPosition']
const phone = (getCurrentPosition: Ask) => ({ geolocation: { getCurrentPosition } as Geolocation })
const position = { coords: { latitude: 28.6, longitude: 123.9 } } as GeolocationPosition

describe('where the person stands', () => {
  it('is asked only when they press for it, and can be forgotten', () => {
    let asked = 0
    const { here, state, ask, forget } = useHere(phone((found) => ((asked += 1), found(position))))
    expect([asked, state.value]).toEqual([0, 'unasked'])
    ask()
    expect([asked, state.value, here.value]).toEqual([1, 'found', { latitude: 28.6, longitude: 123.9 }])
    forget()
    expect([state.value, here.value]).toEqual(['unasked', undefined])
  })

  it('may be refused, or not be found: the page knows which', () => {
    const failing = (code: number) => {
      const { state, ask } = useHere(phone((_, failed) => failed!({ code } as GeolocationPositionError)))
      ask()
      return state.value
    }
    expect([failing(1), failing(2), failing(3)]).toEqual(['refused', 'unavailable', 'unavailable'])
  })

  it('does not come back after it was forgotten', () => {
    let answer: PositionCallback = () => {}
    const { here, state, ask, forget } = useHere(phone((found) => (answer = found)))
    ask()
    expect(state.value).toBe('asking')
    forget()
    answer(position)
    expect([state.value, here.value]).toEqual(['unasked', undefined])
  })

  it('cannot be asked where the browser has no such thing', () => {
    const { state, ask } = useHere({ geolocation: null })
    ask()
    expect(state.value).toBe('unavailable')
  })
})
