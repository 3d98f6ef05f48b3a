import { useId, useState } from 'preact/hooks';
import { readMoney } from '../../../aliexpress/money';
import { type Clock, type Money, REASONS, type Reason } from '../../../model';
import { bundleWith } from '../../../rules/buying/bundle';
import { freeReturnQuota } from '../../../rules/buying/free-return-quota';
import { NOTHING_CAME, REOPENING } from '../../../rules/buying/reasons';
import { weighFreight } from '../../../rules/buying/return-freight';
import { whoPays } from '../../../rules/buying/who-pays';
import { paidFor, policyFor } from '../../../rules/case/situation';
import type { KnownOrder } from '../../../rules/clocks';
import { lawOf } from '../../../rules/law-of';
import { dayOf } from '../../../rules/zone-days';
import { isWordKey, say } from '../../../words/say';
import { useSurroundings } from '../../surroundings';
import type { RightsData } from './rights-data';
import { SelectField } from './select-field';

const TOLD = ['unknown', 'yes', 'no'] as const;

interface BeforeReturnProps {
  known: KnownOrder;
  clocks: readonly Clock[];
  data: RightsData;
  country: string | null;
  now: number;
}

/** Before something is sent back: who pays by the reason, the freight against the refund, the quota, and what goes along. */
export function BeforeReturn({ known, clocks, data, country, now }: BeforeReturnProps) {
  const { zone } = useSurroundings();
  const { order } = known;
  const [place, setPlace] = useState(0);
  const [reason, setReason] = useState<Reason>('changed-mind');
  const [told, setTold] = useState<(typeof TOLD)[number]>('unknown');
  const line = order.lines[place] ?? null;
  const lineId = line?.lineId ?? null;
  const policy = policyFor(known, data.products.get(line?.productId?.value ?? '') ?? null, lineId);
  const quota = freeReturnQuota(data.freeReturns, order.orderId, dayOf(now, zone));
  const toldBefore = told === 'unknown' ? null : told === 'yes';
  const freeReturnsUsed = quota.inOrder - 1;
  const { words } = whoPays({ reason, country, policy, freeReturnsUsed, stated: null, toldBefore });
  const asksTold =
    reason === 'changed-mind' && lawOf(country) !== null && (policy !== 'free' || freeReturnsUsed > 0);
  const along = lineId === null ? [] : bundleWith(order.lines, lineId, clocks, now);
  const pays = `pays.${words}`;
  return (
    <details class="before-return">
      <summary>{say('rights.before')}</summary>
      {order.lines.length > 1 && (
        <SelectField
          label={say('rights.item')}
          value={String(place)}
          choices={order.lines.map(({ title }, at) => [
            String(at),
            title?.value ?? say('popup.item-untitled'),
          ])}
          onChoose={(value) => setPlace(Number(value))}
        />
      )}
      <SelectField
        label={say('rights.reason')}
        value={reason}
        choices={REASONS.map((one) => [one, say(`reason.${one}`)])}
        onChoose={(value) => setReason(REASONS.find((one) => one === value) ?? 'changed-mind')}
      />
      {asksTold && (
        <SelectField
          label={say('rights.told')}
          value={told}
          choices={TOLD.map((one) => [one, say(`rights.told.${one}`)])}
          onChoose={(value) => setTold(TOLD.find((one) => one === value) ?? 'unknown')}
        />
      )}
      <div role="status" class="weighed">
        <p data-pays={words}>{isWordKey(pays) && say(pays)}</p>
        {REOPENING.includes(reason) && <p>{say('reopens')}</p>}
      </div>
      {!NOTHING_CAME.includes(reason) && (
        <>
          <Freight refund={paidFor(known, { lineId, productId: line?.productId?.value ?? null })} />
          {policy === 'free' && (
            <p class="rights-hint">
              {say('rights.quota', { order: quota.inOrder, month: quota.inMonth })}{' '}
              {quota.warnings.map((one) => say(`quota.${one}`, { n: quota.inMonth })).join(' ')}
            </p>
          )}
          {along.length > 0 && (
            <p>
              {say('bundle', { n: along.length })}{' '}
              <span dir="auto">
                {say('rights.bundle.with', {
                  items: along.map(({ title }) => title?.value ?? say('popup.item-untitled')).join(' · '),
                })}
              </span>
            </p>
          )}
        </>
      )}
    </details>
  );
}

/** The way back against the refund, in its currency; nothing is said where the refund is not known. */
function Freight({ refund }: { refund: Money | null }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  if (refund === null) return null;
  const freight = readMoney(typed, { currency: refund.currency, url: '' });
  const weighed = freight && weighFreight(freight, refund);
  return (
    <p class="rights-field">
      <label for={id}>{say('rights.freight', { currency: refund.currency })}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        class="amount"
        dir="ltr"
        value={typed}
        aria-describedby={`${id}-said`}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <span id={`${id}-said`} role="status">
        {weighed && say(`freight.${weighed.verdict}`, { share: Math.round(weighed.share * 100) })}
        {typed.trim() !== '' && !weighed && say('rights.freight.wrong')}
      </span>
    </p>
  );
}
