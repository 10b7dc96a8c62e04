/** The sizes in which what the anonymous channel sends leaves the phone (security.md AN-8); the last is all that the server takes, of tables to be checked. */
const sizes = [16, 64, 256, 1024].map((kibibytes) => kibibytes * 1024)

/**
 * The JSON with blanks behind it, which no reader of JSON sees, so that whoever watches the line sees neither how much was written nor
 * which act it was: the path, which travels in the head, is counted in.
 */
export function padded(path: string, json: string): string {
  const own = new TextEncoder().encode(json).length + path.length
  const size = sizes.find((size) => own <= size) ?? own
  return json + ' '.repeat(size - own)
}
