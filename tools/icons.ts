import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { plainPng } from './plain-png';

/** Draws the icon's sizes anew: `tsx tools/icons.ts`, after a change of the drawing. Chromium does the drawing. */
const SIZES = [16, 32, 48, 96, 128];

const drawing = await readFile(new URL('../src/ui/icon.svg', import.meta.url), 'base64');
const target = new URL('../public/icon/', import.meta.url);
await mkdir(target, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${drawing}">`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${size}.png`, target), plainPng(png));
}
await browser.close();
