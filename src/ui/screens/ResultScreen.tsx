import { useMemo } from 'react';
import type { ResultPage } from '../../machines/walkMachine';
import { buildReport } from '../../report/buildReport';
import { useEdit } from '../followUp';
import { useLanguage } from '../language';
import { useSessionState, type Walk } from '../session';
import { today } from '../today';
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
  const edit = useEdit();
  const report = useMemo(
    () => record && buildReport(record, language, { today: today() }),
    [record, language],
  );
  if (!record || !report) return null;
  const about = { walk, record, edit };
  switch (page) {
    case 'profile':
      return <ProfileScreen walk={walk} record={record} report={report} />;
    case 'advice':
      return <AdviceScreen {...about} report={report} />;
    case 'report':
      return <ReportScreen walk={walk} record={record} report={report} />;
  }
}
