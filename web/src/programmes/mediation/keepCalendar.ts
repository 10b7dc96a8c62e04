/** Saves a session for the calendar of the device (RFC 5545). The file's name says nothing of whom it is about. */
export function keepCalendar(text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'session.ics'
  link.click()
  URL.revokeObjectURL(address)
}
