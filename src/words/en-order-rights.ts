/** What an order's screen says of the rights beside the first clocks, of what the buyer enters, and of its cases. */
export const enOrderRights = {
  'rights.case-seen': 'A case that AliExpress showed',
} as const;
