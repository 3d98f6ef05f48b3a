import { DemoBar } from '../demo/demo-bar';
import { isOfOne, OneThing } from '../one-thing';
import { StoreGate } from '../parts/store-gate';
import { UndoBar } from '../parts/undo';
import { DESK_SECTIONS, type DeskSection, useRoute } from '../route';
import { SafeNotes } from '../safe/safe-notes';
import { type Surroundings, SurroundingsProvider } from '../surroundings';
import { DeskNavigation } from './desk-navigation';
import { SECTIONS } from './sections';

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

function firstSection(): DeskSection {
  return DESK_SECTIONS.find((one) => SECTIONS[one]) ?? 'orders';
}
