import type { Money } from './fact';
import type { ReturnsPolicy } from './product';

/** A listing as it stood at one moment (epoch ms): text only, and the addresses of its pictures. */
export interface Listing {
  id: string;
  productId: string;
  takenAt: number;
  /** When it was last seen standing like this, epoch ms. */
  lastSeenAt: number;
  url: string;
  title: string | null;
  price: Money | null;
  /** Each choice that is offered with its values, and the ones that are chosen. */
  options: { name: string; values: string[]; chosen: string | null }[];
  specifications: { name: string; value: string }[];
  returns: ReturnsPolicy;
  /** The lines that speak of returns, as printed. */
  returnLines: string[];
  description: string | null;
  pictures: string[];
  storeName: string | null;
}

/** A listing as a page showed it, before it is known whether anything of it is new. */
export type ListingSighting = Omit<Listing, 'id' | 'lastSeenAt'>;
