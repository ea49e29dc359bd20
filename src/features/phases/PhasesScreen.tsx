import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHashLocation } from 'wouter/use-hash-location';
import { phases } from '../../questions/instrument';
import { afterPaint } from '../../ui/afterPaint';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { openPhasesOf, rememberOpen } from '../../ui/case/phasesShown';
import { useCase, useChange } from '../../ui/document';
import { Editable } from '../../ui/fields/Editable';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { routeOf } from '../../ui/routes';
import { PhaseChoice } from './PhaseChoice';
import { PhaseMap } from './PhaseMap';
import { PhaseSection, phaseAnchor } from './PhaseSection';
import '../../ui/theme/column.css';
import './phases.css';

/** The six phases as a map, and under it what can be done in each. */
export function PhasesScreen() {
  const record = useCase();
  const change = useChange();
  const [path] = useHashLocation();
  const way = useWords('caseNavigation');
  const { phases: words } = useWords('approach');
  const [open, setOpen] = useState(() => openPhasesOf(record));
  const toggle = (phase: number, isOpen: boolean) =>
    setOpen((before) => [...before.filter((one) => one !== phase), ...(isOpen ? [phase] : [])]);

  const goTo = (phase: number) => {
    // Opened first, so that there is something to scroll to.
    flushSync(() => toggle(phase, true));
    const summary = document.getElementById(phaseAnchor(phase));
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView();
  };

  useEffect(() => rememberOpen(record.id, open), [record.id, open]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(
    // After the page has put its heading in sight.
    () =>
      afterPaint(() => {
        const route = routeOf(path);
        const phase = route.kind === 'case' ? Number(route.query.phase) : Number.NaN;
        if (phases.some(({ id }) => id === phase)) goTo(phase);
      }),
    [],
  );

  const choose = (phase: number) => {
    change({ type: 'detail.changed', field: 'phase', value: phase });
    toggle(phase, true);
  };

  return (
    <Page title={way.pages.phases} className="result">
      <CaseNavigation />
      <PrintHeader record={record} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.lead}</p>
      <PhaseMap record={record} onChoose={goTo} />
      <div className="column">
        <div className="only-screen">
          <Editable>
            <PhaseChoice phase={record.phase} onChoose={choose} />
          </Editable>
        </div>
        <FreeTexts>
          {phases.map((phase) => (
            <PhaseSection
              key={phase.id}
              phase={phase}
              isOpen={open.includes(phase.id)}
              onToggle={(isOpen) => toggle(phase.id, isOpen)}
            />
          ))}
        </FreeTexts>
      </div>
    </Page>
  );
}
