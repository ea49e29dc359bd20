import { factorsOfSubAspects, subAspectLabel } from '../../library/labels';
import type { Resource } from '../../library/schema';
import { factorOf } from '../../questions/instrument';
import type { RouteId } from '../../questions/routeIds';
import type { FactorId } from '../../questions/schema';
import { useSay } from '../../ui/language';

interface WhyListProps {
  readonly why: Resource['why'];
  /** The route that was chosen: the parts of a factor are called otherwise for experts. */
  readonly route: RouteId | undefined;
}

/** In which ways a resource helps, each with the parts of the factors that it helps with so. */
export function WhyList({ why, route }: WhyListProps) {
  const say = useSay();
  return (
    <ul>
      {why.map((one) => (
        <li key={say(one.text)}>
          {say(one.text)}
          {factorsOfSubAspects(one.for).map((factor) => (
            <span key={factor} className="small">
              {say(factorOf(factor).label)}: {partsOf(factor, one.for).join('; ')}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );

  function partsOf(factor: FactorId, subAspects: readonly string[]): readonly string[] {
    const own = factorOf(factor).subAspects.filter(({ id }) => subAspects.includes(id));
    return own.map(({ id }) => say(subAspectLabel(id, route)));
  }
}
