// Tasks and promises of a customer, each done, put off or accepted by a tap.

import { Badge } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import { Section } from '../../components/Section';
import { useOnlyLooks } from '../../viewing';
import { toWhen } from '../../when';
import { AnswerBar } from '../answer/AnswerBar';
import type { CardPartProps } from './Card';
import { lacksNext } from './contact-form';

/** Draws the open tasks, and the button that adds one. */
export function Tasks({ t, card, boot, today, actions }: CardPartProps) {
  // A task of an open deal must not be the last that was planned for it.
  const undated = card.deals.find((deal) => lacksNext(deal, today()))?.id ?? '';
  const onlyLooks = useOnlyLooks();
  if (onlyLooks && card.tasks.length === 0) return null;
  const add = !onlyLooks && (
    <Button class="link" onClick={() => actions.openForm({ kind: 'task' })}>
      {t('btn.add')}
      <span class="unseen">: {t('table.tasks')}</span>
    </Button>
  );
  return (
    <Section title={t('table.tasks')} count={card.tasks.length} action={add}>
      {card.tasks.length > 0 && (
        <ul class="rows">
          {card.tasks.map((task) => {
            const when = toWhen(t, task.due, today());
            return (
              <li key={task.id}>
                <div class="row">
                  <Row
                    title={task.title === '' ? t(`task.${task.kind}`) : task.title}
                    aside={when && <Badge {...when} />}
                    detail={t(`task.${task.kind}`)}
                    detailAside={task.responsible}
                  />
                </div>
                <AnswerBar
                  t={t}
                  subject={{
                    kind: task.mustAccept ? 'handOff' : 'task',
                    customerId: card.id,
                    dealId: undated,
                    taskId: task.id,
                    stageKey: '',
                  }}
                  rules={{ today: today(), stages: boot.stages }}
                  lossReasons={boot.lossReasons}
                  onDeed={(deed) => void actions.perform(deed)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
