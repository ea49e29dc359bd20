import { useId, useState } from 'react';
import { limits } from '../../cases/limits';
import { isOwner, owners } from '../../cases/owners';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useSay } from '../../ui/language';
import { usePlanWords } from './usePlanWords';

interface OwnerFieldProps {
  /** Its name within the case. */
  readonly field: string;
  readonly label: string;
  /** An owner's code, other words, or empty, as it is saved now. */
  readonly owner: string;
  readonly onChange: (owner: string) => void;
}

/** In the list: whoever has no code. */
const OTHER = 'other';

/** Who: one of the usual owners, or someone in other words. */
export function OwnerField({ field, label, owner, onChange }: OwnerFieldProps) {
  const words = usePlanWords();
  const say = useSay();
  const id = useId();
  const isInWords = owner !== '' && !isOwner(owner);
  // As long as nothing is written there is nothing to tell it by.
  const [wantsOther, setWantsOther] = useState(false);
  const isOther = isInWords || (wantsOther && owner === '');
  // Kept while the page is open, for whoever chose another owner by mistake.
  const [lastWords, setLastWords] = useState('');
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <select
          id={id}
          value={isOther ? OTHER : owner}
          onChange={({ target: { value } }) => {
            setWantsOther(value === OTHER);
            if (isInWords) setLastWords(owner);
            onChange(value === OTHER ? lastWords : value);
          }}
        >
          <option value="">{words.noOwner}</option>
          {owners.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.short)}
            </option>
          ))}
          <option value={OTHER}>{words.otherOwner}</option>
        </select>
      </div>
      {isOther && (
        <LimitedText
          field={field}
          label={words.ownerInWords}
          value={isInWords ? owner : ''}
          limit={limits.line}
          onChange={(text) => {
            setWantsOther(true);
            onChange(text);
          }}
        />
      )}
    </>
  );
}
