import { Button } from '../ui/button.tsx';
import { useTranslate } from '../ui/use-translate.tsx';
import { anyRetaliation } from '../../shared/search/facets-of.ts';
import { nothingAsked, type Asked } from './asked.ts';
import './ready-questions.css';

/** What another screen answers: cases by what became of them, or all of them; campaigns that a law followed. */
export type ScreenQuestion = 'wonOnAppeal' | 'law' | 'chains';

export interface ReadyQuestionsProps {
  readonly onAsk: (asked: Asked) => void;
  readonly onGo: (question: ScreenQuestion) => void;
}

/** Days, today among them, that count as the last ones. */
const lately = 30;

/** The last days as a query says them: both ends can be changed where it stands. */
function lastDays(now = new Date()): string {
  const day = (back: number) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - back))
      .toISOString()
      .slice(0, 10);
  return `added:${day(lately - 1)}..${day(0)}`;
}

/** What this field asks, a press away while nothing else is asked. */
export function ReadyQuestions({ onAsk, onGo }: ReadyQuestionsProps) {
  const translate = useTranslate();
  const go = (question: ScreenQuestion) => (
    <Button
      variant="quiet"
      onPress={() => {
        onGo(question);
      }}
    >
      {translate(`question.${question}`)}
    </Button>
  );
  return (
    <div className="ready-questions" role="group" aria-label={translate('question.label')}>
      {go('wonOnAppeal')}
      {go('law')}
      <Button
        variant="quiet"
        onPress={() => {
          onAsk({ ...nothingAsked, filters: { retaliation: [anyRetaliation] } });
        }}
      >
        {translate('question.retaliation')}
      </Button>
      <Button
        variant="quiet"
        onPress={() => {
          onAsk({ ...nothingAsked, typed: lastDays() });
        }}
      >
        {translate('question.added')}
      </Button>
      {go('chains')}
    </div>
  );
}
