import { DueScreen } from './due/due-screen';
import { OrderScreen } from './order/order-screen';
import { StoreGate } from './parts/store-gate';
import { useRoute } from './route';
import { type Surroundings, SurroundingsProvider } from './surroundings';
import { TroubleScreen } from './trouble/trouble-screen';

/** The popup page, by its address. */
export function App({ surroundings }: { surroundings: Surroundings }) {
  return (
    <SurroundingsProvider value={surroundings}>
      <StoreGate>
        <Screen />
      </StoreGate>
    </SurroundingsProvider>
  );
}

function Screen() {
  const { route, moved } = useRoute();
  if (route.screen === 'order') {
    return <OrderScreen key={route.orderId} orderId={route.orderId} takesFocus={moved} />;
  }
  if (route.screen === 'trouble') return <TroubleScreen takesFocus={moved} />;
  return <DueScreen takesFocus={moved} />;
}
