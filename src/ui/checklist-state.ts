import type { RecourseDatabase } from '../store/database';

const keyOf = (orderId: string) => `checklist:${orderId}`;

/** The lines of an order's checklist that the buyer has ticked off. */
export async function tickedSteps(db: RecourseDatabase, orderId: string): Promise<string[]> {
  const record = await db.meta.get(keyOf(orderId));
  return record ? stepsIn(record.value) : [];
}

/** Remembers or forgets one tick, whatever other pages tick at the same time. */
export async function tickStep(
  db: RecourseDatabase,
  orderId: string,
  step: string,
  ticked: boolean,
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const others = (await tickedSteps(db, orderId)).filter((one) => one !== step);
    await db.meta.put({ key: keyOf(orderId), value: JSON.stringify(ticked ? [...others, step] : others) });
  });
}

function stepsIn(value: string): string[] {
  const steps: unknown = JSON.parse(value);
  return Array.isArray(steps) ? steps.filter((step) => typeof step === 'string') : [];
}
