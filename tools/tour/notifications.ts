import type { Stage } from '../../tests/e2e/drive/stage';

/** A notification that the extension raised. */
export interface Told {
  id: string;
  title: string;
  message: string;
}

interface WorkerGlobal {
  browser?: NotificationsHolder;
  chrome?: NotificationsHolder;
}
interface NotificationsHolder {
  notifications: { create: (...args: unknown[]) => unknown };
}

/** The browser tells ids of notifications only, so their words are taken down as the worker hands them over. */
export async function listenForNotifications(stage: Stage): Promise<() => Told[]> {
  const told: Told[] = [];
  const target = await stage.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  worker?.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('told:')) told.push(JSON.parse(text.slice(5)) as Told);
  });
  await worker?.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as WorkerGlobal;
    for (const api of new Set([browser, chrome])) {
      if (!api) continue;
      const { create } = api.notifications;
      api.notifications.create = (...args: unknown[]) => {
        const [id, options] = args as [string, object];
        console.log(`told:${JSON.stringify({ id, ...options })}`);
        return create.apply(api.notifications, args);
      };
    }
  });
  return () => [...new Map(told.map((one) => [one.id, one])).values()];
}
