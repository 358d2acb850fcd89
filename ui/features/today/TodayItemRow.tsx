// One row of Today: who, what, when and how much; opened, it shows the answers.

import type { TodayItem } from '../../../src/modules/today/view';
import { toShownAmount } from '../../amount';
import { Badge, type Tone } from '../../components/Badge';
import { Button } from '../../components/Button';
import { Row } from '../../components/Row';
import type { Translate } from '../../texts';
import { toWhen } from '../../when';
import { AnswerBar } from '../answer/AnswerBar';
import { linksOf } from '../card/links';
import { openKey, type TodayRow, type TodayState, toSubject } from './state';
import type { TodayProps } from './Today';
import type { TodayActions } from './use-today';

export interface TodayItemRowProps extends TodayProps {
  readonly row: TodayRow;
  readonly state: TodayState;
  readonly actions: TodayActions;
}

/** Draws the row; its first line opens and closes the answers. */
export function TodayItemRow(props: TodayItemRowProps) {
  const { t, row, state, actions, today } = props;
  const { key, item } = row;
  const isOpen = openKey(state) === key;
  return (
    <li class={isOpen ? 'open' : ''}>
      <Button class="row" aria-expanded={isOpen} onClick={() => actions.toggle(key)}>
        <Row
          title={item.customerName}
          aside={<Badge {...toMark(t, item, today())} />}
          detail={toDetail(t, item)}
          detailAside={item.stage}
        />
      </Button>
      {isOpen && <Answers {...props} />}
    </li>
  );
}

function Answers({ t, row, actions, today, stages, lossReasons, onOpen }: TodayItemRowProps) {
  const { key, item } = row;
  const call = linksOf(item.contact).find(({ kind }) => kind === 'call' || kind === 'telegram');
  const nextDays = stages.find(({ label }) => label === item.stage)?.nextDays ?? null;
  return (
    <>
      <AnswerBar
        t={t}
        subject={toSubject(item)}
        rules={{ today: today(), stages }}
        lossReasons={lossReasons}
        nextDays={nextDays}
        onDeed={(deed) => actions.answer(key, deed)}
      />
      <div class="links">
        {call && (
          <a href={call.href} target="_blank" rel="noopener noreferrer">
            {item.contact}
          </a>
        )}
        <Button class="link" onClick={() => onOpen(item.customerId)}>
          {t('btn.openCard')}
        </Button>
      </div>
    </>
  );
}

/** Returns the mark at the end of the line: why it stands here. */
function toMark(
  t: Translate,
  { kind, due }: TodayItem,
  today: string,
): { readonly tone: Tone; readonly label: string } {
  if (kind === 'birthday') return { tone: 'today', label: t('mark.birthday') };
  if (kind === 'stuck') return { tone: 'stuck', label: t('mark.stuck') };
  if (kind === 'unanswered') return { tone: 'late', label: t('mark.unanswered') };
  return toWhen(t, due, today) ?? { tone: 'stuck', label: t('mark.noDate') };
}

function toDetail(t: Translate, { kind, title, amount }: TodayItem): string {
  const mark = kind === 'promise' ? t('task.promise') : kind === 'handOff' ? t('task.handOff') : '';
  const what = [mark, title].filter((part) => part !== '').join(': ');
  const fallback = kind === 'birthday' ? t('note.congratulate') : t('field.nextDate');
  return [what === '' ? fallback : what, amount === null ? '' : toShownAmount(amount)].filter(Boolean).join(' · ');
}
