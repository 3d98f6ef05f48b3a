/** The address of the desk with the made-up orders. */
export const DEMO_HREF = '/desk.html?demo#/orders';

/** Whether an address's search part asks for the made-up orders. */
export function isDemo(search: string): boolean {
  return new URLSearchParams(search).has('demo');
}
