/** Where a photo says it was taken, in degrees; south and west are negative. */
export interface PhotoPlace {
  latitude: number;
  longitude: number;
}

/** What a camera writes stands at the start of the file; reading more would only cost memory. */
const HEAD = 1_000_000;

/** The place that a photo carries with it, or `null`. Nothing leaves the machine: it is read out of the file. */
export async function placeIn(photo: Blob): Promise<PhotoPlace | null> {
  if (!photo.type.startsWith('image/')) return null;
  // A library of 130 kB that only this needs.
  const { default: ExifReader } = await import('exifreader');
  try {
    const head = await photo.slice(0, HEAD).arrayBuffer();
    const { gps } = ExifReader.load(head, { expanded: true });
    const { Latitude: latitude, Longitude: longitude } = gps ?? {};
    return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  } catch {
    return null;
  }
}
