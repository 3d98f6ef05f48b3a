import type { Page } from 'puppeteer-core';
import { GECKO_ID } from '../../../tools/gecko-id';
import { until } from './driven';
import { insideFirefox } from './inside-firefox';
import type { Stage } from './stage';

/** The popup as the toolbar's button opens it over the page in view, which we may then see (`activeTab`). */
export interface ToolbarPopup {
  /** The step of the walk-through that it shows; '' for another screen. */
  step(): Promise<string>;
  /** Presses the button of these words. */
  press(words: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the toolbar's button over a page that is in view. */
export function openToolbarPopup(stage: Stage, page: Page): Promise<ToolbarPopup> {
  return stage.kind === 'chromium' ? inChromium(stage, page) : inFirefox(stage);
}

async function inChromium(stage: Stage, page: Page): Promise<ToolbarPopup> {
  const known = new Set(stage.browser.targets());
  const [extension] = (await stage.browser.extensions()).values();
  await extension?.triggerAction(page);
  const target = await stage.browser.waitForTarget(
    (one) => !known.has(one) && one.url().startsWith(`${stage.origin}popup.html`),
  );
  const popup = await target.asPage();
  return {
    step: () => popup.evaluate(() => document.querySelector('main')?.dataset.step ?? ''),
    press: async (words) => {
      await until(`a button that says ${words}`, () =>
        popup.evaluate((wanted) => {
          const all = [...document.querySelectorAll('button')];
          const found = all.find((one) => one.textContent?.trim() === wanted && !one.disabled);
          found?.click();
          return found !== undefined;
        }, words),
      );
    },
    close: () => popup.close(),
  };
}

/** Firefox's driver does not know its popups: a script of the browser's own looks into them. */
async function inFirefox({ browser }: Stage): Promise<ToolbarPopup> {
  const run = (code: string) =>
    insideFirefox(
      browser,
      `const view = Services.wm.getMostRecentWindow('navigator:browser');
       const popup = [...view.document.querySelectorAll('.webextension-popup-browser')].at(-1);
       if (!popup) return '';
       const { messageManager } = popup;
       return new Promise((done) => {
         // A popup that is still coming hears nothing: it is asked again.
         view.setTimeout(() => done(''), 1_000);
         messageManager.addMessageListener('recourse-test', function heard({ data }) {
           messageManager.removeMessageListener('recourse-test', heard);
           done(data);
         });
         const script = ${JSON.stringify(`sendAsyncMessage('recourse-test', String((() => { ${code} })()))`)};
         messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false);
       });`,
    );
  await insideFirefox(
    browser,
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
     const view = Services.wm.getMostRecentWindow('navigator:browser');
     await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(view);`,
  );
  return {
    step: () => run(`return content.document.querySelector('main')?.dataset.step ?? ''`),
    press: async (words) => {
      await until(
        `a button that says ${words}`,
        async () =>
          (await run(
            `const all = [...content.document.querySelectorAll('button')];
             const found = all.find((one) => one.textContent.trim() === ${JSON.stringify(words)} && !one.disabled);
             found?.click();
             return found ? 'pressed' : '';`,
          )) !== '',
      );
    },
    close: async () => {
      await insideFirefox(
        browser,
        `const view = Services.wm.getMostRecentWindow('navigator:browser');
         for (const panel of view.document.querySelectorAll('panel')) panel.hidePopup();`,
      );
    },
  };
}
