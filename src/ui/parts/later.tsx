import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './loading';

/**
 * A screen whose code is fetched, from the extension itself, when it is first shown: what opens the popup does not
 * wait for screens that most openings never come to.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Ready: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [Screen, setScreen] = useState(() => Ready);
    const [failure, setFailure] = useState<unknown>(null);
    useEffect(() => {
      if (Screen) return;
      load().then((loaded) => {
        Ready = loaded;
        setScreen(() => loaded);
      }, setFailure);
    }, [Screen]);
    // Whoever shows errors shows this one: the extension was updated under the page, or is damaged.
    if (failure !== null) throw failure;
    return Screen ? <Screen {...props} /> : <Loading />;
  };
}
