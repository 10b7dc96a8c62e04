import { useI18n } from 'vue-i18n'
import type { Fault, FieldFault } from './fault'

/** Puts a fault into words that say what to do now. A code without a text still tells its code and whom to ask. */
export function useFaultText() {
  const { t, te } = useI18n()
  return (fault: Fault | FieldFault): string => {
    const key = `faults['${fault.code}']`
    if (te(key)) return t(key, fault.params ?? {})
    return t(`faults['server.unexpected']`) + ` (${fault.code})`
  }
}
