/** The screens of the report form. In elder mode each screen asks one thing. */
export type Screen = 'employer' | 'place' | 'where' | 'facts' | 'evidence' | 'phone' | 'contact' | 'consent' | 'review'

export function screensFor(elder: boolean): Screen[] {
  return elder
    ? ['employer', 'place', 'facts', 'evidence', 'phone', 'consent', 'review']
    : ['where', 'facts', 'evidence', 'contact', 'review']
}

const fieldsOn: Record<Screen, string[]> = {
  where: ['employer_name', 'place'],
  employer: ['employer_name'],
  place: ['place'],
  facts: ['facts'],
  evidence: ['uploads'],
  contact: ['phone', 'consent'],
  phone: ['phone'],
  consent: ['consent'],
  review: [],
}

export function fieldsOf(screen: Screen): string[] {
  return fieldsOn[screen]
}

/** The screen on which a field is filled in; the last one for what has no field of its own. */
export function screenOf(field: string, screens: Screen[]): Screen {
  const name = field.replace(/[.[].*$/, '') // uploads.0 and uploads[0] are on the screen of uploads
  return screens.find((screen) => fieldsOn[screen].includes(name)) ?? screens[screens.length - 1]!
}
