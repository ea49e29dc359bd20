import { useSyncExternalStore } from 'react';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart as Recharts } from 'recharts';
import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';
import type { ScoreViewModel } from '../viewModel/score';
import { SCALE } from './barGeometry';
import { ProfileLine } from './ProfileLine';
import { RadarLabel } from './RadarLabel';
import { axisAngle, type RadarFrame, ringScores } from './radarGeometry';

/** In pixels at full size; on a phone the chart is drawn anew instead of shrunk, so that labels stay legible. */
const sizes = {
  wide: { width: 450, height: 380, radius: 136, longestLine: 14 },
  narrow: { width: 300, height: 250, radius: 70, longestLine: 10 },
} as const;

const narrow = matchMedia('(max-width: 30rem)');

/**
 * The profile as a radar, in fixed axis order. Hidden from assistive technology: the table beside it says
 * the same, and the library's own layer has no keyboard access.
 */
export function RadarChart({ report }: { readonly report: Report }) {
  const words = reportWordsOn(report.route, report.language);
  const isNarrow = useSyncExternalStore(subscribeToWidth, () => narrow.matches);
  const { width, height, radius, longestLine } = isNarrow ? sizes.narrow : sizes.wide;
  const employer = report.factors.map((factor) => plotted(factor.employer));
  const expert = report.factors.map((factor) => factor.expert && plotted(factor.expert));
  const data = report.factors.map(({ label }, index) => ({
    label,
    employer: employer[index],
    expert: expert[index],
  }));
  const frame: RadarFrame = { centre: [width / 2, height / 2], radius, axes: data.length };
  const start = axisAngle(0, data.length);
  return (
    <figure className="radar" aria-hidden="true">
      <Recharts
        width={width}
        height={height}
        data={data}
        cx={width / 2}
        cy={height / 2}
        outerRadius={radius}
        startAngle={start}
        endAngle={start - 360}
        accessibilityLayer={false}
      >
        <PolarGrid polarRadius={ringScores.map((score) => (radius * score) / SCALE.to)} />
        <PolarAngleAxis
          dataKey="label"
          tick={(tick) => (
            <RadarLabel
              label={String(tick.payload.value)}
              block={report.factors[tick.index]?.block ?? 'willing'}
              x={Number(tick.x)}
              y={Number(tick.y)}
              centre={width / 2}
              longestLine={longestLine}
            />
          )}
        />
        <PolarRadiusAxis domain={[SCALE.from, SCALE.to]} tick={false} axisLine={false} />
        {report.hasExpert && (
          <Radar
            dataKey="expert"
            isAnimationActive={false}
            dot={false}
            shape={<ProfileLine frame={frame} scores={expert} className="radar__expert" />}
          />
        )}
        <Radar
          dataKey="employer"
          isAnimationActive={false}
          // The library would draw a missing score as zero.
          shape={<ProfileLine frame={frame} scores={employer} className="radar__employer" />}
          dot={({ cx = 0, cy = 0, index = 0 }) =>
            employer[index] === null ? (
              <g key={index} />
            ) : (
              <circle
                key={index}
                className={`radar__dot radar__dot--${report.factors[index]?.block ?? 'willing'}`}
                cx={cx}
                cy={cy}
                r={5}
              />
            )
          }
        />
      </Recharts>
      {report.hasExpert && <figcaption className="small">{words.radarLegend}</figcaption>}
    </figure>
  );
}

function plotted(score: ScoreViewModel): number | null {
  return score.kind === 'scored' ? score.score : null;
}

function subscribeToWidth(onChange: () => void): () => void {
  narrow.addEventListener('change', onChange);
  return () => narrow.removeEventListener('change', onChange);
}
