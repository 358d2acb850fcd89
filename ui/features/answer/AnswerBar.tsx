// The taps that answer an item, and the one question that some of them ask before they are a deed.

import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/Button';
import type { Translate } from '../../texts';
import { useOnlyLooks } from '../../viewing';
import { DayButtons } from '../day/DayButtons';
import type { Deed } from '../deeds/deed';
import {
  type AnswerRules,
  afterDay,
  afterReason,
  afterTap,
  proposed,
  type Question,
  type Subject,
  type Tap,
  tapsFor,
} from './answer';

export interface AnswerBarProps {
  readonly t: Translate;
  readonly subject: Subject;
  readonly rules: AnswerRules;
  readonly lossReasons: readonly string[];
  /** Days that the deal's stage proposes until the next contact. */
  readonly nextDays?: number | null;
  /** Other taps than those of the subject's kind. */
  readonly taps?: readonly Tap[];
  readonly onDeed: (deed: Deed) => void;
}

/** Draws the taps, and below them what the last one asks. */
export function AnswerBar(props: AnswerBarProps) {
  const { t, subject, rules, taps = tapsFor(subject.kind), onDeed } = props;
  const onlyLooks = useOnlyLooks();
  const opener = useRef<HTMLButtonElement | null>(null);
  const [asked, setAsked] = useState<{ tap: Tap; question: Question } | null>(null);
  const take = (tap: Tap) => {
    const meant = afterTap(subject, tap, rules);
    if ('question' in meant) return setAsked({ tap, question: meant.question });
    setAsked(null);
    onDeed(meant.deed);
  };
  const answer = (deed: Deed) => {
    setAsked(null);
    // The button of the answer goes with its question; the keyboard must not go with it.
    opener.current?.focus();
    onDeed(deed);
  };
  if (onlyLooks) return null;
  return (
    <div class="answer">
      <div class="pills">
        {taps.map((tap) => (
          <Button
            key={tap}
            class="pill"
            aria-expanded={isAsking(tap) ? asked?.tap === tap : undefined}
            onClick={(event) => {
              opener.current = event.currentTarget;
              take(tap);
            }}
          >
            {toLabel(t, tap)}
          </Button>
        ))}
      </div>
      {asked && <Asked {...props} question={asked.question} onDeed={answer} />}
    </div>
  );
}

function Asked({
  t,
  subject,
  rules,
  lossReasons,
  nextDays = null,
  question,
  onDeed,
}: AnswerBarProps & { question: Question }) {
  if (question.kind === 'loss') {
    return (
      <fieldset class="question">
        <legend>{t('lost.reason')}</legend>
        <div class="pills">
          {lossReasons.map((reason) => (
            <Button key={reason} class="pill" onClick={() => onDeed(afterReason(subject, reason, rules))}>
              {reason}
            </Button>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <DayButtons
      t={t}
      label={question.kind === 'due' ? t('ask.due') : t('ask.next')}
      today={rules.today}
      proposal={question.kind === 'due' ? '' : proposed('talked', { today: rules.today, days: nextDays })}
      onPick={(day) => onDeed(afterDay(subject, question, day))}
    />
  );
}

/** Says which taps only open a question. */
function isAsking(tap: Tap): boolean {
  return tap === 'talked' || tap === 'refused' || tap === 'done' || tap === 'later' || tap === 'plan';
}

function toLabel(t: Translate, tap: Tap): string {
  switch (tap) {
    case 'done':
      return t('btn.done');
    case 'later':
      return t('btn.postpone');
    case 'accept':
      return t('btn.accept');
    case 'plan':
      return t('btn.planNext');
    default:
      return t(`outcome.${tap}`);
  }
}
