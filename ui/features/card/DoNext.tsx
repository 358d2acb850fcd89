// What to do next and why, with the taps that do it.

import { AnswerBar } from '../answer/AnswerBar';
import type { Subject, Tap } from '../answer/answer';
import type { CardPartProps } from './Card';
import { lacksNext } from './contact-form';
import { saidBy } from './said';

/** Draws the block; nothing to do draws nothing. */
export function DoNext({ t, card, boot, today, actions }: CardPartProps) {
  const { reason, params, action, dealId, taskId } = card.next;
  const sentence = saidBy(t, `next.${reason}`, params);
  if (sentence === '') return null;
  const deal = card.deals.find(({ id }) => id === dealId);
  const subject: Subject = {
    kind: action === 'task' ? 'task' : 'contact',
    customerId: card.id,
    // Where a later contact is planned already, a task that is done asks for no other.
    dealId: action === 'task' && deal && !lacksNext(deal, today()) ? '' : dealId,
    taskId,
    stageKey: deal?.stageKey ?? '',
  };
  const planning: readonly Tap[] = ['plan'];
  return (
    <section class="next" aria-label={t('field.nextStep')}>
      <h2>{t('field.nextStep')}</h2>
      <p>{sentence}</p>
      {action !== 'none' && (
        <AnswerBar
          key={`${reason}:${dealId}:${taskId}`}
          t={t}
          subject={subject}
          rules={{ today: today(), stages: boot.stages }}
          lossReasons={boot.lossReasons}
          nextDays={boot.stages.find(({ key }) => key === deal?.stageKey)?.nextDays ?? null}
          {...(action === 'nextContact' ? { taps: planning } : {})}
          onDeed={(deed) => void actions.perform(deed)}
        />
      )}
    </section>
  );
}
