import { useMemo } from 'react';
import { today } from '../../lib/days';
import type { ResultPage } from '../../machines/walkMachine';
import { buildReport } from '../../report/buildReport';
import { useEdit } from '../../ui/followUp';
import { useLanguage } from '../../ui/language';
import { useSessionState, type Walk } from '../../ui/session';
import { AdviceScreen } from '../advice/AdviceScreen';
import { ExpertOffer } from '../expertView/ExpertOffer';
import { ReportScreen } from '../report/ReportScreen';
import { ProfileScreen } from '../result/ProfileScreen';
import { usePreloadedComparison } from './usePreloadedComparison';
import '../../ui/theme/pages.css';

interface ResultScreenProps {
  readonly walk: Walk;
  readonly page: ResultPage;
}

/** The result: one report, made once, shown on three pages. */
export function ResultScreen({ walk, page }: ResultScreenProps) {
  const { language } = useLanguage();
  const record = useSessionState(({ context }) => context.current);
  const edit = useEdit();
  usePreloadedComparison(record);
  const report = useMemo(
    () => record && buildReport(record, language, { today: today() }),
    [record, language],
  );
  if (!record || !report) return null;
  const about = { walk, record, edit };
  switch (page) {
    case 'profile':
      return (
        <ProfileScreen
          walk={walk}
          record={record}
          report={report}
          expertOffer={<ExpertOffer walk={walk} />}
        />
      );
    case 'advice':
      return <AdviceScreen {...about} report={report} />;
    case 'report':
      return <ReportScreen walk={walk} record={record} report={report} />;
  }
}
