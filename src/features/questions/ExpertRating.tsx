import { useId, useState } from 'react';
import { RatingField } from '../../ui/fields/RatingField';
import { useWords } from '../../ui/language';

interface ExpertRatingProps {
  /** The value of the chosen answer; empty for none. */
  readonly chosen: string;
  readonly allowNa: boolean;
  readonly isReadOnly: boolean;
  readonly onChoose: (value: string) => void;
  readonly onClear: () => void;
}

/** The expert's own view of the same item, behind one small control so that it never gets in the way. */
export function ExpertRating({ chosen, allowNa, isReadOnly, onChoose, onClear }: ExpertRatingProps) {
  const words = useWords('walk');
  const [isOpen, setOpen] = useState(chosen !== '');
  const id = useId();
  return (
    <div className="expert">
      <button
        type="button"
        className="button button--text"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? words.expertClose : words.expertOpen}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <RatingField
            name="expert"
            legend={<h2>{words.expertLegend}</h2>}
            help={words.expertHint}
            allowNa={allowNa}
            chosen={chosen}
            isReadOnly={isReadOnly}
            onChoose={onChoose}
            onClear={onClear}
          />
        )}
      </div>
    </div>
  );
}
