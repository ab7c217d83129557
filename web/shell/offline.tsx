import { useEffect, useState, useSyncExternalStore } from "react";
import { Note } from "../parts/note.js";
import { useTexts } from "../words/catalogue.js";
import { useFormat } from "../words/format.js";
import { shellTexts } from "./texts.js";

function onConnection(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** Says what goes on and what waits while there is no connection, and that it is back. */
export function Offline() {
  const say = useTexts(shellTexts);
  const format = useFormat();
  const online = useSyncExternalStore(onConnection, () => navigator.onLine);
  const [was, setWas] = useState(false);
  useEffect(() => {
    if (!online) setWas(true);
  }, [online]);
  return (
    <div className="wrap no-print" role="status">
      {online ? (
        <span className="hidden-text">{was ? say("online") : ""}</span>
      ) : (
        <div className="offline">
          <Note kind="warn">
            <p>{say("offline", { moment: format.moment(performance.timeOrigin) })}</p>
          </Note>
        </div>
      )}
    </div>
  );
}
