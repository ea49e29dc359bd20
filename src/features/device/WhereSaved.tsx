import { useEffect, useState } from 'react';
import type { PersistAnswer, Room } from '../../cases/device';
import { inMegabytes } from '../../i18n/size';
import { useDevice } from '../../ui/device';
import { useLanguage, useWords } from '../../ui/language';

/** Where the cases are, what the browser may do to them, how much room there is, and its promise to keep them. */
export function WhereSaved() {
  const words = useWords('device');
  return (
    <>
      <section className="card" aria-labelledby="where">
        <h2 id="where">{words.whereHeading}</h2>
        <p>{words.where}</p>
        <p>{words.honest}</p>
      </section>
      <RoomSection />
    </>
  );
}

function RoomSection() {
  const { language } = useLanguage();
  const words = useWords('device');
  const device = useDevice();
  /** Undefined until the browser said it. */
  const [room, setRoom] = useState<Room | null>();
  const [answer, setAnswer] = useState<PersistAnswer | null>(null);
  useEffect(() => {
    // It knows no failure: where the browser says nothing it is null.
    void device.room().then(setRoom);
  }, [device]);
  const ask = async () => {
    setAnswer(await device.askToPersist());
    setRoom(await device.room());
  };
  const isPromised = room?.persisted === true || answer === 'granted';
  return (
    <section className="card" aria-labelledby="room">
      <h2 id="room">{words.roomHeading}</h2>
      {room === null && <p>{words.roomUnknown}</p>}
      {room && (
        <>
          <p>{words.room(inMegabytes(room.used, language), inMegabytes(room.quota - room.used, language))}</p>
          <p>{isPromised ? words.persisted : words.notPersisted}</p>
        </>
      )}
      {room && !isPromised && (
        <button type="button" className="button button--quiet" onClick={() => void ask()}>
          {words.ask}
        </button>
      )}
      <p role="status">{answer && words.asked[answer]}</p>
    </section>
  );
}
