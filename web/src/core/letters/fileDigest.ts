/** SHA-256 of a file in hexadecimal, computed here: the file itself goes nowhere. Nothing where the browser cannot (no secure connection). */
export async function fileDigest(file: Blob, { subtle = globalThis.crypto?.subtle }: { subtle?: SubtleCrypto } = {}): Promise<string | undefined> {
  if (!subtle) return undefined
  const digest = new Uint8Array(await subtle.digest('SHA-256', await file.arrayBuffer()))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
