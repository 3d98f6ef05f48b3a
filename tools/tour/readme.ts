import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Stage } from '../../tests/e2e/drive/stage';
import { demoOrderId } from '../../tests/replica/model/demo-account';
import { firstMinutes } from './first-minutes';
import { listenForNotifications, type Told } from './notifications';
import { SCREENS } from './screens';

const IMAGES = 'docs/images';

/** The README's pictures and its notification, from a newcomer's first minutes. */
export async function updateReadme(stage: Stage): Promise<void> {
  const told = await listenForNotifications(stage);
  await firstMinutes(stage, told);
  mkdirSync(IMAGES, { recursive: true });
  const open = (name: string) => SCREENS.find((screen) => screen.name === name)?.open(stage);
  const list = await open('badge-card');
  const clip = await list?.evaluate((id) => {
    const card = document.querySelector(`recourse-badge[data-order="${id}"]`)?.closest('.order-item');
    const { x = 0, y = 0, width = 0 } = card?.getBoundingClientRect() ?? {};
    return { x: x + scrollX - 8, y: y + scrollY - 8, width: width + 16, height: 320 };
  }, demoOrderId('free-return-ends'));
  if (!list || !clip) throw new Error('no badge to take a picture of');
  await list.screenshot({ path: `${IMAGES}/badge.png`, clip, captureBeyondViewport: false });
  await list.close();
  const popup = await open('popup');
  await popup?.setViewport({ width: 380, height: 600 });
  await popup?.screenshot({ path: `${IMAGES}/popup.png` });
  await popup?.close();
  writeNotification(told());
}

/** Puts the text of a real notification into the README, between its marks. */
function writeNotification(told: readonly Told[]): void {
  const shown = told.find(({ id }) => id.startsWith(`deadline:${demoOrderId('free-return-ends')}:`));
  if (!shown) throw new Error('the order’s own notification was not raised');
  const quote = `<!-- notification -->\n> **${shown.title}**  \n> ${shown.message}\n<!-- /notification -->`;
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', readme.replace(/<!-- notification -->[\s\S]*<!-- \/notification -->/, quote));
}
