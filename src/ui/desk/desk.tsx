import { useEffect, useState } from 'preact/hooks';
import { metaValue } from '../../store/meta';
import { DemoBar } from '../demo/demo-bar';
import { isOfOne, OneThing } from '../one-thing';
import { StoreGate } from '../parts/store-gate';
import { UndoBar } from '../parts/undo';
import { DESK_SECTIONS, type DeskSection, useRoute } from '../route';
import { SafeNotes } from '../safe/safe-notes';
import { type Surroundings, SurroundingsProvider, useSurroundings } from '../surroundings';
import { DeskNavigation } from './desk-navigation';
import { SECTIONS } from './sections';
import { Welcome } from './welcome/welcome';

/** The full tab, by its address: its navigation on one side, one section on the other. */
export function Desk({ surroundings }: { surroundings: Surroundings }) {
  return (
    <SurroundingsProvider value={surroundings}>
      <StoreGate>
        <Sections />
      </StoreGate>
    </SurroundingsProvider>
  );
}

function Sections() {
  const { route, moved } = useRoute();
  const section = DESK_SECTIONS.find((one) => one === route.screen && SECTIONS[one]) ?? firstSection();
  const Section = SECTIONS[section];
  const isNew = useIsNew(route.screen === 'start' && !moved);
  if (route.screen === 'welcome' || isNew) return <Welcome takesFocus={moved} />;
  return (
    <div class="desk">
      <DeskNavigation at={isOfOne(route) ? (route.screen === 'order' ? 'orders' : 'cases') : section} />
      {isOfOne(route) ? (
        <OneThing route={route} takesFocus={moved} />
      ) : (
        <main class="desk-main">
          <SafeNotes />
          {Section && <Section takesFocus={moved} />}
        </main>
      )}
      <DemoBar />
      <UndoBar />
    </div>
  );
}

/** Whether nothing was ever read and the welcome neither; asked once, where the desk is opened without an address. */
function useIsNew(asked: boolean): boolean {
  const { db } = useSurroundings();
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    if (!asked) return setNew(false);
    const look = async () => {
      const [welcomed, orders] = await Promise.all([metaValue(db, 'welcomed'), db.orders.limit(1).count()]);
      setNew(welcomed === null && orders === 0);
    };
    void look();
  }, [db, asked]);
  return isNew;
}

function firstSection(): DeskSection {
  return DESK_SECTIONS.find((one) => SECTIONS[one]) ?? 'orders';
}
