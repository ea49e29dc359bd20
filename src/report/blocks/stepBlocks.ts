import type { ResourceViewModel } from '../viewModel/resource';
import type { StepViewModel } from '../viewModel/step';
import type { Block, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { sourceBlocks } from './sourceBlocks';
import { titled } from './texts';

/** One step of the advice: what, the facts, why this one, what to check first, resources and sources. */
export function stepBlocks(step: StepViewModel, number: number, source: ChapterSource): readonly Block[] {
  const { words, planWords } = source;
  return [
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 2, text: `${number}. ${step.title}` },
        ...(step.description ? [{ kind: 'paragraph' as const, text: step.description }] : []),
        { kind: 'facts', pairs: factsFor(step, source) },
      ],
    },
    ...(step.why.length > 0
      ? [
          {
            kind: 'keepTogether' as const,
            blocks: [
              { kind: 'heading' as const, level: 3 as const, text: words.why, bookmark: false },
              { kind: 'list' as const, items: step.why },
            ],
          },
        ]
      : []),
    ...(step.checkFirst
      ? [{ kind: 'paragraph' as const, text: titled(planWords.advice.checkFirst, step.checkFirst) }]
      : []),
    ...resourceBlocks(step, source),
    ...sourceBlocks(words.sources, [step]),
    { kind: 'space', height: 10 },
  ];
}

/** For the case file also what is meant for the expert. */
function factsFor({ facts, forExpert }: StepViewModel, { report }: ChapterSource): StepViewModel['facts'] {
  return report.contents.audience === 'caseFile' ? [...facts, ...forExpert] : facts;
}

/** The resources of a step and its own website, unless that is one of them. */
function resourceBlocks({ resources, link }: StepViewModel, { planWords }: ChapterSource): readonly Block[] {
  const website = link !== null && resources.every(({ url }) => url !== link) ? link : null;
  if (resources.length === 0 && website === null) return [];
  return [
    { kind: 'heading', level: 3, text: planWords.advice.resources, bookmark: false },
    {
      kind: 'list',
      items: [
        ...resources.map(resourceRuns),
        ...(website === null
          ? []
          : [[{ text: `${planWords.advice.website}: ${hostOf(website)}`, href: website }]]),
      ],
    },
  ];
}

function resourceRuns(resource: ResourceViewModel): readonly Run[] {
  const { title, owner, why, lastChecked, holdsUntil, status, url } = resource;
  const about = [owner, lastChecked, holdsUntil, status].filter(Boolean).join(' · ');
  return [
    { text: title, ...(url === null ? {} : { href: url }) },
    { text: why === null ? ` · ${about}` : ` · ${about}. ${why}`, soft: true },
  ];
}

/** The name of a website; a whole address would be too long to read. */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
