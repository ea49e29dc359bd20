import { useMemo } from 'react';
import type { ResultPage } from '../../machines/walkMachine';
import { buildReport } from '../../report/buildReport';
import { useLanguage } from '../language';
import { useSessionState, type Walk } from '../session';
import { AdviceScreen } from './AdviceScreen';
import { ProfileScreen } from './ProfileScreen';
import { ReportScreen } from './ReportScreen';
import '../styles/result.css';

interface ResultScreenProps {
  readonly walk: Walk;
  readonly page: ResultPage;
}

/** The result: one report, made once, shown on three pages. */
export function ResultScreen({ walk, page }: ResultScreenProps) {
  const { language } = useLanguage();
  const record = useSessionState(({ context }) => context.current);
  const report = useMemo(() => record && buildReport(record, language), [record, language]);
  if (!record || !report) return null;
  switch (page) {
    case 'profile':
      return <ProfileScreen walk={walk} record={record} report={report} />;
    case 'advice':
      return <AdviceScreen walk={walk} report={report} />;
    case 'report':
      return <ReportScreen walk={walk} record={record} report={report} />;
  }
}
