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
  // A library that only this needs; the build packs the parts of it that lead to a place (tools/exif-parts.ts).
  const { loadView } = await import('exifreader');
  try {
    const head = await photo.slice(0, HEAD).arrayBuffer();
    const { gps } = loadView(new DataView(head), { expanded: true });
    const { Latitude: latitude, Longitude: longitude } = gps ?? {};
    return latitude === undefined || longitude === undefined ? null : { latitude, longitude };
  } catch {
    return null;
  }
}
