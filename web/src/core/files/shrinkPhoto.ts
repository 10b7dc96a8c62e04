const longestSide = 2000 // px: sharp enough for a person to read a pay slip, about 400 KB
const quality = 0.85

/**
 * The photo drawn anew as a JPEG of at most 2000 px, or as many as are asked for: smaller to send, and without place, time and camera,
 * which stand in the original file and not in its pixels. Nothing when the browser cannot read it as a picture.
 */
export async function shrinkPhoto(file: Blob, longest = longestSide): Promise<Blob | undefined> {
  const picture = await pictureIn(file)
  if (!picture) return undefined
  const { width, height } = sizeWithin(longest, picture)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return undefined
  pen.fillStyle = '#fff' // a see-through PNG becomes dark otherwise
  pen.fillRect(0, 0, width, height)
  pen.drawImage(picture, 0, 0, width, height)
  picture.close()
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), 'image/jpeg', quality))
}

export function sizeWithin(longest: number, { width, height }: { width: number; height: number }) {
  const scale = Math.min(1, longest / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

async function pictureIn(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' }) // turned as it was taken
  } catch {
    return undefined
  }
}
