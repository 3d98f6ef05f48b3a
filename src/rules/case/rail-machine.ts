import type { Machine } from './machine';

/** The states of a claim with PayPal, a card issuer or Klarna (state-machine.md 5). */
export const RAIL_STATES = ['available', 'preparing', 'filed', 'asked', 'won', 'lost'] as const;
export type RailState = (typeof RAIL_STATES)[number];

export const RAIL_MACHINE: Machine<RailState> = {
  initial: 'available',
  states: RAIL_STATES,
  final: ['won', 'lost'],
  moves: {
    available: { 'claim-prepared': 'preparing', 'claim-filed': 'filed' },
    preparing: { 'claim-filed': 'filed', 'laid-aside': 'available' },
    filed: { 'claim-asked': 'asked', 'claim-won': 'won', 'claim-lost': 'lost' },
    asked: { 'claim-answered': 'filed', 'claim-won': 'won', 'claim-lost': 'lost' },
    won: {},
    lost: {},
  },
  told: { 'claim-filed': 'filed', 'claim-asked': 'asked', 'claim-won': 'won', 'claim-lost': 'lost' },
};
