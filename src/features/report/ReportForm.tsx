import { languageOf } from '../../i18n/languages';
import type { ContentChoices } from '../../report/contentChoices';
import { type Audience, contentsFor } from '../../report/contents';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { LanguageOptions } from '../../ui/fields/LanguageOptions';
import { RadioOption } from '../../ui/fields/RadioOption';
import { useWords } from '../../ui/language';
import { useReportWords } from '../../ui/reportWords';
import type { ReportOptions } from './loadDocument';

const audiences: readonly Audience[] = ['caseFile', 'employer'];
const parts = ['notes', 'expertView', 'answers'] as const;

interface ReportFormProps {
  readonly options: ReportOptions;
  readonly choices: ContentChoices;
  readonly onChange: (options: ReportOptions) => void;
}

/** Language, reader and contents of a report, chosen before it is made. */
export function ReportForm({ options, choices, onChange }: ReportFormProps) {
  const { language, contents } = options;
  const { reportPage } = useReportWords();
  const words = useWords('reportOptions');
  return (
    <>
      <FieldFrame id="report-language" label={reportPage.language}>
        {(field) => (
          <select
            {...field}
            value={language}
            onChange={(event) => onChange({ ...options, language: languageOf(event.target.value) })}
          >
            <LanguageOptions />
          </select>
        )}
      </FieldFrame>
      {choices.audience === 'offered' && (
        <fieldset className="field cards">
          <legend>{words.audience}</legend>
          {audiences.map((audience) => (
            <RadioOption
              key={audience}
              name="audience"
              {...words.audiences[audience]}
              isChosen={contents.audience === audience}
              onChoose={() => onChange({ ...options, contents: contentsFor[audience] })}
            />
          ))}
        </fieldset>
      )}
      <fieldset className="field" aria-describedby="always">
        <legend>{words.contents}</legend>
        <p id="always" className="hint">
          {words.always}
        </p>
        {parts
          .filter((part) => choices[part] !== 'absent')
          .map((part) => (
            <div key={part} className="check report__part">
              <input
                type="checkbox"
                id={`part-${part}`}
                checked={contents[part]}
                disabled={choices[part] === 'needed'}
                aria-describedby={`part-${part}-hint`}
                onChange={(event) =>
                  onChange({ ...options, contents: { ...contents, [part]: event.target.checked } })
                }
              />
              <label htmlFor={`part-${part}`}>{words.parts[part].label}</label>
              <p id={`part-${part}-hint`} className="hint">
                {choices[part] === 'needed' ? words.expertNeeded : words.parts[part].hint}
              </p>
            </div>
          ))}
      </fieldset>
    </>
  );
}
