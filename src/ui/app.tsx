import { DueScreen } from './due/due-screen';
import { isOfOne, OneThing } from './one-thing';
import { later } from './parts/later';
import { StoreGate } from './parts/store-gate';
import { UndoBar } from './parts/undo';
import { useRoute } from './route';
import { type Surroundings, SurroundingsProvider } from './surroundings';
import { useWalkLeftOpen } from './walk/use-walk-left-open';

const TroubleScreen = later(async () => (await import('./trouble/trouble-screen')).TroubleScreen);
const TypeInScreen = later(async () => (await import('./trouble/type-in-screen')).TypeInScreen);

/** The popup page, by its address. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  return (
    <SurroundingsProvider value={surroundings}>
      <StoreGate>
        <Screen />
        <UndoBar />
      </StoreGate>
    </SurroundingsProvider>
  );
}

function Screen() {
  const { route, moved } = useRoute();
  const looking = useWalkLeftOpen(route.screen === 'start' && !moved);
  if (looking) return null;
  if (isOfOne(route)) return <OneThing route={route} takesFocus={moved} />;
  if (route.screen === 'trouble') return <TroubleScreen takesFocus={moved} />;
  if (route.screen === 'type-in') return <TypeInScreen takesFocus={moved} />;
  return <DueScreen takesFocus={moved} />;
}
