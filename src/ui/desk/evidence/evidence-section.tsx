import { useState } from 'preact/hooks';
import { allEvidence } from '../../../evidence/vault';
import type { Verdict } from '../../../evidence/verify';
import type { Evidence } from '../../../model';
import type { RecourseDatabase } from '../../../store/database';
import { allKnownOrders } from '../../../store/orders';
import { say } from '../../../words/say';
import { showSize } from '../../../words/show';
import { AddEvidence } from '../../evidence/add-evidence';
import { PackDossier } from '../../evidence/pack-dossier';
import { itemName } from '../../item-name';
import { Heading } from '../../parts/heading';
import { Loading } from '../../parts/loading';
import { StoreTrouble } from '../../parts/store-trouble';
import { useSurroundings } from '../../surroundings';
import { useLive } from '../../use-live';
import type { SectionProps } from '../sections';
import type { OrderName } from './belongs-to';
import { CheckDossier } from './check-dossier';
import { EvidenceGrid } from './evidence-grid';
import { OrderFilter, type Which } from './order-filter';
import { RoomLine } from './room-line';
import { VerifyBar } from './verify-bar';

/** The vault: all that was kept, by order, with the state of its bytes. */
export function EvidenceSection({ takesFocus }: SectionProps) {
  const { db } = useSurroundings();
  const [which, setWhich] = useState<Which>('all');
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, Verdict>>(new Map());
  const live = useLive(() => readVault(db), [db]);
  if (live.state === 'loading') return <Loading />;
  if (live.state === 'failed') return <StoreTrouble error={live.error} />;
  const { evidence, orders } = live.value;
  const shown = evidence.filter(
    ({ orderId }) => which === 'all' || orderId === (which === 'none' ? null : which),
  );
  const orderId = which === 'all' || which === 'none' ? null : which;
  const size = shown.reduce((sum, one) => sum + one.size, 0);
  return (
    <div class="vault">
      <Heading takesFocus={takesFocus}>{say('desk.evidence')}</Heading>
      <RoomLine kept={evidence.reduce((sum, one) => sum + one.size, 0)} />
      <div class="vault-bar">
        <OrderFilter which={which} orders={orders} evidence={evidence} onChoose={setWhich} />
        {shown.length > 0 && (
          <p class="seen">{say('vault.sum', { n: shown.length, size: showSize(size) })}</p>
        )}
      </div>
      <AddEvidence key={orderId ?? ''} orderId={orderId} />
      {evidence.length > 0 && (
        <VerifyBar
          key={which}
          evidence={shown}
          onVerified={(found) => setVerdicts((before) => new Map([...before, ...found]))}
        />
      )}
      {evidence.length === 0 && <p class="answer">{say('vault.empty')}</p>}
      <EvidenceGrid evidence={shown} all={evidence} orders={orders} verdicts={verdicts} />
      {orderId && <PackDossier key={orderId} orderId={orderId} />}
      <CheckDossier />
    </div>
  );
}

async function readVault(db: RecourseDatabase): Promise<{ evidence: Evidence[]; orders: OrderName[] }> {
  const [evidence, known] = await Promise.all([allEvidence(db), allKnownOrders(db)]);
  const orders = known.map(({ order }) => ({ orderId: order.orderId, name: itemName(order) }));
  return { evidence, orders: orders.sort((a, b) => b.orderId.localeCompare(a.orderId)) };
}
