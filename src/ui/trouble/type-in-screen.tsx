import { useId, useState } from 'preact/hooks';
import { say } from '../../words/say';
import { Back } from '../parts/back';
import { Heading } from '../parts/heading';
import { hrefOf } from '../route';

/** Where the buyer names an order that no page could be read of; its own screen takes what they know of it. */
export function TypeInScreen({ takesFocus }: { takesFocus: boolean }) {
  const [number, setNumber] = useState('');
  const [asked, setAsked] = useState(false);
  const id = useId();
  const orderId = orderIdOf(number);
  const submit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (orderId !== null) location.hash = hrefOf({ screen: 'order', orderId });
  };
  return (
    <main class="trouble">
      <nav class="order-nav">
        <Back />
      </nav>
      <Heading takesFocus={takesFocus}>{say('type-in.title')}</Heading>
      <p>{say('type-in.what')}</p>
      <form class="date-form" noValidate onSubmit={submit}>
        <label for={id} class="date-label">
          {say('type-in.number')}
        </label>
        <div class="date-line">
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            value={number}
            aria-invalid={asked && orderId === null}
            aria-describedby={`${id}-said`}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
          <button type="submit">{say('type-in.go')}</button>
        </div>
        <p id={`${id}-said`} class="form-said" role="status">
          {asked && orderId === null && say('type-in.wrong')}
        </p>
      </form>
    </main>
  );
}

/** Blanks and direction marks come with what is pasted; aliexpress.ru prints the number in groups of four. */
function orderIdOf(text: string): string | null {
  const digits = text.normalize('NFKC').replace(/[\s\p{Cf}-]/gu, '');
  return /^\d{8,20}$/.test(digits) ? digits : null;
}
