import { useWords } from '../language';
import { usePreferences } from '../preferences';

/** Going on after a click is the user's wish, never the default. */
export function AutoAdvanceSwitch() {
  const words = useWords('walk');
  const { autoAdvance, setAutoAdvance } = usePreferences();
  return (
    <div className="check check--quiet">
      <input
        type="checkbox"
        id="auto-advance"
        aria-describedby="auto-advance-hint"
        checked={autoAdvance}
        onChange={(event) => setAutoAdvance(event.target.checked)}
      />
      <label htmlFor="auto-advance">{words.autoAdvance}</label>
      <p id="auto-advance-hint" className="hint">
        <span>{words.autoAdvanceHint}</span> <span className="keys-hint">{words.keysHint}</span>
      </p>
    </div>
  );
}
