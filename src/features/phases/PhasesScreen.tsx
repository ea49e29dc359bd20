import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { phases } from '../../questions/instrument';
import { afterPaint } from '../../ui/afterPaint';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { openPhasesOf, rememberOpen, takeReturn } from '../../ui/case/phasesShown';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import type { FollowUpProps } from '../../ui/followUp';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PaperHead } from '../../ui/layout/PaperHead';
import { PhaseChoice } from './PhaseChoice';
import { PhaseMap } from './PhaseMap';
import { PhaseSection, phaseAnchor } from './PhaseSection';
import '../../ui/theme/column.css';
import './phases.css';

/** The six phases as a map, and under it what can be done in each. */
export function PhasesScreen({ walk, record, edit }: FollowUpProps) {
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
        const phase = takeReturn();
        if (phase !== null) goTo(phase);
      }),
    [],
  );

  /** The phase belongs to the intake, which the walk holds; the case follows it. */
  const choose = (phase: number) => {
    const { intake } = walk.getSnapshot().context;
    if (intake) walk.send({ type: 'intake.corrected', intake: { ...intake, phase } });
    toggle(phase, true);
  };

  return (
    <Page title={way.pages.phases} className="result">
      <CaseNavigation walk={walk} />
      <PaperHead record={record} />
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p>{words.lead}</p>
      <PhaseMap record={record} onChoose={goTo} />
      <div className="column">
        <div className="only-screen">
          <PhaseChoice phase={record.phase} onChoose={choose} />
        </div>
        <FreeTexts>
          {phases.map((phase) => (
            <PhaseSection
              key={phase.id}
              phase={phase}
              isOpen={open.includes(phase.id)}
              onToggle={(isOpen) => toggle(phase.id, isOpen)}
              walk={walk}
              record={record}
              edit={edit}
            />
          ))}
        </FreeTexts>
      </div>
    </Page>
  );
}
