import { withOption } from '../../cases/background';
import type { BackgroundQuestion } from '../../questions/schema';
import { useSay } from '../../ui/language';

interface ChoicesFieldProps {
  readonly id: string;
  readonly question: BackgroundQuestion;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** A question with several answers. One that stands alone takes the place of the others, and makes place for them. */
export function ChoicesField({ id, question, chosen, onChoose }: ChoicesFieldProps) {
  const say = useSay();
  const { text, options = [] } = question;
  return (
    <fieldset id={id} className="field">
      <legend>{say(text)}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={`option ${chosen.includes(value) ? 'option--chosen' : ''}`}>
          <input
            type="checkbox"
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(
                target.checked ? withOption(question, chosen, value) : chosen.filter((one) => one !== value),
              )
            }
          />
          <span>{say(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
