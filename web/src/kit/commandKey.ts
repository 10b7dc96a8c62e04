/** A new idempotency key: a random UUID, also where the page came over plain HTTP and `randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * The key of one form. It stays while the same content is sent again after a try whose outcome is unknown.
 * Other content gets another key, because the server refuses one key with two bodies; so does whatever is
 * sent after a certain answer (`settle`), because that is a new wish and not a repetition.
 */
export function createCommandKey({ fresh = newKey } = {}) {
  let key = ''
  let sentWith = ''
  return {
    for(body: unknown): string {
      const content = JSON.stringify(body)
      if (key === '' || content !== sentWith) {
        key = fresh()
        sentWith = content
      }
      return key
    },
    settle: () => void (key = ''),
  }
}
