import { describe, expect, it } from 'vitest';
import { judgeUpload, mostBytes, mostFiles, readUploadLimits } from '../../../src/aliexpress/upload-limits';

const MB = 1024 ** 2;
const free = { accept: '', multiple: true };
const photo = (size: number, name = 'a.jpg', type = 'image/jpeg') => ({ name, type, size });
const film = (size: number) => ({ name: 'a.mp4', type: 'video/mp4', size });

describe('the limits of an upload field', () => {
  it.each([
    ['Up to 5 pictures, JPG or PNG, 5 MB each.', 5 * MB, 5],
    ['Max. 3 photos (2MB)', 2 * MB, 3],
    ['Maximum 6 images. Each image no larger than 512 KB', 512 * 1024, 6],
    ['Hasta 4 imágenes de 1,5 MB', 1.5 * MB, 4],
    ['Bis zu 5 Bilder, je 3 MB', 3 * MB, 5],
    ['Jusqu’à 3 photos, 2 Mo', 2 * MB, 3],
    ['До 5 фото, не больше 2 МБ', 2 * MB, 5],
    ['Please describe the problem', null, null],
    ['', null, null],
    ['Answer within 5 days', null, null],
  ])('are read from %j', (words, bytes, count) => {
    const limits = readUploadLimits(free, words);
    expect(limits.maxBytes.image).toBe(bytes);
    expect(limits.maxCount.image).toBe(count);
  });

  it('keep pictures and films apart', () => {
    const limits = readUploadLimits(free, 'Up to 3 photos, 2 MB each; 1 video, 50 MB');
    expect(limits.maxBytes).toEqual({ image: 2 * MB, video: 50 * MB });
    expect(limits.maxCount).toEqual({ image: 3, video: 1 });
    expect(judgeUpload(film(40 * MB), limits)).toBe('fits');
    expect(judgeUpload(photo(3 * MB), limits)).toBe('too-large');
    expect(mostBytes(photo(1), limits)).toBe(2 * MB);
    expect(mostFiles([photo(1)], limits)).toBe(3);
    expect(mostFiles([film(1)], limits)).toBe(1);
  });

  it('take the smallest of several figures', () => {
    expect(readUploadLimits(free, 'Photos up to 5 MB. Photos over 2 MB load slowly').maxBytes.image).toBe(
      2 * MB,
    );
  });

  it('judge by what the field accepts, else by the endings that the words name, else take all', () => {
    const jpeg = readUploadLimits({ accept: 'image/jpeg, .png', multiple: true }, '');
    expect(judgeUpload(photo(1), jpeg)).toBe('fits');
    expect(judgeUpload(photo(1, 'a.png', 'image/png'), jpeg)).toBe('fits');
    expect(judgeUpload(film(1), jpeg)).toBe('wrong-type');
    const any = readUploadLimits({ accept: 'image/*,video/*', multiple: false }, '');
    expect(judgeUpload(film(1), any)).toBe('fits');
    expect(judgeUpload({ name: 'a.pdf', type: 'application/pdf', size: 1 }, any)).toBe('wrong-type');
    const words = readUploadLimits(free, 'JPG or PNG only');
    expect(judgeUpload(photo(1, 'A.JPEG'), words)).toBe('fits');
    expect(judgeUpload(film(1), words)).toBe('wrong-type');
    expect(judgeUpload(film(1), readUploadLimits(free, ''))).toBe('fits');
  });
});
