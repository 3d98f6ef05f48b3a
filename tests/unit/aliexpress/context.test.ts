import { describe, expect, it } from 'vitest';
import { contextFromCookie } from '../../../src/aliexpress/context';

const NOTHING = { country: null, currency: null, language: null };

describe('contextFromCookie', () => {
  it.each([
    [
      'xman_us_f=x; aep_usuc_f=site=glo&c_tp=USD&region=US&b_locale=en_US; intl=1',
      { country: 'US', currency: 'USD', language: 'en' },
    ],
    ['aep_usuc_f=c_tp=BRL&region=BR&b_locale=pt_BR', { country: 'BR', currency: 'BRL', language: 'pt' }],
    ['aep_usuc_f="c_tp=GBP&region=UK&b_locale=en_US"', { country: 'GB', currency: 'GBP', language: 'en' }],
    [
      'aep_usuc_f=c_tp%3DILS%26region%3DIL%26b_locale%3Diw_IL',
      { country: 'IL', currency: 'ILS', language: 'he' },
    ],
    ['aep_usuc_f=region=DE', { ...NOTHING, country: 'DE' }],
  ])('%s', (cookie, hints) => expect(contextFromCookie(cookie)).toEqual(hints));

  it.each([
    '',
    'other=1',
    'x_aep_usuc_f=c_tp=USD',
    'aep_usuc_f=c_tp=<b>&region=Germany&b_locale=javascript:1',
    'aep_usuc_f=%E0%A4%A',
  ])('nothing from %s', (cookie) => expect(contextFromCookie(cookie)).toEqual(NOTHING));
});
