/** The kinds of photos that a camera writes a place into, and where it stands in them. */
const NEEDED = ['EXIF', 'JPEG', 'TIFF', 'PNG', 'HEIC', 'AVIF', 'WEBP', 'JXL'];

/**
 * Packs of `exifreader` what finds a photo's place, and leaves out colour profiles, captions, previews and makers'
 * notes. The library's own custom build sets the same constants, but builds itself anew at each installation.
 */
export function exifParts() {
  return {
    name: 'exif-parts',
    transform(code: string, id: string): { code: string; map: null } | null {
      if (!id.includes('/exifreader/src/')) return null;
      const chosen = (_: string, part: string) => String(NEEDED.includes(part));
      return { code: code.replace(/Constants\.USE_(\w+)/g, chosen), map: null };
    },
  };
}
