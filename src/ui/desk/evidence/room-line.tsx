import { useEffect, useState } from 'preact/hooks';
import { type Room, roomNow } from '../../../evidence/room';
import { say } from '../../../words/say';
import { showSize } from '../../../words/show';

/** Below this it is said before it hurts: the next film may not fit. */
const LITTLE = 1_000_000_000;

/** How much room there is, read again whenever the number of bytes kept changes. */
export function RoomLine({ kept }: { kept: number }) {
  const [room, setRoom] = useState<Room | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    roomNow().then(
      (found) => !gone && setRoom(found),
      () => !gone && setRoom(null),
    );
    return () => {
      gone = true;
    };
  }, [kept]);
  if (room === undefined) return null;
  if (room === null) return <p class="seen">{say('vault.room.unknown')}</p>;
  const left = Math.max(0, room.quota - room.used);
  const isLow = left < LITTLE;
  // Chromium clears nothing of an extension that has the permission for unlimited storage, whatever it says here.
  const stays = room.persistent || !import.meta.env.FIREFOX;
  return (
    <p class={isLow ? 'taking-trouble' : 'seen'}>
      {say(isLow ? 'vault.room.low' : 'vault.room', { used: showSize(room.used), left: showSize(left) })}{' '}
      {say(stays ? 'vault.kept.firmly' : 'vault.kept.loosely')}
    </p>
  );
}
