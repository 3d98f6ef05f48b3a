import type { Page } from 'puppeteer-core';

/** A small picture as a JPEG, drawn by the browser, without anything beside it. */
async function picture(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [96, 72];
    const pen = canvas.getContext('2d');
    for (let x = 0; pen && x < 96; x += 8) {
      pen.fillStyle = `hsl(${x * 3} 60% 45%)`;
      pen.fillRect(x, 0, 8, 72);
    }
    return canvas.toDataURL('image/jpeg');
  });
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** One entry of a TIFF directory; `value` fits into its four bytes or is where it stands. */
function entry(tag: number, type: number, count: number, value: number | Buffer): Buffer {
  const made = Buffer.alloc(12);
  made.writeUInt16BE(tag, 0);
  made.writeUInt16BE(type, 2);
  made.writeUInt32BE(count, 4);
  if (typeof value === 'number') made.writeUInt32BE(value, 8);
  else value.copy(made, 8);
  return made;
}

/** Degrees, minutes and seconds as three fractions. */
function degrees(whole: number, minutes: number): Buffer {
  const made = Buffer.alloc(24);
  for (const [index, value] of [whole, 1, minutes, 1, 0, 1].entries()) made.writeUInt32BE(value, index * 4);
  return made;
}

/** What a camera writes beside a photo: that it was taken at 52° 30′ north, 13° 24′ east. */
function place(): Buffer {
  const count = (entries: Buffer[]) => Buffer.from([0, entries.length]);
  const end = Buffer.alloc(4);
  const first = [entry(0x8825, 4, 1, 26)];
  const latitudeAt = 26 + 2 + 4 * 12 + 4;
  const gps = [
    entry(1, 2, 2, Buffer.from('N\0')),
    entry(2, 5, 3, latitudeAt),
    entry(3, 2, 2, Buffer.from('E\0')),
    entry(4, 5, 3, latitudeAt + 24),
  ];
  const tiff = Buffer.concat([
    Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]),
    ...[count(first), ...first, end],
    ...[count(gps), ...gps, end],
    ...[degrees(52, 30), degrees(13, 24)],
  ]);
  const body = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A photo as a telephone makes it: with the place where it was taken. */
export async function photoWithPlace(page: Page): Promise<Buffer> {
  const plain = await picture(page);
  return Buffer.concat([plain.subarray(0, 2), place(), plain.subarray(2)]);
}
