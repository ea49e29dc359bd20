import type { ItemId, Rating } from '../../questions/schema';
import { NoteField } from '../../ui/fields/NoteField';
import { useWords } from '../../ui/language';
import { useRatingLabel } from './useRatingLabel';

interface EmployerSaidProps {
  readonly itemId: ItemId;
  /** Of the employer. */
  readonly rating: Rating | undefined;
  readonly note: string;
  readonly isReadOnly: boolean;
  readonly onNote: (note: string) => void;
}

/** The employer's answer, and the note that both write in. Never in the blind view. */
export function EmployerSaid({ rating, ...note }: EmployerSaidProps) {
  const words = useWords('expertView');
  const labelOf = useRatingLabel();
  return (
    <>
      <p>{words.employerAnswer(labelOf(rating))}</p>
      <NoteField conversation={undefined} {...note} />
    </>
  );
}
