import { checkResourcesFirst } from '../../advice/rules/resources';
import { isPastItsTime } from '../../library/checkFirst';
import type { Resource } from '../../library/schema';
import { useSay, useWords } from '../../ui/language';

interface CheckFirstProps {
  readonly resource: Resource;
  /** ISO day */
  readonly today: string;
}

/** That a resource must be checked first, and with whom; of which year it is when that is past. */
export function CheckFirst({ resource, today }: CheckFirstProps) {
  const words = useWords('library');
  const say = useSay();
  const { validUntil, whomToAsk } = resource;
  const isOld = validUntil !== null && isPastItsTime(resource, today);
  return (
    <p className="alert alert--notice resource__check">
      {isOld ? words.ofFormerYear(validUntil.slice(0, 'yyyy'.length)) : say(checkResourcesFirst.text)}{' '}
      <strong>{words.askWhom(say(whomToAsk))}</strong>
    </p>
  );
}
