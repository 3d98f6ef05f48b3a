import { seedOf } from '../model/random';

const SHAPES = [
  '<rect x="50" y="70" width="120" height="80" rx="14"/>',
  '<circle cx="110" cy="110" r="52"/>',
  '<path d="M60 160 110 55l50 105z"/>',
  '<path d="M60 90h100l-14 75H74zM85 90a25 25 0 0 1 50 0"/>',
  '<rect x="85" y="45" width="50" height="130" rx="24"/>',
];

/** A drawn stand-in for a product's photograph, as a data address: nothing is ever loaded. */
export function pictureUrl(productId: string): string {
  const seed = seedOf(3, productId);
  const hue = seed % 360;
  const shape = SHAPES[seed % SHAPES.length];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 220"><rect width="220" height="220" fill="hsl(${hue} 45% 90%)"/><g fill="hsl(${hue} 40% 48%)">${shape}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The address that the responses give for the same picture. It is never asked for. */
export function photoAddress(productId: string): string {
  return `https://ae-pic-a1.aliexpress-media.com/kf/S${seedOf(5, productId).toString(16).padStart(8, '0')}.jpg_220x220.jpg`;
}

function iconUrl(text: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 68 20"><rect width="68" height="20" rx="4" fill="#ffd34d"/><text x="34" y="15" font-family="sans-serif" font-size="14" font-weight="bold" text-anchor="middle" fill="#5a3b00">${text}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The icon before a shop's name; the fragment keeps the file by which Choice and Brand are told apart. */
export function shopIconUrl(icon: 'choice' | 'brand'): string {
  const file =
    icon === 'choice'
      ? 'Se5bee6b872c34652909ace14ca3d6ab50/272x80.png'
      : 'Sacd4f9786c374f4ea65f91d8a33f8028W/108x64.png';
  return `${iconUrl(icon === 'choice' ? 'Choice' : 'Brand+')}#/kf/${file}`;
}
