import { memo } from 'react';
import { ratings as scale } from '../../questions/model';
import { signOf } from '../../questions/ratingKeys';
import type { Item, ItemId, Rating } from '../../questions/schema';
import { useAnswerLabel } from './useAnswerLabel';

interface TypingRowProps {
  readonly item: Item;
  /** As on paper. */
  readonly number: number;
  readonly statement: string;
  readonly rating: Rating | undefined;
  readonly isReadOnly: boolean;
  readonly onRate: (item: ItemId, rating: Rating) => void;
}

/** One sentence with its boxes, as on paper. Drawn anew only when its own answer is another. */
export const TypingRow = memo((props: TypingRowProps) => {
  const { item, number, statement, rating, isReadOnly, onRate } = props;
  const label = useAnswerLabel();
  return (
    <fieldset className="typing__row" data-item={item.id} disabled={isReadOnly}>
      <legend>
        <span className="typing__number">{`${number}. `}</span>
        <span>{statement}</span>
      </legend>
      <div className="typing__boxes">
        {scale
          .filter((value) => value !== 'na' || item.allowNa)
          .map((value) => (
            <label
              key={value}
              className={value === rating ? 'typing__box typing__box--chosen' : 'typing__box'}
            >
              <input
                type="radio"
                name={`typing-${item.id}`}
                value={value}
                aria-label={label(value)}
                checked={value === rating}
                onChange={() => onRate(item.id, value)}
              />
              <span aria-hidden="true">{signOf(value)}</span>
            </label>
          ))}
      </div>
    </fieldset>
  );
});
