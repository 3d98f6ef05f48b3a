import { ExportButtons } from '../../export/export-buttons';
import { useSurroundings } from '../../surroundings';
import type { Glance } from './glance';
import { orderSheet } from './order-sheet';

/** Saves the orders that were found, as they are sorted. */
export function ExportOrders({ found }: { found: readonly Glance[] }) {
  const { db, now, zone } = useSurroundings();
  return (
    <ExportButtons
      name="recourse-orders"
      read={(tell) =>
        orderSheet(
          db,
          found.map(({ orderId }) => orderId),
          { now: now(), zone },
          tell,
        )
      }
    />
  );
}
